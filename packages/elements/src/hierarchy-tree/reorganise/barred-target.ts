import type { Hierarchy } from "@jinlin/core";

/** Why rows cannot go under another one, whoever asks: it is one of them, it is below one, or all are there already. */
export type Bar = "itself" | "below-itself" | "already-there";

/**
 * What bars a target (不可作为目标) by the shape of the tree alone; undefined when nothing does.
 *
 * @param rows - The rows to be moved, at least one.
 */
export function barOf(index: Hierarchy, rows: readonly number[], target: number): Bar | undefined {
  if (rows.includes(target)) return "itself";
  if (rows.some((at) => index.isUnderAt(target, at))) return "below-itself";
  return rows.every((at) => index.parentAt(at) === target) ? "already-there" : undefined;
}
