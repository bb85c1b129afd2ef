import { followTeams } from "../alliance/follow-teams.ts";
import { covers } from "../day.ts";
import { accept, refuse, type Decision } from "../decision.ts";
import { followStructure } from "../grid/follow-structure.ts";
import type { Heir } from "../grid/heir.ts";
import { dissolveUnit, type DissolveRefusal, type DissolveUnit } from "../organisation/dissolve-unit.ts";
import { followOwners } from "../organisation/follow-owners.ts";
import { followHeirs } from "../organisation/follow-heirs.ts";
import { isTopmost } from "../organisation/hangs.ts";
import { mergeUnits, type MergeRefusal, type MergeUnits } from "../organisation/merge-units.ts";
import { kindIdOf, kindsFor, postOf, unitIdOf } from "../organisation/post.ts";
import { postsGoing } from "../organisation/posts-gone.ts";
import { splitUnit, type SplitRefusal, type SplitUnit } from "../organisation/split-unit.ts";
import { unitOf, type Unit } from "../organisation/unit.ts";
import { unitAndAbove } from "../organisation/units-above.ts";
import { asOf, type State } from "../register/register.ts";
import { isTaken, type Rule, type Rules } from "./rule.ts";
import { decideOnUnits, findUnits, type AboutUnits } from "./units-named.ts";
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
  const gone = named.units.filter(({ id }) => id !== command.into);
  const posts = gone.flatMap((unit) => postsGoing(first, unit));
  const heirs = new Map(gone.map(({ id }) => [id, command.into]));
  const seats = followHeirs(first, heirs, command.from, (post) => isOpenIn(first, post, heir ?? named.units[0]!));
  const about = { units: [...named.units, ...(heir ? [heir] : [])], ...placeOf(first, gone), first, posts, seats };
  return decideOnUnits<StructureEvent, StructureRefusal>(sender, command, about, () => {
    const { kind } = heir ?? named.units[0]!;
    const taker = { id: command.into, kind, share: 100, ...(heir?.period.to && { to: heir.period.to }) };
    return withWhatFollows(first, mergeUnits(first, named.units, heir, command), gone, [taker], command.into);
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
  const about = { units: [unit, ...areas.units], ...placeOf(first, [unit]), first, ...(stays ? {} : leftBy(first, unit)) };
  return decideOnUnits<StructureEvent, StructureRefusal>(sender, command, about, () => {
    const decision = splitUnit(first, unit, command);
    if (decision.ok && decision.events.length === 0) return decision;
    const taken = command.into.find((part) => part.unit !== unit.id && isTaken(sender.today, part.unit));
    return taken
      ? refuse({ code: "id-taken", id: taken.unit })
      : withWhatFollows(first, decision, [unit], partsOf(unit, command), stays ? unit.id : undefined);
  });
};

const dissolve: StructureRule<DissolveUnit> = (sender, command) => {
  const first = asOf(sender.today.register, command.from);
  const named = findUnits(first, [command.unit, command.under]);
  if ("unknown" in named) return refuse({ code: "unknown", kind: "unit", id: named.unknown });
  const unit = named.units[0]!;
  const under = named.units.find(({ id }) => id === command.under);
  const about = { units: named.units, ...placeOf(first, [unit]), first, ...leftBy(first, unit) };
  return decideOnUnits<StructureEvent, StructureRefusal>(sender, command, about, () =>
    withWhatFollows(first, dissolveUnit(first, unit, under, command), [unit], []),
  );
};

const partsOf = ({ kind, period: { to } }: Unit, { into }: SplitUnit): Heir[] =>
  into.map(({ unit, share = 0 }) => ({ id: unit, kind, share, ...(to && { to }) }));

// What is recorded of the ground of areas goes to who takes that on; networks that organisations own, to the one that takes their place;
// what volunteer teams do, to those that take theirs.
function withWhatFollows(
  first: State,
  decision: Decision<StructureEvent, StructureRefusal>,
  gone: readonly Unit[],
  takers: readonly Heir[],
  owner?: string,
): Decision<StructureEvent, StructureRefusal> {
  if (!decision.ok || decision.events.length === 0) return decision;
  const heirs = new Map(gone.filter(({ record }) => record === "area").map(({ id }) => [id, takers]));
  const owners = new Map(gone.filter(({ record, id }) => record === "organisation" && id !== owner).map(({ id }) => [id, owner]));
  const bodies = new Map(gone.filter(({ record }) => record === "organisation").map(({ id }) => [id, takers]));
  return accept<StructureEvent>(
    ...decision.events,
    ...followStructure(first, heirs),
    ...followOwners(first, owners),
    ...followTeams(first, bodies),
  );
}

// What units that go stood under: nobody merges or dissolves the unit they head, the one on top by a grant that starts there.
const placeOf = (first: State, gone: readonly Unit[]): Pick<AboutUnits, "above" | "whole"> => ({
  above: gone.flatMap((unit) => unitAndAbove(first, unit)),
  whole: gone.some((unit) => isTopmost(first, unit)),
});

// Of several parts none is the heir of a seat: it follows nothing until somebody says which.
const leftBy = (first: State, unit: Unit): Pick<AboutUnits, "posts" | "seats"> => ({
  posts: postsGoing(first, unit),
  seats: followHeirs(first, new Map([[unit.id, undefined]]), first.day, () => false),
});

// An heir that is yet to come has the posts that its kind, its model's, implies.
function isOpenIn(first: State, post: string, heir: Unit): boolean {
  const there = postOf(first, post);
  if (there) return covers(there.period, first.day);
  return unitIdOf(post) !== heir.id && kindsFor(first, heir).some(({ id, explicit }) => !explicit && id === kindIdOf(post));
}

export const structureRules: Rules<StructureCommand, StructureEvent, StructureRefusal> = {
  "merge-units": merge,
  "split-unit": split,
  "dissolve-unit": dissolve,
};
