import type { HierarchyRow } from "@jinlin/core";

/**
 * A row of a tree (树节点), in any order among the others. A row of a hierarchy view is one as it is; a page
 * that has its own data makes them.
 */
export interface TreeNode {
  readonly id: string;
  /** A root has none. */
  readonly parentId?: string | null | undefined;
  readonly name: string;
  /** The name in full pinyin, syllables apart, where initials alone would not find it: `chong qing`. */
  readonly pinyin?: string;
  readonly code?: string;
  /** Names and codes it had before: it is found by them as well. */
  readonly formerly?: readonly string[];
  /** Index into the levels of the view, or of the tree. */
  readonly level?: number;
  readonly badges?: readonly TreeBadge[];
  /** Can be gone to and opened, but not picked. */
  readonly disabled?: boolean;
  /** Whoever looks may move it under another one. */
  readonly movable?: boolean;
  /** Has children that are not here yet; `childrenOf` brings them when it opens. */
  readonly hasChildren?: boolean;
  /** Ids of the findings it is a member of. */
  readonly findings?: readonly string[];
  /** What stands in columns of the page's own, by column. */
  readonly cells?: Readonly<Record<string, string | number>>;
  readonly missing?: HierarchyRow["missing"];
  readonly post?: HierarchyRow["post"];
}

/** A short mark beside a name (徽标). */
export interface TreeBadge {
  readonly text: string;
  /** The same in words, for those who hear the page; the text itself when absent. */
  readonly label?: string;
  readonly tone?: "good" | "attention" | "overdue" | "info";
}
