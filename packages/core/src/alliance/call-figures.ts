import type { Moment } from "../day.ts";
import type { State } from "../register/register.ts";
import { workingHoursBetween } from "../working-time.ts";
import type { Call } from "./call.ts";
import { isClosed } from "./calls.ts";

/** What some calls come to (呼叫指标): each figure is the length of its list. */
export interface CallFigures {
  readonly raised: readonly Call[];
  /** Some team said it would come. */
  readonly responded: readonly Call[];
  readonly closed: readonly Call[];
  /** Once at least. */
  readonly reopened: readonly Call[];
  /** Working hours from being raised to the first response, of those responded to; absent where there is none, or no calendar. */
  readonly response?: ResponseTime;
}

export interface ResponseTime {
  readonly median: number;
  /** Within which nine of ten were responded to. */
  readonly ninth: number;
}

/**
 * What calls come to: how many were raised, responded to, closed and opened again, and in what time they were responded to. A call that
 * was opened again is responded to when it first was.
 *
 * {@includeCode ./call-figures.test.ts#figures}
 */
export function callFigures(state: State, calls: readonly Call[]): CallFigures {
  const responded = calls.filter((call) => firstResponse(call) !== undefined);
  const response = responseTime(responded.flatMap((call) => hoursToRespond(state, call) ?? []));
  return {
    raised: calls,
    responded,
    closed: calls.filter((call) => isClosed(state, call)),
    reopened: calls.filter(({ steps }) => steps.some(({ act }) => act === "reopen")),
    ...(response && { response }),
  };
}

/** Working hours from being raised to the first response; undefined of one nobody responded to, or without a calendar. */
export function hoursToRespond({ profile: { calendar, timeZone } }: State, call: Call): number | undefined {
  const at = firstResponse(call);
  return at === undefined || calendar === undefined ? undefined : workingHoursBetween(calendar, timeZone, call.raised, at);
}

function firstResponse({ steps }: Call): Moment | undefined {
  return steps.find(({ act }) => act === "respond")?.at;
}

/** The median, and the value that nine of ten are not above: both are values there are, no mean of two. */
function responseTime(hours: readonly number[]): ResponseTime | undefined {
  if (hours.length === 0) return undefined;
  const sorted = [...hours].sort((a, b) => a - b);
  const nearestRank = (share: number) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]!;
  return { median: nearestRank(0.5), ninth: nearestRank(0.9) };
}
