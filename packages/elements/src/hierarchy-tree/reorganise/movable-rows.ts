import type { Outline } from "../outline.ts";

/**
 * Which of the picked rows would be moved (可划转的行): those that may be, each once and in the order of the
 * tree. What is under another one of them goes along with it and is no move of its own.
 */
export function movableRows({ index, rowAt }: Pick<Outline, "index" | "rowAt">, picked: readonly number[]): number[] {
  const movable = [...new Set(picked)].filter((at) => rowAt(at).movable === true).sort((a, b) => a - b);
  let end = 0;
  return movable.filter((at) => {
    if (at < end) return false;
    end = index.endAt(at);
    return true;
  });
}
