import { overlaps, type Day } from "../day.ts";
import { accept, refuse, type Decision } from "../decision.ts";
import type { State } from "../register/register.ts";
import type { CheckIn } from "./check-in.ts";
import { reviewOf, type CheckInReviewed } from "./review.ts";

/** Reviews a year of a check-in (年度评议), for the employer to be told. */
export interface ReviewCheckIn {
  readonly type: "review-check-in";
  readonly checkIn: string;
  readonly year: number;
  /** One of the profile's grades. */
  readonly grade: string;
}

export type ReviewRefusal =
  | { readonly code: "not-reviewed"; readonly capacity: string }
  | { readonly code: "unknown-grade"; readonly grade: string; readonly known: readonly string[] }
  | { readonly code: "not-there-that-year"; readonly year: number }
  | { readonly code: "year-to-come"; readonly year: number };

/**
 * Reviews how a year of a check-in was. Only capacities that the profile has reviewed: what residents and volunteers do of their
 * own will nobody judges. Reviewed again, the later review holds.
 *
 * @param today - The state on the day of recording.
 *
 * {@includeCode ./review-check-in.test.ts#review}
 */
export function reviewCheckIn(
  today: State,
  { id, who, capacity, period }: CheckIn,
  { year, grade }: ReviewCheckIn,
): Decision<CheckInReviewed, ReviewRefusal> {
  const { capacities = [], reviewGrades = [] } = today.profile.alliance ?? {};
  const refusals: ReviewRefusal[] = [];
  if (!capacities.find((one) => one.id === capacity)?.reviewed) refusals.push({ code: "not-reviewed", capacity });
  if (!reviewGrades.some((one) => one.id === grade))
    refusals.push({ code: "unknown-grade", grade, known: reviewGrades.map((one) => one.id) });
  const [from, to] = [`${year}-01-01`, `${year + 1}-01-01`] as [Day, Day];
  if (from > today.day) refusals.push({ code: "year-to-come", year });
  else if (!overlaps(period, { from, to })) refusals.push({ code: "not-there-that-year", year });
  if (refusals.length > 0) return refuse(...(refusals as [ReviewRefusal]));
  if (reviewOf(today, id, year) === grade) return accept();
  return accept({ type: "check-in-reviewed", v: 1, subject: id, from, to, who, grade });
}
