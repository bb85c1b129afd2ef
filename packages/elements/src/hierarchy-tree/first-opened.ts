import type { Hierarchy } from "@jinlin/core";

/**
 * What is open when a tree is first shown: level by level from the top, as long as no more than `most`
 * rows show; a single root always.
 */
export function firstOpened(index: Hierarchy, most: number): Uint8Array {
  const open = new Uint8Array(index.size);
  const counts: number[] = [];
  for (let at = 0; at < index.size; at++) {
    const depth = index.depthAt(at);
    counts[depth] = (counts[depth] ?? 0) + 1;
  }
  let shown = 0;
  const opens = counts.findIndex((count, depth) => {
    shown += count;
    return shown > most && !(depth === 1 && counts[0] === 1);
  });
  const deepest = opens < 0 ? counts.length : opens;
  for (let at = 0; at < index.size; at++) if (index.depthAt(at) + 1 < deepest && index.childCountAt(at) > 0) open[at] = 1;
  return open;
}
