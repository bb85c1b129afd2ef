import { dayOf, type Moment } from "../day.ts";
import { accept, refuse, type Decision } from "../decision.ts";
import { absent, type UnitChangeRefusal } from "../organisation/unit-changes.ts";
import type { Unit } from "../organisation/unit.ts";
import type { State } from "../register/register.ts";
import { dueAt } from "./due-at.ts";
import { callOf, callRulesOf, type CallRaised, type CallSetting } from "./call.ts";

export interface RaiseCall {
  readonly type: "raise-call";
  /** The id of the new call. */
  readonly call: string;
  /** Where help is wanted: a community, a compound, a grid. */
  readonly area: string;
  /** The organisation that raises it. */
  readonly unit: string;
  /** A kind of service of the profile. */
  readonly service: string;
  /** How many people are wanted. */
  readonly heads: number;
  /** What is to be done; never for whom, nor where they live. */
  readonly words: string;
  readonly urgent?: boolean;
}

export type RaiseCallRefusal =
  | { readonly code: "no-calls" }
  | { readonly code: "unknown-service"; readonly service: string; readonly known: readonly string[] }
  | Extract<UnitChangeRefusal, { code: "unit-not-there" }>;

/** When something is done, and by what post. */
export interface Doing {
  readonly at: Moment;
  readonly by?: string | undefined;
}

/**
 * Raises a call (发起呼叫): what is to be done, where and by how many. Its teams have until the deadline of the profile to answer,
 * in working time. Raised again as it is, nothing changes.
 *
 * {@includeCode ./raise-call.test.ts#raise}
 */
export function raiseCall(
  today: State,
  area: Unit,
  unit: Unit,
  { call, service, heads, words, urgent }: RaiseCall,
  { at, by }: Doing,
): Decision<CallRaised, RaiseCallRefusal> {
  const rules = callRulesOf(today);
  const first = rules?.moves.find(({ act }) => act === "raise");
  if (first === undefined) return refuse({ code: "no-calls" });
  const refusals: RaiseCallRefusal[] = [area, unit].flatMap((one) => [...absent(one, { from: today.day })]);
  const known = today.profile.alliance!.services.map(({ id }) => id);
  if (!known.includes(service)) refusals.push({ code: "unknown-service", service, known });
  if (refusals.length > 0) return refuse(...(refusals as [RaiseCallRefusal]));
  const setting = { area: area.id, unit: unit.id, service, heads, words, ...(urgent && { urgent: true as const }) };
  if (isRaisedSo(today, call, setting)) return accept();
  return accept(raisedBy(today, call, setting, first.to, { at, by }));
}

/** That a call was raised, and until when it should be answered. */
export function raisedBy(state: State, id: string, setting: CallSetting, into: string, { at, by }: Doing): CallRaised {
  const due = dueAt(state, into, at);
  return {
    type: "call-raised",
    v: 1,
    subject: id,
    from: dayOf(at, state.profile.timeZone),
    ...setting,
    at,
    state: into,
    ...(due && { due }),
    ...(by && { by }),
  };
}

// After an answer that was lost on the way it is sent again, at another moment.
function isRaisedSo(today: State, id: string, setting: object): boolean {
  const before = callOf(today, id);
  return (
    before !== undefined &&
    Object.entries({ urgent: undefined, ...setting }).every(([field, value]) => before[field as keyof typeof before] === value)
  );
}
