import type { Lint } from "../organisation/lint/finding.ts";
import type { RuleKind } from "../profile/finding-rule.ts";
import { doubleBooked } from "./lint/double-booked.ts";
import { hoursNotClosed } from "./lint/hours-not-closed.ts";
import { hoursOverADay } from "./lint/hours-over-a-day.ts";
import { hoursOverlap } from "./lint/hours-overlap.ts";
import { hoursUnconfirmed } from "./lint/hours-unconfirmed.ts";
import { shiftGap } from "./lint/shift-gap.ts";

/** The rules about volunteers: their hours and their shifts. */
export const allianceLints = {
  "hours-overlap": hoursOverlap,
  "hours-over-a-day": hoursOverADay,
  "hours-not-closed": hoursNotClosed,
  "hours-unconfirmed": hoursUnconfirmed,
  "shift-gap": shiftGap,
  "double-booked": doubleBooked,
} as const satisfies { readonly [Kind in RuleKind]?: Lint<Kind> };
