import type { ChartBox } from "@jinlin/core/chart";

export type Move = "up" | "down" | "left" | "right" | "first" | "last";

/** Where a key leads from a box: up to its parent, down to the first under it, aside to whoever stands beside it in the view's order on its level. */
export function boxAfter(boxes: readonly ChartBox[], current: string | undefined, move: Move): ChartBox | undefined {
  const at = boxes.findIndex(({ row }) => row.id === current);
  const box = boxes[at];
  if (box === undefined) return boxes[0];
  switch (move) {
    case "first":
      return boxes[0];
    case "last":
      return boxes.at(-1);
    case "up":
      return boxes.find(({ row }) => row.id === box.row.parentId);
    case "down":
      return boxes.find(({ row }) => row.parentId === box.row.id);
    default: {
      const level = boxes.filter(({ row }) => row.level === box.row.level);
      return level[level.indexOf(box) + (move === "left" ? -1 : 1)];
    }
  }
}

/** Rows whose name, code or holder's name has the text in it, in the view's order. */
export function rowsWith(rows: readonly ChartBox["row"][], text: string): string[] {
  const wanted = text.trim().toLowerCase();
  if (wanted === "") return [];
  return rows
    .filter(({ name, code, post }) => [name, code, post?.holder?.name].some((part) => part?.toLowerCase().includes(wanted)))
    .map(({ id }) => id);
}

/** As many steps down as can be read at a glance are open at first; what is under them is collapsed. */
const readable = 120;

export function firstCollapsed(rows: readonly ChartBox["row"][]): ReadonlySet<string> {
  // By steps, not by levels: a grid may hang on a community itself.
  const depths = new Map<string, number>();
  for (const { id, parentId } of rows) depths.set(id, parentId === null ? 0 : (depths.get(parentId) ?? -1) + 1);
  const deepest = [...depths.values()].reduce((most, depth) => Math.max(most, depth), 0);
  const within = (most: number) => [...depths.values()].filter((depth) => depth <= most).length;
  let open = 0;
  while (open < deepest && within(open + 1) <= readable) open++;
  const parents = new Set(rows.map(({ parentId }) => parentId));
  return new Set(open === deepest ? [] : [...depths].filter(([id, depth]) => depth === open && parents.has(id)).map(([id]) => id));
}
