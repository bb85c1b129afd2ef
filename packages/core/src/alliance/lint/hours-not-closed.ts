import type { Lint } from "../../organisation/lint/finding.ts";
import { hoursFound } from "./hours-found.ts";

/** Teams in which somebody checked in and, the day being over, not out (未签退, case 35). */
export const hoursNotClosed: Lint<"hours-not-closed"> = (state) => hoursFound(state, ({ doubts }) => doubts.includes("no-check-out"));
