import { hierarchyOf } from "../organisation/hierarchy-of.ts";
import { holderOf } from "../organisation/holding.ts";
import { primaryPostOf } from "../organisation/post.ts";
import { levelsOf, sliceOf, type SliceRow } from "../organisation/slice-rows.ts";
import { refTo, headOf, nameOf, wordsOf, type Sight } from "./view-head.ts";
import type { HierarchyRow, HierarchyView } from "./view.ts";

/** A slice as a tree would show it, with who answers for each body. */
export function hierarchyView(sight: Sight, sliceId: string): HierarchyView {
  const { state } = sight;
  const { rows } = hierarchyOf(state, sliceId);
  const levels = levelsOf(state, sliceId).map((level, index) => {
    const here = rows.filter((row) => row.level === index);
    const missing = here.filter((row) => row.missing).length;
    return {
      ...refTo(sight, level),
      ...(level.aliases && { aliases: level.aliases.map((alias) => wordsOf(sight, alias)) }),
      count: here.length - missing,
      missing,
    };
  });
  return {
    ...headOf("hierarchy", sight),
    slice: refTo(sight, sliceOf(state, sliceId)!),
    levels,
    rows: rows.map((row) => rowOf(sight, row)),
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
    ...(post && { post }),
  };
}

function postOfRow(sight: Sight, unit: SliceRow["unit"]): HierarchyRow["post"] {
  const post = primaryPostOf(sight.state, unit);
  if (post === undefined) return undefined;
  const holding = holderOf(sight.state, post.id);
  return {
    id: post.id,
    name: wordsOf(sight, post.kind.name),
    state: holding.state,
    ...(holding.since && { since: holding.since }),
    ...(holding.state !== "vacant" && { holder: sight.viewer.holder(holding.person, unit) }),
  };
}
