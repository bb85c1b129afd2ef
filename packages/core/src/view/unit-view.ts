import { isOpenTo } from "../access/may-command.ts";
import { covers } from "../day.ts";
import { gridOf } from "../grid/grid.ts";
import { hierarchyOf } from "../organisation/hierarchy-of.ts";
import { holderOf } from "../organisation/holding.ts";
import { standingUnder } from "../organisation/links.ts";
import { membersOf } from "../organisation/members.ts";
import { peopleCount } from "../organisation/people-count.ts";
import { missingBodies } from "../organisation/missing-bodies.ts";
import { kindsFor, postId, postsOf, primaryPostOf, slotsOf } from "../organisation/post.ts";
import { chainOf, levelsOf } from "../organisation/slice-rows.ts";
import { areasAround, unitOf, unitsOf, type Unit } from "../organisation/unit.ts";
import { allianceOfUnit } from "./alliance/team-of-unit.ts";
import { gridOfUnit } from "./grid/grid-of-unit.ts";
import { unitMay } from "./unit-may.ts";
import { pastOf } from "./unit-past.ts";
import { postView } from "./post-view.ts";
import { headOf, postNameOf, refTo, wordsOf, type Sight } from "./view-head.ts";
import type { NamedRef, UnitView } from "./view.ts";

/** One unit: what it is, where it stands, who holds its posts, what is under it and what the viewer may do. */
export function unitView(sight: Sight, unit: Unit): UnitView {
  const { state } = sight;
  const { profile } = state;
  const kind =
    unit.record === "area" ? profile.areaKinds.find(({ id }) => id === unit.kind) : profile.forms.find(({ id }) => id === unit.kind);
  const place = profile.placeKinds.find(({ id }) => id === unit.place);
  const level = profile.levels.find(({ record, kinds }) => record === unit.record && kinds.includes(unit.kind));
  const path = pathOf(sight, unit);
  const openable = openableOf(sight, unit);
  const may = unitMay(sight, unit);
  const grid = gridOf(state, unit);
  const { from, to } = unit.period;
  const past = pastOf(sight, unit);
  const kin = [...(past.cameFrom ?? []), ...(past.became ?? [])].flatMap(({ units }) => units);
  return {
    ...headOf("unit", sight),
    reads: [unit.id, ...[...path, ...kin, ...(past.heirs ?? [])].map(({ id }) => id), ...under(sight, unit)],
    unit: {
      ...refTo(sight, unit),
      record: unit.record,
      kind: kind ? wordsOf(sight, kind.name) : unit.kind,
      ...(kind && "nature" in kind && { nature: kind.nature }),
      ...(level && {
        level: { ...refTo(sight, level), ...(level.aliases && { aliases: level.aliases.map((alias) => wordsOf(sight, alias)) }) },
      }),
      ...(unit.code && { code: unit.code }),
      ...(from && { since: from }),
      ...(to && { until: to }),
      ...(place && { place: wordsOf(sight, place.name) }),
    },
    ...countOf(sight, unit),
    missing: profile.levels
      .filter((level) => missingBodies(state, level).missing.some(({ id }) => id === unit.id))
      .map((level) => refTo(sight, level)),
    path,
    ...related(sight, "area", unit.area),
    ...(unit.areas && unit.areas.length > 1 && { areas: unit.areas.flatMap((id) => related(sight, "area", id).area ?? []) }),
    ...related(sight, "ledBy", unit.ledBy),
    bodies:
      unit.record === "area"
        ? unitsOf(state, "organisation")
            .filter(({ areas }) => areas?.includes(unit.id))
            .map((body) => refTo(sight, body))
        : [],
    ...past,
    ...(grid && { grid: gridOfUnit(sight, grid) }),
    ...allianceOfUnit(sight, unit),
    posts: postsOf(state, unit).map((post) => postView(sight, post)),
    may: [...may, ...(openable.length > 0 ? (["open-post"] as const) : [])],
    ...((may.includes("split-unit") || may.includes("dissolve-unit")) && { standing: standingOf(sight, unit) }),
    ...(openable.length > 0 && { openable }),
    below: belowOf(sight, unit),
  };
}

// Each once, whatever links it by; in the order of the rule that asks where they go.
function standingOf(sight: Sight, unit: Unit): NamedRef[] {
  const ids = new Set(standingUnder(sight.state, unit.id).map(({ subject }) => subject));
  return [...ids].flatMap((id) => unitOf(sight.state, id) ?? []).map((one) => refTo(sight, one));
}

function countOf({ state, viewer }: Sight, unit: Unit): Pick<UnitView, "members"> {
  const members = unit.record === "organisation" && viewer.members?.counts(unit) ? membersOf(state, unit.id) : undefined;
  if (members === undefined) return {};
  const tell = (count: number) => peopleCount(count, viewer.members!.isCovered(unit));
  return { members: { ...members, full: tell(members.full), probationary: tell(members.probationary) } };
}

function related<Key extends string>(sight: Sight, key: Key, id: string | undefined): { [K in Key]?: NamedRef } {
  const unit = id === undefined ? undefined : unitOf(sight.state, id);
  return (unit ? { [key]: refTo(sight, unit) } : {}) as { [K in Key]?: NamedRef };
}

function pathOf(sight: Sight, unit: Unit): NamedRef[] {
  const { state } = sight;
  const { byId, index } = hierarchyOf(state, chainOf(state).id);
  const ids = byId.has(unit.id) ? [...index.ancestors(unit.id)] : [...areasAround(state, unit.area ?? unit.id)];
  const around = byId.has(unit.id) || unit.area === undefined ? ids : [unit.area, ...ids];
  return around
    .flatMap((id) => unitOf(state, id) ?? [])
    .reverse()
    .map((unit) => refTo(sight, unit));
}

function under({ state }: Sight, unit: Unit): string[] {
  const { byId, index } = hierarchyOf(state, chainOf(state).id);
  return byId.has(unit.id) ? [...index.subtree(unit.id)].filter((id) => id !== unit.id) : [];
}

function belowOf(sight: Sight, unit: Unit): UnitView["below"] {
  const { state } = sight;
  const { byId } = hierarchyOf(state, chainOf(state).id);
  const rows = under(sight, unit).map((id) => byId.get(id)!);
  return levelsOf(state, chainOf(state).id).flatMap((level, index) => {
    const here = rows.filter((row) => row.level === index);
    if (here.length === 0) return [];
    const bodies = here.filter(({ missing }) => !missing);
    const vacant = bodies.filter(({ unit }) => {
      const post = primaryPostOf(state, unit);
      return post !== undefined && holderOf(state, post.id).state === "vacant";
    }).length;
    return [{ level: refTo(sight, level), count: bodies.length, missing: here.length - bodies.length, vacant }];
  });
}

// What the unit could be given and has not, where the viewer may.
function openableOf({ today, ...sight }: Sight, unit: Unit): readonly NamedRef[] {
  const open = new Set(postsOf(sight.state, unit).map(({ id }) => id));
  return kindsFor(sight.state, unit)
    .flatMap((kind) => slotsOf(sight.state, kind))
    .filter(({ network }) => network === undefined || covers(network.period, sight.state.day))
    .map((slot) => ({ ...slot, id: postId(unit.id, slot.kind.id, slot.network?.id) }))
    .filter(({ id }) => !open.has(id))
    .filter(({ kind }) => isOpenTo(today, sight.viewer.actor, "open-post", { posts: [{ unit, kind }], from: today.day }))
    .map((slot) => ({ id: slot.id, name: postNameOf({ today, ...sight }, slot) }));
}
