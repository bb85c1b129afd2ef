import { addDays } from "../../day.ts";
import type { Lint } from "../../organisation/lint/finding.ts";
import { ruleDefaults } from "../../profile/finding-rule.ts";
import { hoursFound } from "./hours-found.ts";

/** Teams with hours that nobody has confirmed for so many days (时长逾期未确认); what is in doubt is found by other rules. */
export const hoursUnconfirmed: Lint<"hours-unconfirmed"> = (state, { days = ruleDefaults["hours-unconfirmed"].days }) => {
  const latest = addDays(state.day, -days);
  return hoursFound(state, ({ confirmed, doubts, minutes, day }) => !confirmed && doubts.length === 0 && minutes > 0 && day < latest);
};
