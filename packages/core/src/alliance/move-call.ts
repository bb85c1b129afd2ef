import { dayOf } from "../day.ts";
import { accept, refuse, type Decision } from "../decision.ts";
import type { RecordName } from "../organisation/unit-events.ts";
import { absent, type UnitChangeRefusal } from "../organisation/unit-changes.ts";
import type { Unit } from "../organisation/unit.ts";
import type { CallAct, CallMove } from "../profile/call-rules.ts";
import type { State } from "../register/register.ts";
import { callRulesOf, isAtWork, teamsAfter, type Call, type CallMoved, type TeamStanding } from "./call.ts";
import { dueAt } from "./due-at.ts";
import type { Doing } from "./raise-call.ts";
import { standingOf } from "./standing-of.ts";
import { teamOf } from "./team.ts";

export type MoveCallRefusal =
  /** Nothing of this kind can be done to a call as it stands; `name` is what its state is called. */
  | { readonly code: "call-not-so"; readonly call: string; readonly act: CallAct; readonly state: string; readonly name: RecordName }
  | { readonly code: "standing-not-so"; readonly team: string; readonly act: CallAct; readonly standing?: TeamStanding }
  | { readonly code: "words-needed"; readonly act: CallAct }
  | { readonly code: "not-a-team"; readonly unit: string }
  | { readonly code: "service-not-offered"; readonly team: string; readonly service: string }
  | Extract<UnitChangeRefusal, { code: "unit-not-there" }>;

/** Something done to a call, by a team or by whoever raised it. */
export interface Move {
  readonly act: Exclude<CallAct, "raise">;
  readonly team?: Unit;
  readonly words?: string | undefined;
}

/** How a team has to stand for what it does; `none` when it has nothing to do with the call yet. */
const needed: { readonly [Act in CallAct]?: readonly (TeamStanding | "none")[] } = {
  respond: ["none", "declined", "left"],
  decline: ["none", "responded", "matched"],
  match: ["responded"],
  start: ["matched"],
  leave: ["matched", "assisting"],
  finish: ["assisting"],
};
// A team that is gone can still be said to have gone, or to have done its part.
const ofTheLiving: readonly CallAct[] = ["respond", "match", "start"];

/**
 * Takes a call further (呼叫流转), as the profile's moves have it: the state it comes to, and until when it then has to go on.
 *
 * What one team does changes the state of a call only as far as no other stands in the way: with a team still at work it stays where
 * it is when another leaves, declines or is done (case 34). When the last has left, a call that others have done their part of is done,
 * and one that others would come to stands as they responded. Done again by a team that stands so already, nothing changes.
 *
 * {@includeCode ./move-call.test.ts#move}
 */
export function moveCall(today: State, call: Call, { act, team, words }: Move, { at, by }: Doing): Decision<CallMoved, MoveCallRefusal> {
  const before = team && standingOf(today, call, team.id);
  const id = before?.team ?? team?.id;
  if (id !== undefined && isDone(call, act, id)) return accept();
  const move = moveOf(today, call.state, act);
  if (move === undefined)
    return refuse({ code: "call-not-so", call: call.id, act, state: call.state, name: nameOfState(today, call.state) });

  const refusals: MoveCallRefusal[] = [];
  if (team !== undefined) {
    const member = teamOf(today, team);
    const standing = before?.standing;
    if (member === undefined) refusals.push({ code: "not-a-team", unit: team.id });
    else if (ofTheLiving.includes(act)) refusals.push(...absent(team, { from: today.day }));
    if (member && act === "respond" && !member.services.includes(call.service))
      refusals.push({ code: "service-not-offered", team: team.id, service: call.service });
    if (needed[act]?.includes(standing ?? "none") === false)
      refusals.push({ code: "standing-not-so", team: team.id, act, ...(standing && { standing }) });
  }
  if (move.needs?.includes("words") && words === undefined) refusals.push({ code: "words-needed", act });
  if (refusals.length > 0) return refuse(...(refusals as [MoveCallRefusal]));

  return accept(movedBy(today, call, move, { team: id, words }, { at, by }));
}

/** That a call was taken further by a move, with the state it comes to and until when it then has to go on. */
export function movedBy(
  today: State,
  call: Call,
  move: CallMove,
  { team, words }: { readonly team?: string | undefined; readonly words?: string | undefined },
  { at, by }: Doing,
): CallMoved {
  // A clock set back does not turn the order of things round.
  const last = call.steps.at(-1)!;
  const then = Date.parse(last.at) > Date.parse(at) ? last.at : at;
  const state = comesTo(today, call, move, team);
  const due = state === call.state ? call.due : dueAt(today, state, then);
  return {
    type: "call-moved",
    v: 1,
    subject: call.id,
    from: dayOf(then, today.profile.timeZone),
    n: last.n + 1,
    act: move.act,
    at: then,
    state,
    ...(team && { team }),
    ...(due && { due }),
    ...(words && { words }),
    ...(by && { by }),
  };
}

/** Whether an act is a team's, or one that a team is chosen for. */
export function isOfTeam(act: CallAct): boolean {
  return needed[act] !== undefined;
}

/** Where an act leads to from a state; undefined where it cannot be done there. */
export function moveOf(state: State, from: string, act: CallAct): CallMove | undefined {
  return callRulesOf(state)?.moves.find((move) => move.act === act && move.from.includes(from));
}

/** Whether a team may do something, or be chosen for it, as it stands with the call. */
export function standsFor(act: CallAct, standing: TeamStanding | undefined): boolean {
  return needed[act]?.includes(standing ?? "none") ?? false;
}

/** The state a call comes to by a move. */
export function comesTo(
  state: State,
  { state: now, teams: before }: Pick<Call, "state" | "teams">,
  { act, to }: CallMove,
  team?: string,
): string {
  if (act !== "decline" && act !== "leave" && act !== "finish") return to;
  const teams = teamsAfter(before, { act, at: "1970-01-01T00:00:00Z", ...(team && { team }) });
  if (teams.some(isAtWork)) return now;
  if (act === "finish") return to;
  const done = teams.some(({ standing }) => standing === "done") ? moveOf(state, now, "finish") : undefined;
  if (done) return done.to;
  const willing = teams.some(({ standing }) => standing === "responded") ? moveOf(state, to, "respond") : undefined;
  return willing?.to ?? to;
}

// The same command again, after an answer that was lost on the way.
function isDone({ teams }: Call, act: CallAct, team: string): boolean {
  const standing = teams.find((one) => one.team === team)?.standing;
  const [after] = teamsAfter([], { act, team, at: "1970-01-01T00:00:00Z" });
  return standing !== undefined && standing === after?.standing;
}

function nameOfState(state: State, id: string): RecordName {
  return callRulesOf(state)?.states.find((one) => one.id === id)?.name ?? id;
}
