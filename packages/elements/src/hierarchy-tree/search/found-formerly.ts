import { wordsFor, type Table } from "../../words/words.ts";
import type { TreeNode } from "../tree-node.ts";
import { wordsOf } from "./fold.ts";
import { matchRanges } from "./match-ranges.ts";

const formerWords: Table<{ readonly formerly: (name: string) => string }> = {
  "zh-Hans": { formerly: (name) => `曾用：${name}` },
  en: { formerly: (name) => `formerly ${name}` },
};

/** The former name or code (曾用名、曾用编码) that a row was found by, in words; none where its name shows already why it was found. */
export function foundFormerly(
  row: Pick<TreeNode, "name" | "pinyin" | "formerly">,
  text: string,
  language: string | undefined,
): string | undefined {
  if (row.formerly === undefined || wordsOf(text).length === 0 || matchRanges(row, text).length > 0) return undefined;
  const former = row.formerly.find((name) => matchRanges({ name }, text).length > 0);
  return former && wordsFor(formerWords, language).formerly(former);
}

/** The row with a mark that says so. */
export function markedFormerly<Row extends TreeNode>(row: Row, text: string, language: string | undefined): Row {
  const former = foundFormerly(row, text, language);
  return former === undefined ? row : { ...row, badges: [...(row.badges ?? []), { text: former }] };
}
