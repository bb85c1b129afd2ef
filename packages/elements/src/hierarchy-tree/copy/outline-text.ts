import type { Outline } from "../outline.ts";
import type { TreeNode } from "../tree-node.ts";

interface OutlineTextOptions {
  /** What follows the name, after a space: holder, state. Nothing when empty. */
  readonly words?: (row: TreeNode, index: number) => string;
}

/**
 * Rows as plain text (大纲文本), one a line, to be pasted anywhere: each is set in, by two spaces, under the nearest row above
 * it that is listed too, and holds no tab or line break of its own.
 *
 * @param rows - Indexes in order: those that show, or those that are selected.
 */
export function outlineText({ index, rowAt }: Outline, rows: Iterable<number>, { words = () => "" }: OutlineTextOptions = {}): string {
  const lines: string[] = [];
  // Where the subtrees end that the line is in.
  const ends: number[] = [];
  for (const at of rows) {
    while (ends.length > 0 && ends.at(-1)! <= at) ends.pop();
    const row = rowAt(at);
    const parts = [row.name, words(row, at)].map(onOneLine).filter((part) => part !== "");
    lines.push("  ".repeat(ends.length) + parts.join(" "));
    ends.push(index.endAt(at));
  }
  return lines.join("\n");
}

const onOneLine = (text: string): string => text.replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, " ").trim();
