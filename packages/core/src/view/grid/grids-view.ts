import { isOpenTo } from "../../access/may-command.ts";
import { covers } from "../../day.ts";
import { encodeShape } from "../../geo/encode-shape.ts";
import { shapeOf } from "../../grid/area-shape.ts";
import { cellsOf } from "../../grid/cell.ts";
import type { Grid } from "../../grid/grid.ts";
import { dedicatedOver, generalUnder } from "../../grid/overlap.ts";
import { networkOf, networksOf, type Network } from "../../organisation/network.ts";
import { unitOf, type Unit } from "../../organisation/unit.ts";
import { headOf, refTo, wordsOf, type Sight } from "../view-head.ts";
import type { Query } from "../view.ts";
import { formerlyOf, networkPosts, networkRef, networksOn, noticeTold, primaryOf, residentsTold } from "./grid-parts.ts";
import { placedGrids } from "./grid-places.ts";
import type { GridRow, GridsView, NetworkListed } from "./grid-views.ts";
import { cellState, stateWithin } from "./network-view.ts";

/** Grids of the county or of a part of it; with the networks of the day, or the one that is asked for. */
export function gridsView(sight: Sight, { below, network, shapes = false }: Query<"grids">): GridsView {
  const { state, today, viewer } = sight;
  const part = below === undefined ? undefined : unitOf(state, below);
  const networks = network === undefined ? networksOn(sight) : [networkOf(state, network)!];
  const { grids, places } = placedGrids(sight, below);
  return {
    ...headOf("grids", sight),
    ...(part && { below: refTo(sight, part) }),
    networks: networks.map((one) => networkListed(sight, one)),
    ...(network === undefined && {
      others: networksOf(state)
        .filter(({ period }) => !covers(period, state.day))
        .map((one) => networkListed(sight, one)),
      may: isOpenTo(today, viewer.actor, "register-network", { from: today.day }) ? ["register-network"] : [],
    }),
    places: places.map((unit) => {
      const shape = shapes ? shapeOf(state, unit.id) : undefined;
      return {
        ...refTo(sight, unit),
        parentId: unit.parentId,
        kind: kindName(sight, unit),
        ...(unit.code && { code: unit.code }),
        ...(shape && { shape: encodeShape(shape) }),
      };
    }),
    rows: grids.map(({ grid, place }) => rowOf(sight, grid, networks, place, shapes)),
    ...(state.profile.gridSize && { gridSize: state.profile.gridSize }),
  };
}

// The same cells as in its own view, so that the two cannot disagree.
function networkListed(sight: Sight, network: Network): NetworkListed {
  const ref = networkRef(sight, network);
  if (!sight.viewer.views.includes("network")) return ref;
  const cells = cellsOf(stateWithin(sight, network), network.id);
  return { ...ref, cells: { value: cells.length, unmapped: cells.filter((cell) => cellState(cell) === "unmapped").length } };
}

function rowOf(sight: Sight, grid: Grid, networks: readonly Network[], place: number, shapes: boolean): GridRow {
  const { state } = sight;
  const formerly = formerlyOf(sight, grid);
  const over = grid.grid === "dedicated" ? generalUnder(state, grid.id) : [];
  const under = grid.grid === "general" ? dedicatedOver(state, grid.id) : [];
  const shape = shapes ? shapeOf(state, grid.id) : undefined;
  return {
    ...refTo(sight, grid),
    place,
    grid: grid.grid,
    ...(grid.code && { code: grid.code }),
    ...(formerly.length > 0 && { formerly }),
    ...residentsTold(sight, grid),
    ...primaryOf(sight, grid),
    posts: networks.flatMap(({ id }) => networkPosts(sight, grid, id).map((post) => ({ network: id, ...post }))),
    ...(over.length > 0 && { over }),
    ...(under.length > 0 && { under }),
    ...(shape && { shape: encodeShape(shape) }),
    notice: noticeTold(sight, grid),
  };
}

function kindName(sight: Sight, unit: Unit): string {
  const kind = sight.state.profile.areaKinds.find(({ id }) => id === unit.kind);
  return kind ? wordsOf(sight, kind.name) : unit.kind;
}
