import { authoritiesOf, grantsFor, reachAll } from "../access/may-command.ts";
import { findingsOf } from "../county/findings.ts";
import { formerNamesOf } from "../organisation/former-names.ts";
import { hierarchyOf } from "../organisation/hierarchy-of.ts";
import { holderOf } from "../organisation/holding.ts";
import { linkOf } from "../organisation/move-unit.ts";
import { primaryPostOf } from "../organisation/post.ts";
import { levelsOf, sliceOf, type SliceRow } from "../organisation/slice-rows.ts";
import type { RecordName } from "../organisation/unit.ts";
import { unitsAbove } from "../organisation/units-above.ts";
import { refTo, headOf, nameOf, postNameOf, wordsOf, type Sight } from "./view-head.ts";
import type { HierarchyRow, HierarchyView } from "./view.ts";

/** A slice as a tree would show it: who answers for each body, what the rules find on it, and whether the viewer may move it. */
export function hierarchyView(sight: Sight, sliceId: string): HierarchyView {
  const { state } = sight;
  const { rows } = hierarchyOf(state, sliceId);
  const found = foundIn(sight, sliceId);
  const isMovable = movableIn(sight, sliceId);
  const formerNames = formerNamesOf(state);
  const levels = levelsOf(state, sliceId).map((level, index) => {
    const here = rows.filter((row) => row.level === index);
    const missing = here.filter((row) => row.missing).length;
    return {
      ...refTo(sight, level),
      ...(level.aliases && { aliases: level.aliases.map((alias) => wordsOf(sight, alias)) }),
      record: level.record,
      count: here.length - missing,
      missing,
    };
  });
  return {
    ...headOf("hierarchy", sight),
    slice: refTo(sight, sliceOf(state, sliceId)!),
    levels,
    rows: rows.map((row): HierarchyRow => {
      const findings = found.filter(({ members }) => members.has(row.id)).map(({ finding }) => finding.id);
      const formerly = formerlyOf(sight, row, formerNames.get(row.id) ?? []);
      return {
        ...rowOf(sight, row),
        ...(formerly.length > 0 && { formerly }),
        ...(isMovable(row.id) && { movable: true }),
        ...(findings.length > 0 && { findings }),
      };
    }),
    ...(found.length > 0 && { findings: found.map(({ finding }) => finding) }),
  };
}

interface Found {
  readonly finding: NonNullable<HierarchyView["findings"]>[number];
  readonly members: ReadonlySet<string>;
}

// The view of the findings is made from the same list, so that the two cannot disagree.
function foundIn(sight: Sight, slice: string): Found[] {
  if (!sight.viewer.views.includes("findings")) return [];
  const { byId } = hierarchyOf(sight.state, slice);
  return findingsOf(sight.state, sight.viewer.members).flatMap(({ rule, members }): Found[] => {
    const here = new Set(members.map(({ unit }) => unit.id).filter((id) => byId.has(id)));
    return here.size === 0 ? [] : [{ finding: { ...refTo(sight, rule), severity: rule.severity, count: here.size }, members: here }];
  });
}

// Authority and place are today's, whatever day is shown: that is when the command would be given.
function movableIn({ today, viewer }: Sight, slice: string): (id: string) => boolean {
  const grants = sliceOf(today, slice) === undefined ? [] : grantsFor(today, viewer.actor, "move-unit");
  if (grants.length === 0) return () => false;
  const authorities = authoritiesOf(grants);
  const { byId } = hierarchyOf(today, slice);
  return (id) => {
    const row = byId.get(id);
    const link = row && linkOf(today, slice, row);
    if (link === undefined) return false;
    const units = [row!.unit, ...unitsAbove(today, row!.unit, link)];
    return authorities.some((some) => reachAll(some, units));
  };
}

function rowOf(sight: Sight, { id, parentId, level, unit, missing }: SliceRow): HierarchyRow {
  const post = missing ? undefined : postOfRow(sight, unit);
  return {
    id,
    parentId,
    name: nameOf(sight, unit.name),
    ...(unit.code && { code: unit.code }),
    level,
    ...(missing && { missing }),
    ...(!missing && isOverlay(sight, unit) && { overlay: true as const }),
    ...(post && { post }),
  };
}

// What it is called again is no former name.
function formerlyOf(sight: Sight, { unit }: SliceRow, names: readonly RecordName[]): string[] {
  const now = [nameOf(sight, unit.name), unit.code];
  return [...new Set(names.map((name) => nameOf(sight, name)))].filter((name) => !now.includes(name));
}

const isOverlay = ({ state }: Sight, { record, kind }: SliceRow["unit"]) =>
  record === "organisation" && state.profile.forms.some(({ id, nature }) => id === kind && nature === "overlay");

function postOfRow(sight: Sight, unit: SliceRow["unit"]): HierarchyRow["post"] {
  const post = primaryPostOf(sight.state, unit);
  if (post === undefined) return undefined;
  const holding = holderOf(sight.state, post.id);
  return {
    id: post.id,
    name: postNameOf(sight, post),
    state: holding.state,
    ...(holding.since && { since: holding.since }),
    ...(holding.state !== "vacant" && { holder: sight.viewer.holder(holding.person, post) }),
  };
}
