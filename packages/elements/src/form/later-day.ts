import type { Day } from "@jinlin/core";

/**
 * The same day some years on; 29 February becomes the 28th where there is none. Agrees with core's
 * `addYears` (a test holds it to that), without the calendar library that would come along.
 */
export function laterDay(day: Day, years: number): Day {
  const year = Number(day.slice(0, 4)) + years;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const rest = day.slice(4) === "-02-29" && !leap ? "-02-28" : day.slice(4);
  return `${String(year).padStart(4, "0")}${rest}` as Day;
}
