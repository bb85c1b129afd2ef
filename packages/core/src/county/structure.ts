import { refuse } from "../decision.ts";
import { dissolveUnit, type DissolveRefusal, type DissolveUnit } from "../organisation/dissolve-unit.ts";
import { followHeirs } from "../organisation/follow-heirs.ts";
import { mergeUnits, type MergeRefusal, type MergeUnits } from "../organisation/merge-units.ts";
import { kindsFor, postId } from "../organisation/post.ts";
import { postsGoing } from "../organisation/posts-gone.ts";
import { splitUnit, type SplitRefusal, type SplitUnit } from "../organisation/split-unit.ts";
import { unitOf, type Unit } from "../organisation/unit.ts";
import { asOf, type State } from "../register/register.ts";
import { isTaken, type Rule, type Rules } from "./rule.ts";
import { decideOnUnits, findUnits } from "./units-named.ts";
import type { StructureEvent } from "./units.ts";

export type StructureCommand = MergeUnits | SplitUnit | DissolveUnit;
export type StructureRefusal = MergeRefusal | SplitRefusal | DissolveRefusal;

type StructureRule<Command> = Rule<Command, StructureEvent, StructureRefusal>;

const merge: StructureRule<MergeUnits> = (sender, command) => {
  const first = asOf(sender.today.register, command.from);
  const named = findUnits(first, command.units);
  if ("unknown" in named) return refuse({ code: "unknown", kind: "unit", id: named.unknown });
  const heir = unitOf(first, command.into);
  if (heir === undefined && isTaken(sender.today, command.into)) return refuse({ code: "id-taken", id: command.into });
  const around = heir ? [heir] : aboveOf(first, named.units[0]!);
  const posts = named.units.filter(({ id }) => id !== command.into).flatMap((unit) => postsGoing(first, unit));
  return decideOnUnits<StructureEvent, StructureRefusal>(sender, command, { units: [...named.units, ...around], first, posts }, () => {
    const decision = mergeUnits(first, named.units, heir, command);
    if (!decision.ok || decision.events.length === 0) return decision;
    // Seats that followed posts of the ones that go follow the same posts of the heir.
    const heirs = new Map(named.units.filter(({ id }) => id !== command.into).map(({ id }) => [id, command.into]));
    const kinds = kindsFor(first, heir ?? named.units[0]!).map(({ id }) => postId(command.into, id));
    const seats = followHeirs(first, heirs, command.from, (post) => kinds.includes(post));
    return { ok: true, events: [...decision.events, ...seats] };
  });
};

const split: StructureRule<SplitUnit> = (sender, command) => {
  const first = asOf(sender.today.register, command.from);
  const unit = unitOf(first, command.unit);
  if (unit === undefined) return refuse({ code: "unknown", kind: "unit", id: command.unit });
  const areas = findUnits(
    first,
    command.into.flatMap((part) => part.areas ?? []),
  );
  if ("unknown" in areas) return refuse({ code: "unknown", kind: "unit", id: areas.unknown });
  const stays = command.into.some((part) => part.unit === unit.id);
  const posts = stays ? [] : postsGoing(first, unit);
  const units = [unit, ...areas.units, ...aboveOf(first, unit)];
  return decideOnUnits<StructureEvent, StructureRefusal>(sender, command, { units, first, posts }, () => {
    const decision = splitUnit(first, unit, command);
    if (decision.ok && decision.events.length === 0) return decision;
    const taken = command.into.find((part) => part.unit !== unit.id && isTaken(sender.today, part.unit));
    return taken ? refuse({ code: "id-taken", id: taken.unit }) : decision;
  });
};

const dissolve: StructureRule<DissolveUnit> = (sender, command) => {
  const first = asOf(sender.today.register, command.from);
  const named = findUnits(first, [command.unit, command.under]);
  if ("unknown" in named) return refuse({ code: "unknown", kind: "unit", id: named.unknown });
  const unit = named.units[0]!;
  const under = named.units.find(({ id }) => id === command.under);
  const about = { units: named.units, first, posts: postsGoing(first, unit) };
  return decideOnUnits<StructureEvent, StructureRefusal>(sender, command, about, () => dissolveUnit(first, unit, under, command));
};

// What a new unit is to stand under, in place of one that goes: to come under somebody takes authority there.
function aboveOf(first: State, { within, ledBy, superior }: Unit): readonly Unit[] {
  return [within, ledBy, superior].flatMap((id) => (id === undefined ? [] : (unitOf(first, id) ?? [])));
}

export const structureRules: Rules<StructureCommand, StructureEvent, StructureRefusal> = {
  "merge-units": merge,
  "split-unit": split,
  "dissolve-unit": dissolve,
};
