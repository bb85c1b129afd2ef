import type { Hierarchy } from "@jinlin/core";

/**
 * What is open when a tree is first shown: level by level from the top, as long as no more than `most`
 * rows show; a single root always.
 */
export function firstOpened(index: Hierarchy, most: number): Uint8Array {
  const open = new Uint8Array(index.size);
  const isOneRoot = index.size > 0 && index.endAt(0) === index.size;
  let level: readonly number[] = isOneRoot ? [0] : childrenOf(index, [-1], most + 1);
  for (let shown = level.length; level.length > 0;) {
    const room = isOneRoot && level[0] === 0 ? index.size : most - shown;
    const next = childrenOf(index, level, room + 1);
    if (next.length > room) return open;
    for (const at of level) if (index.firstChildAt(at) >= 0) open[at] = 1;
    shown += next.length;
    level = next;
  }
  return open;
}

// Of all rows of a level; no more than asked for, since more do not matter.
function childrenOf(index: Hierarchy, level: readonly number[], most: number): number[] {
  const children: number[] = [];
  for (const at of level) {
    let child = at < 0 ? (index.size > 0 ? 0 : -1) : index.firstChildAt(at);
    for (; child >= 0 && children.length < most; child = index.nextSiblingAt(child)) children.push(child);
  }
  return children;
}
