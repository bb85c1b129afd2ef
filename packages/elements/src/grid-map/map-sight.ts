import type { GridRow, GridsView } from "@jinlin/core";
import { pan, reveal, type Sight, type Size } from "../stage/sight.ts";
import type { Lying, MapGround } from "./map-ground.ts";

/** An area in the middle of the stage, with some of what is around it. */
export function closeTo({ box }: Lying, stage: Size): Sight {
  const scale = Math.min(4, Math.max(0.02, 0.3 * Math.min(stage.width / Math.max(1, box.width), stage.height / Math.max(1, box.height))));
  return { scale, x: stage.width / 2 - (box.x + box.width / 2) * scale, y: stage.height / 2 - (box.y + box.height / 2) * scale };
}

/** Moved as little as it takes for an area to be in the stage; to it where it is too small to be seen. */
export function shownWith(sight: Sight, area: Lying, stage: Size): Sight {
  return Math.max(area.box.width, area.box.height) * sight.scale < 6 ? closeTo(area, stage) : reveal(sight, area.box, stage);
}

const stride = 80;

/** A step of the map under the stage: it looks further that way. */
export function looking(sight: Sight, way: "up" | "down" | "left" | "right"): Sight {
  return pan(sight, { left: stride, right: -stride, up: 0, down: 0 }[way], { up: stride, down: -stride, left: 0, right: 0 }[way]);
}

/** Whether two grounds lie in the same place: a view that is read again has the same. */
export function liesAlike(one: MapGround, other: MapGround): boolean {
  const corners = ({ width, height, boundsOf }: MapGround) => String(boundsOf({ x: 0, y: 0, width, height }));
  return corners(one) === corners(other);
}

/** A grid's name without that of a place it stands in, which stands on the map already. */
export function shortName({ places }: Pick<GridsView, "places">, { name, place }: GridRow): string {
  for (let around = places[place]; around; around = places.find(({ id }) => id === around?.parentId))
    if (name.length > around.name.length && name.startsWith(around.name)) return name.slice(around.name.length).trim();
  return name;
}
