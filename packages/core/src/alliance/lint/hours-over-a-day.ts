import type { Lint } from "../../organisation/lint/finding.ts";
import { hoursFound } from "./hours-found.ts";

/** Teams with hours that go on for more than 24 hours (超长时长, case 35). */
export const hoursOverADay: Lint<"hours-over-a-day"> = (state) => hoursFound(state, ({ doubts }) => doubts.includes("over-a-day"));
