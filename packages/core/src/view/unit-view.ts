import { mayCommand } from "../access/may-command.ts";
import { covers, type Day } from "../day.ts";
import { answersFor } from "../organisation/answers-for.ts";
import { hierarchyOf } from "../organisation/hierarchy-of.ts";
import { holderOf, stintsIn } from "../organisation/holding.ts";
import { membersOf } from "../organisation/members.ts";
import { missingBodies } from "../organisation/missing-bodies.ts";
import { postsOf, primaryPostOf, type Post } from "../organisation/post.ts";
import { chainOf, levelsOf } from "../organisation/slice-rows.ts";
import { areasAround, unitOf, unitsOf, type Unit } from "../organisation/unit.ts";
import { unitMay } from "./unit-may.ts";
import { headOf, refTo, wordsOf, type Sight } from "./view-head.ts";
import type { NamedRef, PostView, StintView, UnitView } from "./view.ts";

/** One unit: what it is, where it stands, who holds its posts, what is under it and what the viewer may do. */
export function unitView(sight: Sight, unit: Unit): UnitView {
  const { state } = sight;
  const { profile } = state;
  const kind =
    unit.record === "area" ? profile.areaKinds.find(({ id }) => id === unit.kind) : profile.forms.find(({ id }) => id === unit.kind);
  const place = profile.placeKinds.find(({ id }) => id === unit.place);
  const level = profile.levels.find(({ record, kinds }) => record === unit.record && kinds.includes(unit.kind));
  const path = pathOf(sight, unit);
  const { from, to } = unit.period;
  return {
    ...headOf("unit", sight),
    reads: [unit.id, ...path.map(({ id }) => id), ...under(sight, unit)],
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
    ...related(sight, "ledBy", unit.ledBy),
    bodies:
      unit.record === "area"
        ? unitsOf(state, "organisation")
            .filter(({ area }) => area === unit.id)
            .map((body) => refTo(sight, body))
        : [],
    posts: postsOf(state, unit).map((post) => postView(sight, post)),
    may: unitMay(sight, unit),
    below: belowOf(sight, unit),
  };
}

function countOf({ state, viewer }: Sight, unit: Unit): Pick<UnitView, "members"> {
  const members = unit.record === "organisation" && viewer.members?.counts(unit) ? membersOf(state, unit.id) : undefined;
  return members ? { members } : {};
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

function postView(sight: Sight, post: Post): PostView {
  const { state, viewer } = sight;
  const holding = holderOf(state, post.id);
  const { kind } = post;
  return {
    id: post.id,
    name: wordsOf(sight, kind.name),
    primary: kind.primary ?? false,
    state: holding.state,
    ...(holding.since && { since: holding.since }),
    ...(holding.state !== "vacant" && {
      appointment: holding.id,
      holder: viewer.holder(holding.person, post.unit),
      ...(holding.termEnd && { termEnd: holding.termEnd }),
    }),
    ...(holding.state === "vacant" && answersOf(sight, post)),
    ...(kind.termYears && { termYears: kind.termYears }),
    may: openTo(sight, post, holding.state === "vacant" ? undefined : holding.person),
    stints: stintsIn(state, post.id)
      .map((stint): StintView => {
        const holder = viewer.holder(stint.value.person, post.unit);
        return {
          appointment: stint.subject,
          holder,
          mode: stint.value.mode,
          ...(stint.from && { from: stint.from }),
          ...(stint.to && { to: stint.to }),
          // Why somebody left is as personal as who it was.
          ...(stint.ended && holder.name && { ended: stint.ended }),
          when: covers(stint, state.day) ? "current" : stint.from !== undefined && stint.from > state.day ? "future" : "past",
        };
      })
      .reverse(),
  };
}

function answersOf(sight: Sight, post: Post): Pick<PostView, "answers"> {
  const answers = answersFor(sight.state, post);
  if (answers === undefined) return {};
  const { unit, kind, id } = answers.post;
  return {
    answers: {
      post: { id, name: wordsOf(sight, kind.name) },
      unit: refTo(sight, unit),
      holder: sight.viewer.holder(answers.holding.person, unit),
    },
  };
}

// What is open here is asked of the same rule that will decide the command.
function openTo({ today, viewer }: Sight, post: Post, holder: string | undefined): PostView["may"] {
  const now = holderOf(today, post.id);
  const persons = [...(holder === undefined ? [] : [holder]), ...(now.state === "vacant" ? [] : [now.person])];
  const may = (command: "appoint-person" | "end-appointment", from: Day) =>
    mayCommand(today, viewer.actor, command, { posts: [post], persons, from }).length === 0;
  return [
    ...(may("appoint-person", today.day) ? (["appoint-person"] as const) : []),
    ...(holder !== undefined && may("end-appointment", today.day) ? (["end-appointment"] as const) : []),
    ...(may("appoint-person", "0000-01-01") ? (["backdate"] as const) : []),
  ];
}
