import { mayCommand, type AccessRefusal } from "../access/may-command.ts";
import { assignShift, type AssignShift } from "../alliance/rota/assign-shift.ts";
import { cancelShift, type CancelShift } from "../alliance/rota/cancel-shift.ts";
import { endRota, type EndRota, type EndRotaRefusal } from "../alliance/rota/end-rota.ts";
import { reportAbsence, type ReportAbsence } from "../alliance/rota/report-absence.ts";
import { shiftIdOf, type RotaEvent, type RotaSetting } from "../alliance/rota/rota.ts";
import { setRota, type SetRota, type SetRotaRefusal } from "../alliance/rota/set-rota.ts";
import type { ShiftRefusal } from "../alliance/rota/shift-change.ts";
import { shiftOn, type Shift } from "../alliance/rota/shifts.ts";
import { swapShift, type OnShift, type SwapShift } from "../alliance/rota/swap-shift.ts";
import { servesIn } from "../alliance/serves-in.ts";
import type { Day } from "../day.ts";
import { refuse, type Decision } from "../decision.ts";
import { personIdOf } from "../organisation/person.ts";
import { unitOf, type Unit } from "../organisation/unit.ts";
import type { Fact } from "../register/fact.ts";
import { asOf, type State } from "../register/register.ts";
import { changedSince, isTaken, type CommandHead, type Rule, type Rules, type Sender, type SharedRefusal } from "./rule.ts";

export type RotaCommand = SetRota | EndRota | AssignShift | SwapShift | ReportAbsence | CancelShift;
export type RotaRefusal = SetRotaRefusal | EndRotaRefusal | ShiftRefusal;

type RotaRule<Command> = Rule<Command, RotaEvent, RotaRefusal>;
type Decided = Decision<RotaEvent, RotaRefusal | SharedRefusal>;

const set: RotaRule<SetRota> = (sender, { readSeq, reason: _reason, basis: _basis, ...sent }) => {
  const { today, actor } = sender;
  const first = asOf(today.register, sent.from);
  const command = { ...sent, ...(sent.members && { members: sent.members.map((person) => personIdOf(today, person)) }) };
  const team = unitOf(first, command.team);
  if (team === undefined) return refuse({ code: "unknown", kind: "unit", id: command.team });
  const known = today.register.log.of("rota", command.rota);
  // Whoever answers for the team it was of decides as well: nobody takes over the rota of others.
  const before = known.flatMap(({ value }) => unitOf(first, (value as RotaSetting).team) ?? []);
  const units = [...new Map([team, ...before].map((unit) => [unit.id, unit])).values()];
  const denied = mayCommand(today, actor, command.type, { units, from: command.from });
  if (denied.length > 0) return refuse(...(denied as [AccessRefusal]));
  const area = command.area === undefined ? undefined : unitOf(first, command.area);
  if (command.area !== undefined && area?.record !== "area") return refuse({ code: "unknown", kind: "unit", id: command.area });
  if (known.length === 0 && isTaken(today, command.rota)) return refuse({ code: "id-taken", id: command.rota });
  return unlessChanged(sender, known, readSeq, setRota(first, team, command));
};

const end: RotaRule<EndRota> = (sender, command) => {
  const { today, actor } = sender;
  const first = asOf(today.register, command.from);
  const known = today.register.log.of("rota", command.rota);
  const team = known.length === 0 ? undefined : unitOf(first, (known.at(-1)!.value as RotaSetting).team);
  if (team === undefined) return refuse({ code: "unknown", kind: "rota", id: command.rota });
  const denied = mayCommand(today, actor, command.type, { units: [team], from: command.from });
  if (denied.length > 0) return refuse(...(denied as [AccessRefusal]));
  return unlessChanged(sender, known, command.readSeq, endRota(first, command));
};

// Everybody may take a shift of their own team that has room; who is put on one otherwise, whoever answers for the team says.
const assign: RotaRule<AssignShift> = (sender, sent) => {
  const { today } = sender;
  const command = { ...sent, person: personIdOf(today, sent.person), ...(sent.replaces && { replaces: personIdOf(today, sent.replaces) }) };
  return ofShift(sender, command, command.replaces === undefined ? command.person : undefined, (shift, on) =>
    assignShift(on, shift, command),
  );
};

