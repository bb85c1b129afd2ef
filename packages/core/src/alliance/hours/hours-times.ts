import type { Moment } from "../../day.ts";

/** What can be wrong with the times of an entry. */
export type HoursTimeRefusal =
  | { readonly code: "times-reversed"; readonly start: Moment; readonly end: Moment }
  | { readonly code: "times-ahead"; readonly now: Moment };

/** Hours have been served once they are over: they end after they begin, and neither lies ahead. */
export function hoursTimes({ start, end }: { readonly start: Moment; readonly end?: Moment | undefined }, now: Moment): HoursTimeRefusal[] {
  const refusals: HoursTimeRefusal[] = [];
  if (end !== undefined && Date.parse(end) <= Date.parse(start)) refusals.push({ code: "times-reversed", start, end });
  if ([start, end].some((moment) => moment !== undefined && Date.parse(moment) > Date.parse(now)))
    refusals.push({ code: "times-ahead", now });
  return refusals;
}
