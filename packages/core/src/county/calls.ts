import { actingPost } from "../access/acting-post.ts";
import { mayCommand, type AccessRefusal } from "../access/may-command.ts";
import { type CallEvent, callOf, type Call } from "../alliance/call.ts";
import { actOf, type CallMoveCommand, type TeamMove, type WholeMove } from "../alliance/call-commands.ts";
import { moveCall, type MoveCallRefusal } from "../alliance/move-call.ts";
import { raiseCall, type Doing, type RaiseCall, type RaiseCallRefusal } from "../alliance/raise-call.ts";
import { servingIn } from "../alliance/serving-in.ts";
import { standingOf } from "../alliance/standing-of.ts";
import { refuse, type Decision } from "../decision.ts";
import { unitOf, type Unit } from "../organisation/unit.ts";
import { unitNow } from "../organisation/unit-now.ts";
import type { Fact } from "../register/fact.ts";
import type { State } from "../register/register.ts";
import { changedSince, isTaken, type CommandHead, type Rule, type Rules, type Sender, type SharedRefusal } from "./rule.ts";
import { findUnits } from "./units-named.ts";

export type CallCommand = RaiseCall | CallMoveCommand;
export type CallRefusal = RaiseCallRefusal | MoveCallRefusal;
type CallRule<Command> = Rule<Command, CallEvent, CallRefusal>;

const raise: CallRule<RaiseCall> = (sender, command) => {
  const { today } = sender;
  const named = findUnits(today, [command.area, command.unit]);
  if ("unknown" in named) return refuse({ code: "unknown", kind: "unit", id: named.unknown });
  const area = named.units.find(({ id, record }) => id === command.area && record === "area");
  const unit = named.units.find(({ id, record }) => id === command.unit && record === "organisation");
  if (area === undefined) return refuse({ code: "unknown", kind: "unit", id: command.area });
  if (unit === undefined) return refuse({ code: "unknown", kind: "unit", id: command.unit });
  return decideOn(sender, command, { units: [area, unit], facts: [] }, (doing) => {
    const decision = raiseCall(today, area, unit, command, doing);
    const isNew = decision.ok && decision.events.length > 0;
    return isNew && isTaken(today, command.call) ? refuse({ code: "id-taken", id: command.call }) : decision;
  });
};

/** What a team does is about the team alone: two may answer one call at the same time (case 34). */
const byTeam: CallRule<Exclude<TeamMove, { type: "match-call" }>> = (sender, command) => {
  const found = findCall(sender.today, command);
  if ("unknown" in found) return refuse({ code: "unknown", kind: found.kind, id: found.unknown });
  const { call, team } = found;
  const known = standingOf(sender.today, call, team!.id)?.team ?? team!.id;
  const facts = stepsOf(sender.today, call).filter(({ refs }) => refs?.includes(known));
  return decideOn(sender, command, { units: [team!], facts }, (doing) => move(sender.today, call, command, doing, team));
};

const match: CallRule<Extract<TeamMove, { type: "match-call" }>> = (sender, command) => {
  const found = findCall(sender.today, command);
  if ("unknown" in found) return refuse({ code: "unknown", kind: found.kind, id: found.unknown });
  const { call, team } = found;
  const about = { units: unitsOfCall(sender.today, call), facts: stepsOf(sender.today, call) };
  return decideOn(sender, command, about, (doing) => move(sender.today, call, command, doing, team));
};

const ofWhole: CallRule<WholeMove> = (sender, command) => {
  const found = findCall(sender.today, command);
  if ("unknown" in found) return refuse({ code: "unknown", kind: found.kind, id: found.unknown });
  const { call } = found;
  const persons = command.type === "review-call" ? servingIn(sender.today, call) : [];
  const about = { units: unitsOfCall(sender.today, call), persons, facts: stepsOf(sender.today, call) };
  return decideOn(sender, command, about, (doing) => move(sender.today, call, command, doing));
};

/** Where help is wanted, and who raised the call: as they stand today, or those that took their place. */
export function unitsOfCall(today: State, { area, unit }: Pick<Call, "area" | "unit">): Unit[] {
  return [unitNow(today, area), unitNow(today, unit)].flatMap((one) => one ?? []);
}

function move(today: State, call: Call, command: CallMoveCommand, doing: Doing, team?: Unit): Decision<CallEvent, MoveCallRefusal> {
  const words = "words" in command ? command.words : undefined;
  return moveCall(today, call, { act: actOf[command.type], words, ...(team && { team }) }, doing);
}

function findCall(
  today: State,
  command: CallMoveCommand,
): { readonly call: Call; readonly team?: Unit } | { readonly kind: "call" | "unit"; readonly unknown: string } {
  const call = callOf(today, command.call);
  if (call === undefined) return { kind: "call", unknown: command.call };
  if (!("team" in command)) return { call };
  const team = unitOf(today, command.team);
  return team === undefined ? { kind: "unit", unknown: command.team } : { call, team };
}

const stepsOf = ({ register }: State, { id }: Call): readonly Fact[] => register.log.about("call-step", id);

function decideOn(
  { today, actor, now }: Sender,
  { type, readSeq }: CallCommand & CommandHead,
  {
    units,
    persons = [],
    facts,
  }: { readonly units: readonly Unit[]; readonly persons?: readonly string[]; readonly facts: readonly Fact[] },
  decide: (doing: Doing) => Decision<CallEvent, CallRefusal | SharedRefusal>,
): Decision<CallEvent, CallRefusal | SharedRefusal> {
  const denied = mayCommand(today, actor, type, { units, persons });
  if (denied.length > 0) return refuse(...(denied as [AccessRefusal]));
  const by = actingPost(today, actor, type, units);
  const decision = decide({ at: now, ...(by && { by }) });
  const stale = decision.ok && decision.events.length > 0 && changedSince(today, facts, readSeq);
  return stale ? refuse(stale) : decision;
}

export const callRules: Rules<CallCommand, CallEvent, CallRefusal> = {
  "raise-call": raise,
  "respond-to-call": byTeam,
  "decline-call": byTeam,
  "match-call": match,
  "start-assistance": byTeam,
  "leave-call": byTeam,
  "finish-call": byTeam,
  "review-call": ofWhole,
  "withdraw-call": ofWhole,
  "reopen-call": ofWhole,
  "return-call": ofWhole,
};
