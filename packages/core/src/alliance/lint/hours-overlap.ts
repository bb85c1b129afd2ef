import type { Lint } from "../../organisation/lint/finding.ts";
import { hoursFound } from "./hours-found.ts";

/** Teams with hours that share time with other hours of the same person (时长重叠, case 35), in that team or another. */
export const hoursOverlap: Lint<"hours-overlap"> = (state) => hoursFound(state, ({ doubts }) => doubts.includes("overlaps"));
