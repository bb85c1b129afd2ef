import type { Outline } from "../outline.ts";
import type { CsvColumn } from "../../csv/csv.ts";

export type OutlineColumn = "depth" | "name" | "path" | "id" | "parent";

/**
 * Columns that a tree can be built from again: `depth` from 1 as long as the rows stay in order, `id` and
 * `parent` (empty for a root) in any order. `path` is for people: the names from the root on, a slash
 * between them, and one in a name in full width. Rows are indexes.
 *
 * @param names - The headings.
 */
export function outlineColumns(
  { index, rowAt }: Outline,
  names: Readonly<Record<OutlineColumn, string>>,
): Record<OutlineColumn, CsvColumn<number>> {
  const pathOf = (at: number): string => {
    const name = rowAt(at).name.replaceAll("/", "／");
    const parent = index.parentAt(at);
    return parent < 0 ? name : `${pathOf(parent)}/${name}`;
  };
  const parentOf = (at: number): string | undefined => {
    const parent = index.parentAt(at);
    return parent < 0 ? undefined : index.idAt(parent);
  };
  return {
    depth: { name: names.depth, cell: (at) => index.depthAt(at) + 1 },
    name: { name: names.name, cell: (at) => rowAt(at).name },
    path: { name: names.path, cell: pathOf },
    id: { name: names.id, cell: (at) => index.idAt(at) },
    parent: { name: names.parent, cell: parentOf },
  };
}
