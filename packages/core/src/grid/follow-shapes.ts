import type { Shape } from "../geo/shape.ts";
import { unionOf } from "../geo/union-of.ts";
import { historyOf, type State } from "../register/register.ts";
import { shapeOf, type AreaDrawn } from "./area-shape.ts";
import { isThere, type Heir, type Heirs } from "./heir.ts";
import { soundShapeOf } from "./sound-shape.ts";

/**
 * The ground of areas that become one is that of all of them together, where every one of them is drawn; where one is not, the heir
 * keeps what it had, and what is missing is found. Of an area that is parted nobody can say which part is where: the parts
 * have no ground until they are drawn.
 */
export function followShapes(first: State, heirs: Heirs): AreaDrawn[] {
  const merged = new Map<string, { readonly heir: Heir; readonly areas: string[] }>();
  const parted: Heir[] = [];
  for (const [area, takers] of heirs) {
    const [heir, ...others] = takers;
    if (others.length > 0) parted.push(...takers.filter(({ id }) => id === area));
    else if (heir !== undefined && heir.id !== area) {
      const known = merged.get(heir.id) ?? { heir, areas: isThere(first, heir.id) ? [heir.id] : [] };
      known.areas.push(area);
      merged.set(heir.id, known);
    }
  }
  const united = [...merged.values()].flatMap(({ heir, areas }): AreaDrawn[] => {
    const shapes = areas.map((area) => soundShapeOf(first, area));
    return shapes.includes(undefined) ? [] : [drawn(first, heir, unionOf(shapes as Shape[]))];
  });
  const ended = parted.filter(({ id }) => shapeOf(first, id) !== undefined).map((heir) => drawn(first, heir));
  return [...united, ...ended];
}

// What is drawn for a later day stays.
function drawn(first: State, heir: Heir, shape?: Shape): AreaDrawn {
  const next = historyOf(first, heir.id, "shape").find(({ from }) => from !== undefined && from > first.day)?.from;
  const to = next ?? heir.to;
  return { type: "area-drawn", v: 1, subject: heir.id, from: first.day, ...(to && { to }), ...(shape && { shape }) };
}
