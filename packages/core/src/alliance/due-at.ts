import type { Moment } from "../day.ts";
import type { State } from "../register/register.ts";
import { addWorkingHours } from "../working-time.ts";
import { callStateOf } from "./call.ts";

/** Until when a call that comes into a state at a moment has to go on from there; no deadline where the profile has none. */
export function dueAt(state: State, into: string, at: Moment): Moment | undefined {
  const { calendar, timeZone } = state.profile;
  const { dueIn } = callStateOf(state, into);
  return calendar === undefined || dueIn === undefined ? undefined : addWorkingHours(calendar, timeZone, at, dueIn);
}
