import { addDays, type Day } from "@jinlin/core";
import type { Random } from "./random.ts";

const first: Day = "2022-01-01";
const days: Day[] = [];

/** A day of the period, both ends in it, in the years the sample speaks of: from 2022 on. */
export function dayBetween({ below }: Random, from: Day, to: Day): Day {
  const [low, high] = [placeOf(from), placeOf(to)];
  return days[low + below(high - low + 1)]!;
}

// A calendar written down once: a date is computed for each day, not for each draw.
function placeOf(day: Day): number {
  if (day < first) throw new RangeError(`dayBetween: the sample begins on ${first}, not on ${day}`);
  while (days.length === 0 || days.at(-1)! < day) days.push(days.length === 0 ? first : addDays(days.at(-1)!, 1));
  let low = 0;
  for (let high = days.length - 1; low < high;) {
    const middle = (low + high) >>> 1;
    if (days[middle]! < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
