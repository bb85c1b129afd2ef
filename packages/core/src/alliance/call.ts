import type { Moment } from "../day.ts";
import type { CallAct, CallRules, CallState } from "../profile/call-rules.ts";
import type { Event } from "../register/entry.ts";
import type { FactLog } from "../register/fact-log.ts";
import type { Fact, Write } from "../register/fact.ts";
import { believed, type State } from "../register/register.ts";

/**
 * What is recorded of a call when it is raised: what is to be done, where, and by how many. It holds nobody's name or address, and
 * nothing of whoever is helped.
 */
export interface CallSetting {
  /** Where help is wanted: a community, a compound, a grid. */
  readonly area: string;
  /** The organisation that raises it. */
  readonly unit: string;
  /** A kind of service of the profile. */
  readonly service: string;
  /** How many people are wanted. */
  readonly heads: number;
  readonly words: string;
  readonly urgent?: true;
}

/** One thing that happened to a call; never changed, and no later one changes what was promised with it. */
export interface CallStep {
  /** 1, 2, 3 … of the call. */
  readonly n: number;
  readonly act: CallAct;
  /** Never before the step it follows. */
  readonly at: Moment;
  /** The state it led to. */
  readonly state: string;
  readonly team?: string;
  /** Until when the call has to go on from there. */
  readonly due?: Moment;
  readonly words?: string;
  /** The post by which it was done. */
  readonly by?: string;
}

export interface CallRaised extends Event, CallSetting, Omit<CallStep, "n" | "act" | "team" | "words"> {
  readonly type: "call-raised";
}

export interface CallMoved extends Event, CallStep {
  readonly type: "call-moved";
}

export type CallEvent = CallRaised | CallMoved;

export function callWrites(event: CallEvent): Write[] {
  const { subject, from, to, at, state, due, by } = event;
  const step = { ...(due && { due }), ...(by && { by }) };
  if (event.type === "call-raised") {
    const { area, unit, service, heads, words, urgent } = event;
    const value: CallSetting = { area, unit, service, heads, words, ...(urgent && { urgent }) };
    const raised: CallStep = { n: 1, act: "raise", at, state, ...step };
    return [
      { subject, aspect: "call", from, to, value, refs: [area, unit] },
      { subject: `${subject}:1`, aspect: "call-step", from, to, value: raised, refs: [subject] },
    ];
  }
  const { n, act, team, words } = event;
  const value: CallStep = { n, act, at, state, ...(team && { team }), ...step, ...(words && { words }) };
  return [{ subject: `${subject}:${n}`, aspect: "call-step", from, to, value, refs: team ? [subject, team] : [subject] }];
}

/** How a team stands with a call: it will come, was chosen, is at it, went before the end, will not come, has done its part. */
export type TeamStanding = "responded" | "matched" | "assisting" | "left" | "declined" | "done";

export interface CallTeam {
  readonly team: string;
  readonly standing: TeamStanding;
  readonly since: Moment;
}

/** A call (呼叫): raised by a branch, answered by the alliance, done by teams (发起—响应—帮扶). It is in one state at any time. */
export interface Call extends CallSetting {
  readonly id: string;
  /** The entry that raised it: a later one is greater. */
  readonly seq: number;
  readonly state: string;
  readonly raised: Moment;
  /** Since when it has been in its state. */
  readonly since: Moment;
  /** Until when it has to go on from there, as it was promised. */
  readonly due?: Moment;
  /** Every team it has to do with, since it was last opened, in the order they came. */
  readonly teams: readonly CallTeam[];
  /** All that happened, by number. */
  readonly steps: readonly CallStep[];
}

/** How a team stands once it has done something. */
const standings: { readonly [Act in CallAct]?: TeamStanding } = {
  respond: "responded",
  decline: "declined",
  match: "matched",
  start: "assisting",
  leave: "left",
  finish: "done",
};

/** The teams of a call after a further step. Opened again it begins anew; what was not accepted its teams are at again. */
export function teamsAfter(teams: readonly CallTeam[], { act, team, at }: Pick<CallStep, "act" | "team" | "at">): readonly CallTeam[] {
  if (act === "reopen") return [];
  if (act === "return") return teams.map((one) => (one.standing === "done" ? { ...one, standing: "assisting", since: at } : one));
  const standing = standings[act];
  if (standing === undefined || team === undefined) return teams;
  const now = { team, standing, since: at };
  return teams.some((one) => one.team === team) ? teams.map((one) => (one.team === team ? now : one)) : [...teams, now];
}

/** Whether a team stands so that the call is its to do. */
export function isAtWork({ standing }: Pick<CallTeam, "standing">): boolean {
  return standing === "matched" || standing === "assisting";
}

export function callRulesOf({ profile }: State): CallRules | undefined {
  return profile.alliance?.calls;
}

/** A state of calls; one that the profile no longer has is open and without a deadline. */
export function callStateOf(state: State, id: string): Omit<CallState, "name"> {
  return callRulesOf(state)?.states.find((one) => one.id === id) ?? { id };
}

// What was read of a call stands as long as nothing more has happened to it: steps are only ever added.
const read = new WeakMap<FactLog, Map<string, Call>>();

/** A call as it stands on the state's day; undefined where none has been raised by then. */
export function callOf(state: State, id: string): Call | undefined {
  const { log } = state.register;
  const isKnown = (fact: Fact) => believed(fact, state.seq) && (fact.from === undefined || fact.from <= state.day);
  const setting = log.of("call", id).find(isKnown) as Fact<CallSetting> | undefined;
  if (setting === undefined) return undefined;
  const steps = log.about("call-step", id).filter(isKnown) as readonly Fact<CallStep>[];
  let ofLog = read.get(log);
  if (ofLog === undefined) read.set(log, (ofLog = new Map()));
  const before = ofLog.get(id);
  if (before?.seq === setting.seqFrom && before.steps.length === steps.length) return before;
  const call = readCall(
    setting,
    steps.map(({ value }) => value).sort((a, b) => a.n - b.n),
  );
  ofLog.set(id, call);
  return call;
}

function readCall({ subject: id, seqFrom: seq, value }: Fact<CallSetting>, steps: readonly CallStep[]): Call {
  let teams: readonly CallTeam[] = [];
  let since = steps[0]!.at;
  for (const [place, step] of steps.entries()) {
    teams = teamsAfter(teams, step);
    if (step.state !== steps[place - 1]?.state) since = step.at;
  }
  const { state, due } = steps.at(-1)!;
  return { id, seq, ...value, state, raised: steps[0]!.at, since, ...(due && { due }), teams, steps };
}
