import type { HoursRounding } from "../../profile/profile.ts";

/** Minutes as they are told (取整): to the profile's step, down, to the nearest (halves up) or up; as they are where it says none. */
export function roundMinutes(minutes: number, rounding: HoursRounding | undefined): number {
  if (rounding === undefined) return minutes;
  const { roundTo, mode } = rounding;
  const steps = minutes / roundTo;
  return roundTo * (mode === "up" ? Math.ceil(steps) : mode === "down" ? Math.floor(steps) : Math.round(steps));
}
