import { hierarchyOf, type SliceHierarchy } from "../../organisation/hierarchy-of.ts";
import { chainOf, type SliceRow } from "../../organisation/slice-rows.ts";
import type { DraftRow, DraftView } from "../organisation-views.ts";
import { nameOf, refTo, wordsOf, type Sight } from "../view-head.ts";

/**
 * The chain of command without a draft and with it, side by side: the rows that differ, each with what is above it.
 * Of what moves its own row alone differs, not those that go along.
 */
export function draftStructure(before: Sight, after: Sight): DraftView["structure"] {
  const slice = chainOf(after.state);
  const was = hierarchyOf(before.state, chainOf(before.state).id);
  const is = hierarchyOf(after.state, slice.id);
  return {
    slice: refTo(after, slice),
    before: rowsOf(before, was, (row) => markOf(before, after, row, is.byId.get(row.id), "gone")),
    after: rowsOf(after, is, (row) => markOf(after, before, row, was.byId.get(row.id), "new")),
  };
}

function rowsOf(sight: Sight, { rows, index, levels }: SliceHierarchy, markOfRow: (row: SliceRow) => DraftRow["mark"]): DraftRow[] {
  const marks = new Map(rows.flatMap((row) => (markOfRow(row) === undefined ? [] : [[row.id, markOfRow(row)!] as const])));
  const shown = new Set([...marks.keys()].flatMap((id) => [id, ...index.ancestors(id)]));
  return rows
    .filter(({ id }) => shown.has(id))
    .map(({ id, parentId, unit, level, missing }): DraftRow => {
      const mark = marks.get(id);
      return {
        id,
        parentId,
        name: nameOf(sight, unit.name),
        level: wordsOf(sight, levels[level]!.name),
        ...(missing && { missing }),
        ...(mark && { mark }),
      };
    });
}

// A gap that is filled is told by the body that fills it, one that comes by itself.
function markOf(sight: Sight, beside: Sight, row: SliceRow, other: SliceRow | undefined, alone: "new" | "gone"): DraftRow["mark"] {
  if (other === undefined) return row.missing && alone === "gone" ? undefined : alone;
  if (other.parentId !== row.parentId) return "moved";
  return nameOf(sight, row.unit.name) === nameOf(beside, other.unit.name) ? undefined : "renamed";
}
