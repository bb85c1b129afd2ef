import type { Day } from "../day.ts";
import type { Event } from "../register/entry.ts";
import type { Write } from "../register/fact.ts";
import { factOf, type State } from "../register/register.ts";

/** A year of a check-in was reviewed. An individual mark: covered from whom it is about, and open by grant alone. */
export interface CheckInReviewed extends Event {
  readonly type: "check-in-reviewed";
  /** The first day of the year, and of the next. */
  readonly from: Day;
  readonly to: Day;
  readonly who: string;
  /** One of the profile's grades. */
  readonly grade: string;
}

export function reviewWrites({ subject, from, to, who, grade }: CheckInReviewed): Write[] {
  return [{ subject, aspect: "review", from, to, value: grade, refs: [who] }];
}

/** The grade a check-in got for a year; none when nobody reviewed it. */
export function reviewOf(state: State, checkIn: string, year: number): string | undefined {
  return factOf<string>({ ...state, day: `${year}-07-01` as Day }, checkIn, "review")?.value;
}
