import type { TreeNode } from "./tree-node.ts";
import type { TreeState } from "./tree-state.ts";
import type { TreeWords } from "../words/tree.ts";
import { wordsFor, type Table, type Words } from "../words/words.ts";

/** Columns the tree fills by itself: code, level, holder, since when, and how many under a row are vacant, missing, or there at all. */
export type KnownColumn = "code" | "level" | "holder" | "since" | "vacant" | "missing" | "members";

/** A column beside the names (列). */
export interface TreeColumn {
  /** A known column, or the key of the rows' `cells`. */
  readonly id: string;
  /** Its heading; known columns have one. */
  readonly name?: string;
  /** In characters; 6 unless said. */
  readonly size?: number;
}

/** The headings of known columns. */
export const columnWords: Table<{ readonly columns: Readonly<Record<KnownColumn, string>> }> = {
  "zh-Hans": {
    columns: { code: "编码", level: "层级", holder: "负责人", since: "任职起", vacant: "空缺", missing: "未设", members: "下辖" },
  },
  en: {
    columns: { code: "Code", level: "Level", holder: "Head", since: "Since", vacant: "Vacant", missing: "Missing", members: "Under it" },
  },
};

const sizes: Readonly<Record<KnownColumn, number>> = { code: 10, level: 9, holder: 10, since: 9, vacant: 5, missing: 5, members: 6 };

/** Columns as a page names them, apart by spaces in an attribute, in full. */
export function columnsOf(
  columns: string | readonly (string | TreeColumn)[] | undefined,
  { language }: Words,
): readonly Required<TreeColumn>[] {
  const named = typeof columns === "string" ? columns.split(/[\s,]+/).filter(Boolean) : (columns ?? []);
  const { columns: headings } = wordsFor(columnWords, language);
  return named.map((column) => {
    const { id, name, size } = typeof column === "string" ? { id: column, name: undefined, size: undefined } : column;
    const known = id as KnownColumn;
    return {
      id,
      name: name ?? (Object.hasOwn(headings, id) ? headings[known] : id),
      size: size ?? (Object.hasOwn(sizes, id) ? sizes[known] : 6),
    };
  });
}

/** Whether a column holds numbers by itself. */
export const isCount = (column: string): boolean => ["vacant", "missing", "members"].includes(column);

/** What stands in a column of a row: a number where it counts or the page gave one. */
export function cellOf(
  column: string,
  at: number,
  state: TreeState,
  levelName: (row: TreeNode) => string,
  words: Words<TreeWords>,
): string | number {
  const { outline } = state;
  const row = outline.rowAt(at);
  if (row.cells && Object.hasOwn(row.cells, column)) return row.cells[column]!;
  switch (column as KnownColumn) {
    case "code":
      return row.code ?? "";
    case "level":
      return levelName(row);
    case "holder":
      return row.missing ? words.tree.missingHere : (row.post?.holder?.name ?? (row.post ? words.state(row.post.state) : ""));
    case "since":
      return row.post?.since ? words.day(row.post.since) : "";
    case "vacant":
    case "missing":
    case "members":
      if (column === "members") return outline.index.endAt(at) - at - 1;
      return outline.below(at)[column as "vacant" | "missing"];
    default:
      return "";
  }
}
