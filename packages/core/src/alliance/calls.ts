import { areasAround, areasOf, type Unit } from "../organisation/unit.ts";
import type { FactLog } from "../register/fact-log.ts";
import type { State } from "../register/register.ts";
import { callOf, callStateOf, isAtWork, type Call } from "./call.ts";

/** All calls of a day, to be found by where help is wanted and by the teams they have to do with. */
export interface CallIndex {
  /** In the order they were raised. */
  readonly calls: readonly Call[];
  readonly byArea: ReadonlyMap<string, readonly Call[]>;
  readonly byTeam: ReadonlyMap<string, readonly Call[]>;
}

const kept = new WeakMap<FactLog, Map<string, CallIndex>>();
const most = 4;

/** The calls there are on the state's day, with their index: made once for what has happened to calls so far. */
export function callsOf(state: State): CallIndex {
  const { log } = state.register;
  const last = Math.max(log.lastChange("call", state.seq), log.lastChange("call-step", state.seq));
  const key = `${last} ${state.day}`;
  let ofLog = kept.get(log);
  if (ofLog === undefined) kept.set(log, (ofLog = new Map()));
  let index = ofLog.get(key);
  if (index === undefined) {
    index = readIndex(state);
    if (ofLog.size >= most) ofLog.delete(ofLog.keys().next().value!);
    ofLog.set(key, index);
  }
  return index;
}

function readIndex(state: State): CallIndex {
  const calls: Call[] = [];
  const byArea = new Map<string, Call[]>();
  const byTeam = new Map<string, Call[]>();
  for (const [first] of state.register.log.all("call")) {
    const call = callOf(state, first!.subject);
    if (call === undefined) continue;
    calls.push(call);
    listIn(byArea, call.area).push(call);
    for (const team of new Set(call.steps.flatMap(({ team }) => team ?? []))) listIn(byTeam, team).push(call);
  }
  return { calls, byArea, byTeam };
}

function listIn(lists: Map<string, Call[]>, key: string): Call[] {
  let list = lists.get(key);
  if (list === undefined) lists.set(key, (list = []));
  return list;
}

/** The calls of a part of the county: those for help in its areas, or in what lies in them. In the order they were raised. */
export function callsBelow(state: State, part: Unit): readonly Call[] {
  const around = new Set(areasOf(part));
  const { byArea } = callsOf(state);
  const lists = [...byArea].flatMap(([area, calls]) =>
    around.has(area) || [...areasAround(state, area)].some((one) => around.has(one)) ? [calls] : [],
  );
  return lists.flat().sort((a, b) => a.seq - b.seq);
}

/** Whether a call is over. */
export function isClosed(state: State, { state: now }: Pick<Call, "state">): boolean {
  return callStateOf(state, now).closed ?? false;
}

/** The open calls a team was chosen for or is at. */
export function callsAtWork(state: State, team: string): Call[] {
  return (callsOf(state).byTeam.get(team) ?? []).filter(
    (call) => !isClosed(state, call) && call.teams.some((one) => one.team === team && isAtWork(one)),
  );
}
