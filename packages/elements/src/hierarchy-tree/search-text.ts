import type { TreeNode } from "./tree-node.ts";

/** What was typed, as it is looked for: full-width and half-width, large and small letters are one; spaces do not count. */
export function searchText(text: string): string {
  return text.normalize("NFKC").replace(/\s/gu, "").toLowerCase();
}

/** Everything of a row that can be looked for. */
export function textOfRow({ name, code, post }: TreeNode): string {
  return [name, code, post?.holder?.name].map((part) => searchText(part ?? "")).join("\n");
}
