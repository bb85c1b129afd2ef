import type { GridRow, GridsView, PostState } from "@jinlin/core";
import { encodeShape } from "@jinlin/core/geo";
import { crookedGrids } from "../locate/grids.ts";

const states: readonly PostState[] = ["held", "held", "held", "acting", "carry-over", "suspended", "vacant"];
const network = { id: "care", name: "助老网", kind: "助老" };

/** So many crooked grids from west to east and as many from south to north, of 29 positions each, and who is in charge of each. */
export function mapView(across: number): GridsView {
  const rows = crookedGrids(across).map(({ id, shape }, at): GridRow => {
    const state = states[at % states.length]!;
    return {
      id,
      name: `第${at + 1}网格`,
      place: 0,
      grid: "general",
      code: `W${String(at).padStart(5, "0")}`,
      size: "within",
      posts: [
        { network: network.id, post: `${id}/officer`, state, ...(state !== "vacant" && { holder: { id: `p-${at}`, name: "林岚" } }) },
      ],
      shape: encodeShape(shape),
      notice: "current",
    };
  });
  const places = [{ id: "county", name: "示例区", parentId: null, kind: "区" }];
  return { view: "grids", v: 1, seq: 1, day: "2026-11-23", lang: "zh-Hans", networks: [network], places, rows };
}
