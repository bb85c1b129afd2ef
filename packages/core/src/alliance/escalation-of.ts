import type { Moment } from "../day.ts";
import { answersFor } from "../organisation/answers-for.ts";
import { hierarchyOf } from "../organisation/hierarchy-of.ts";
import type { Held } from "../organisation/holding.ts";
import { primaryPostOf, type Post } from "../organisation/post.ts";
import { chainOf } from "../organisation/slice-rows.ts";
import { unitNow } from "../organisation/unit-now.ts";
import type { Unit } from "../organisation/unit.ts";
import type { State } from "../register/register.ts";
import { workingHoursBetween } from "../working-time.ts";
import { callStateOf, type Call } from "./call.ts";
import { isClosed } from "./calls.ts";

/** A call that nobody took further in time, and whose it is then. */
export interface Escalation {
  /** Working hours past the deadline. */
  readonly late: number;
  /** 0 is whoever raised the call; for each further period one more. */
  readonly rung: number;
  readonly unit: Unit;
  /** The post that answers for the unit, or for what is above it while nobody is at work there; none where there is no such post. */
  readonly post?: Post;
  readonly holder?: Held;
}

/**
 * Where a call comes to when nobody takes it further by its deadline (逾期上提): back to the organisation that raised it, and then for each
 * further period as long as that of its state one rung up the chain of command, as far as that goes.
 *
 * Reckoned from the moment asked for, and kept nowhere: no clock has to run for it (case 34).
 *
 * {@includeCode ./escalation-of.test.ts#escalation}
 */
export function escalationOf(state: State, call: Call, now: Moment): Escalation | undefined {
  const { calendar, timeZone } = state.profile;
  if (call.due === undefined || calendar === undefined || isClosed(state, call)) return undefined;
  if (Date.parse(now) < Date.parse(call.due)) return undefined;
  const late = workingHoursBetween(calendar, timeZone, call.due, now);
  const ladder = ladderOf(state, call.unit);
  const { dueIn: period } = callStateOf(state, call.state);
  const rung = Math.min(period === undefined ? 0 : Math.floor(late / period), ladder.length - 1);
  const unit = ladder[rung];
  if (unit === undefined) return undefined;
  const primary = primaryPostOf(state, unit);
  const answering = primary && answersFor(state, primary);
  const post = answering?.post ?? primary;
  return { late, rung, unit, ...(post && { post }), ...(answering && { holder: answering.holding }) };
}

/** The unit and what it stands under in the chain of command, from the bottom up; gaps are passed over. */
function ladderOf(state: State, id: string): Unit[] {
  const unit = unitNow(state, id);
  if (unit === undefined) return [];
  const { byId, index } = hierarchyOf(state, chainOf(state).id);
  const above = byId.has(unit.id) ? [...index.ancestors(unit.id)].map((one) => byId.get(one)!) : [];
  return [unit, ...above.filter(({ missing }) => !missing).map((row) => row.unit)];
}
