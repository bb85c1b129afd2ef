import { cellsIn } from "../../grid/cell.ts";
import type { Grid } from "../../grid/grid.ts";
import { dedicatedOver, generalUnder } from "../../grid/overlap.ts";
import { unitOf } from "../../organisation/unit.ts";
import { nameOf, refTo, type Sight } from "../view-head.ts";
import type { NamedRef } from "../view.ts";
import { networkPosts, networkRef, networksOn, noticeTold, residentsTold } from "./grid-parts.ts";
import type { GridOfUnit } from "./grid-views.ts";

/** What a grid shows beside what any unit shows: its networks with their officers, who lives there, its cells. */
export function gridOfUnit(sight: Sight, grid: Grid): GridOfUnit {
  const { state } = sight;
  const refs = (ids: readonly string[]): NamedRef[] => ids.flatMap((id) => unitOf(state, id) ?? []).map((unit) => refTo(sight, unit));
  const over = grid.grid === "dedicated" ? refs(generalUnder(state, grid.id)) : [];
  const under = grid.grid === "general" ? refs(dedicatedOver(state, grid.id)) : [];
  return {
    grid: grid.grid,
    ...residentsTold(sight, grid),
    ...(state.profile.gridSize && { gridSize: state.profile.gridSize }),
    networks: networksOn(sight).map((network) => {
      const [post] = networkPosts(sight, grid, network.id);
      return { ...networkRef(sight, network), ...(post && { post }) };
    }),
    cells: cellsIn(state, grid.id).map(({ id, name, code, network, share }) => ({
      id,
      name: name === undefined ? (code ?? id) : nameOf(sight, name),
      network,
      share,
    })),
    ...(over.length > 0 && { over }),
    ...(under.length > 0 && { under }),
    notice: noticeTold(sight, grid),
  };
}
