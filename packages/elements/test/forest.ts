import { soundOutline, type Outline } from "../src/hierarchy-tree/outline.ts";
import type { TreeNode } from "../src/hierarchy-tree/tree-node.ts";
import { buildHierarchy, type Hierarchy, type HierarchyRow, type HierarchyView } from "@jinlin/core";

/** A tree drawn as text, two spaces a level: `a`, `a○` for one whose post is vacant, `a□` for a gap. */
export function rowsOf(drawing: string): HierarchyRow[] {
  const above: string[] = [];
  return drawing
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => {
      const level = /^ */.exec(line)![0].length / 2;
      const [, id, mark] = /^(.+?)([○□]?)$/.exec(line.trim()) as unknown as [string, string, string];
      above.length = level;
      const parentId = above.at(-1) ?? null;
      above.push(id);
      if (mark === "□") return { id, parentId, name: id, level, missing: true };
      return { id, parentId, name: id, level, post: { id: `${id}/head`, name: "书记", state: mark === "○" ? "vacant" : "held" } };
    });
}

export function indexOf(drawing: string): Hierarchy {
  return buildHierarchy(rowsOf(drawing), { roots: "many" });
}

export function viewOf(drawing: string, slice = "command"): HierarchyView {
  return {
    view: "hierarchy",
    v: 1,
    seq: 1,
    day: "2026-11-23",
    lang: "zh-Hans",
    slice: { id: slice, name: slice },
    levels: [],
    rows: rowsOf(drawing),
  };
}

/** Three streets, two communities each; the gap is `c`. */
export const streets = `
north
  hefeng
    yard-1
    yard-2○
  c□
    yard-3
south
  jinxi○
  nanji
west
`;

/** Rows that make a tree. */
export function outlineOf(rows: readonly TreeNode[]): Outline {
  const outline = soundOutline(rows);
  if (outline === undefined) throw new RangeError("outlineOf: these rows make no tree");
  return outline;
}