const report: RotaRule<ReportAbsence> = (sender, sent) => {
  const command = { ...sent, person: personIdOf(sender.today, sent.person) };
  return ofShift(sender, command, command.person, (shift) => reportAbsence(shift, command));
};

const cancel: RotaRule<CancelShift> = (sender, command) =>
  ofShift(sender, command, undefined, (shift) => (command.reason === undefined ? refuse({ code: "reason-needed" }) : cancelShift(shift)));

const swap: RotaRule<SwapShift> = (sender, sent) => {
  const { today, actor } = sender;
  const named = (side: OnShift): OnShift => ({ ...side, person: personIdOf(today, side.person) });
  const command = { ...sent, ...named(sent), with: named(sent.with) };
  const [one, other] = [placeOf(today, command), placeOf(today, command.with)];
  if ("missing" in one) return refuse(one.missing);
  if ("missing" in other) return refuse(other.missing);
  const from = command.day < command.with.day ? command.day : command.with.day;
  const denied = mayCommand(today, actor, command.type, { units: [one.team, other.team], from });
  if (denied.length > 0) return refuse(...(denied as [AccessRefusal]));
  if (one.shift === undefined) return refuse({ code: "no-shift", rota: command.rota, day: command.day });
  if (other.shift === undefined) return refuse({ code: "no-shift", rota: command.with.rota, day: command.with.day });
  const facts = [...factsOf(today, command), ...factsOf(today, command.with)];
  return unlessChanged(sender, facts, command.readSeq, swapShift([one.shift, other.shift], [one.on, other.on], command));
};

interface Place {
  readonly team: Unit;
  /** The register on the day of the shift. */
  readonly on: State;
  readonly shift: Shift | undefined;
}

function placeOf(today: State, { rota, day }: { readonly rota: string; readonly day: Day }): Place | { readonly missing: SharedRefusal } {
  const on = asOf(today.register, day);
  const known = today.register.log.of("rota", rota).at(-1);
  const team = known && unitOf(on, (known.value as RotaSetting).team);
  return team === undefined ? { missing: { code: "unknown", kind: "rota", id: rota } } : { team, on, shift: shiftOn(on, rota, day) };
}

/** @param own - Who may give it for themself, as long as they are in the team, from today on. */
function ofShift(
  sender: Sender,
  command: (AssignShift | ReportAbsence | CancelShift) & CommandHead,
  own: string | undefined,
  decide: (shift: Shift, on: State) => Decided,
): Decided {
  const { today, actor } = sender;
  const place = placeOf(today, command);
  if ("missing" in place) return refuse(place.missing);
  const isOwn = own !== undefined && actor !== "public" && personIdOf(today, actor.person) === own && servesIn(place.on, place.team, own);
  if (isOwn && command.day < today.day) return refuse({ code: "backdating-not-open", today: today.day });
  const about = { units: [place.team], ...(own !== undefined && { persons: [own] }), from: command.day };
  const denied = isOwn ? [] : mayCommand(today, actor, command.type, about);
  if (denied.length > 0) return refuse(...(denied as [AccessRefusal]));
  if (place.shift === undefined) return refuse({ code: "no-shift", rota: command.rota, day: command.day });
  return unlessChanged(sender, factsOf(today, command), command.readSeq, decide(place.shift, place.on));
}

const factsOf = ({ register: { log } }: State, { rota, day }: { readonly rota: string; readonly day: Day }): Fact[] => [
  ...log.of("rota", rota),
  ...log.of("shift", shiftIdOf(rota, day)),
];

function unlessChanged({ today }: Sender, facts: readonly Fact[], readSeq: number | undefined, decision: Decided): Decided {
  const stale = decision.ok && decision.events.length > 0 && changedSince(today, facts, readSeq);
  return stale ? refuse(stale) : decision;
}

export const rotaRules: Rules<RotaCommand, RotaEvent, RotaRefusal> = {
  "set-rota": set,
  "end-rota": end,
  "assign-shift": assign,
  "swap-shift": swap,
  "report-absence": report,
  "cancel-shift": cancel,
};
