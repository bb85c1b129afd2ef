import { encodeShape } from "../../geo/encode-shape.ts";
import { shapeOf } from "../../grid/area-shape.ts";
import type { Grid } from "../../grid/grid.ts";
import { gridsBelow } from "../../grid/grids-below.ts";
import { dedicatedOver, generalUnder } from "../../grid/overlap.ts";
import { networkOf, type Network } from "../../organisation/network.ts";
import { areasAround, unitOf, type Unit } from "../../organisation/unit.ts";
import { pastOf } from "../unit-past.ts";
import { headOf, refTo, wordsOf, type Sight } from "../view-head.ts";
import type { Query } from "../view.ts";
import { networkPosts, networkRef, networksOn, noticeTold, primaryOf, residentsTold } from "./grid-parts.ts";
import type { GridRow, GridsView } from "./grid-views.ts";

/** Grids of the county or of a part of it; with the networks of the day, or the one that is asked for. */
export function gridsView(sight: Sight, { below, network, shapes = false }: Query<"grids">): GridsView {
  const { state } = sight;
  const part = below === undefined ? undefined : unitOf(state, below);
  const networks = network === undefined ? networksOn(sight) : [networkOf(state, network)!];
  const grids = gridsBelow(state, below);
  const around = new Map(grids.map(({ id }) => [id, [...areasAround(state, id)]]));
  const places = placesOf(sight, grids, around);
  const placeOf = new Map(places.map(({ id }, place) => [id, place]));
  const rows = grids.map((grid): GridRow => rowOf(sight, grid, networks, placeOf.get(around.get(grid.id)![0]!) ?? -1, shapes));
  return {
    ...headOf("grids", sight),
    ...(part && { below: refTo(sight, part) }),
    networks: networks.map((one) => networkRef(sight, one)),
    places: places.map((unit) => {
      const shape = shapes ? shapeOf(state, unit.id) : undefined;
      return {
        ...refTo(sight, unit),
        parentId: unit.within !== undefined && placeOf.has(unit.within) ? unit.within : null,
        kind: kindName(sight, unit),
        ...(unit.code && { code: unit.code }),
        ...(shape && { shape: encodeShape(shape) }),
      };
    }),
    rows: rows.sort((a, b) => a.place - b.place),
    ...(state.profile.gridSize && { gridSize: state.profile.gridSize }),
  };
}

function rowOf(sight: Sight, grid: Grid, networks: readonly Network[], place: number, shapes: boolean): GridRow {
  const { state } = sight;
  const { formerNames = [], formerCodes = [] } = pastOf(sight, grid);
  const formerly = [...formerNames, ...formerCodes].map(({ text }) => text);
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

// The areas grids stand in, any parent before its children, in the order of the records.
function placesOf({ state }: Sight, grids: readonly Grid[], around: ReadonlyMap<string, readonly string[]>): Unit[] {
  const seen = new Map<string, Unit>();
  for (const grid of grids)
    for (const id of [...around.get(grid.id)!].reverse()) {
      const unit = seen.has(id) ? undefined : unitOf(state, id);
      if (unit) seen.set(id, unit);
    }
  return [...seen.values()];
}

function kindName(sight: Sight, unit: Unit): string {
  const kind = sight.state.profile.areaKinds.find(({ id }) => id === unit.kind);
  return kind ? wordsOf(sight, kind.name) : unit.kind;
}
