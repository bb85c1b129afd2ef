import { covers, overlaps, sureDays, type DatedPeriod, type Day, type Period } from "../day.ts";
import type { AppointmentMode } from "./appointment.ts";
import { seatsOn, type Size } from "./post-size.ts";

/** An appointment as far as it takes a seat. */
export interface Seated extends DatedPeriod {
  readonly value: { readonly mode: AppointmentMode };
  readonly suspended?: readonly Period[];
}

/**
 * The first day in a period on which more people would hold a post than it has seats.
 *
 * A seat is kept for whoever is suspended (停职), and somebody may act beside them: on each day neither those
 * appointed in full or by secondment nor those at work are more than the seats. Days on which the post is closed are passed over. Where a bound is known in part only, the days that are not sure count as free:
 * a hand-over some time in June (case 2) has nobody twice.
 */
export function firstCrowdedDay(sizes: readonly Size[], seated: readonly Seated[], within: Period): Day | undefined {
  const near = seated
    .map((one): Seated | undefined => (one.about === undefined ? one : settled(one)))
    .filter((one) => one !== undefined && overlaps(one, within)) as Seated[];
  const changes = [...near.flatMap((one) => [one, ...(one.suspended ?? [])]), ...sizes].flatMap(({ from, to }) => [from, to]);
  const days = [within.from ?? "0000-01-01", ...changes.filter((day) => day !== undefined && covers(within, day))] as Day[];
  return days.sort().find((day) => {
    const present = near.filter((one) => covers(one, day));
    const keeping = present.filter(({ value }) => value.mode !== "acting").length;
    const working = present.filter(({ suspended = [] }) => !suspended.some((period) => covers(period, day))).length;
    const seats = seatsOn(sizes, day);
    return seats > 0 && Math.max(keeping, working) > seats;
  });
}

function settled(one: Seated): Seated | undefined {
  const sure = sureDays(one);
  return sure && { value: one.value, ...(one.suspended && { suspended: one.suspended }), ...sure };
}
