import { covers } from "../../day.ts";
import { encodeShape } from "../../geo/encode-shape.ts";
import { shapeOf } from "../../grid/area-shape.ts";
import { gridsOf, type Grid } from "../../grid/grid.ts";
import { noticeOf } from "../../grid/grid-notice.ts";
import { noticeState } from "../../grid/notice-state.ts";
import { dedicatedOver, generalUnder } from "../../grid/overlap.ts";
import { residentsOf } from "../../grid/residents.ts";
import { sizeOf } from "../../grid/size-of.ts";
import { networkPostsOf, whoAnswers, type Answering } from "../../grid/who-answers.ts";
import { answersFor } from "../../organisation/answers-for.ts";
import { holderOf } from "../../organisation/holding.ts";
import { networkOf, networksOf, type Network } from "../../organisation/network.ts";
import { primaryPostOf, type Post } from "../../organisation/post.ts";
import { areasAround, unitOf, type Unit } from "../../organisation/unit.ts";
import type { Quantity } from "../../quantity.ts";
import { pastOf } from "../unit-past.ts";
import { headOf, nameOf, postNameOf, refTo, wordsOf, type Sight } from "../view-head.ts";
import type { Query, UnitView } from "../view.ts";
import type { GridPost, GridRow, GridsView, NetworkRef } from "./grid-views.ts";

/** Grids of the county or of a part of it; with the networks of the day, or the one that is asked for. */
export function gridsView(sight: Sight, { below, network, shapes = false }: Query<"grids">): GridsView {
  const { state } = sight;
  const part = below === undefined ? undefined : unitOf(state, below);
  const networks =
    network === undefined ? networksOf(state).filter(({ period }) => covers(period, state.day)) : [networkOf(state, network)!];
  const around = new Map<string, readonly string[]>();
  const grids = gridsOf(state).filter((grid) => {
    const areas = [...areasAround(state, grid.id)];
    around.set(grid.id, areas);
    return below === undefined || grid.id === below || areas.includes(below) || isLedBy(sight, grid, below);
  });
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

export function networkRef(sight: Sight, network: Network): NetworkRef {
  const kind = sight.state.profile.networkKinds?.find(({ id }) => id === network.kind);
  const owner = network.owner === undefined ? undefined : unitOf(sight.state, network.owner);
  const { from, to } = network.period;
  return {
    id: network.id,
    name: nameOf(sight, network.name),
    kind: kind ? wordsOf(sight, kind.name) : network.kind,
    ...(owner && { owner: refTo(sight, owner) }),
    ...(from && { since: from }),
    ...(to && { until: to }),
  };
}

function rowOf(sight: Sight, grid: Grid, networks: readonly Network[], place: number, shapes: boolean): GridRow {
  const { state } = sight;
  const count = residentsOf(state, grid.id);
  const primary = primaryPostOf(state, grid);
  const past: Pick<UnitView, "formerNames" | "formerCodes"> = pastOf(sight, grid);
  const formerly = [...(past.formerNames ?? []), ...(past.formerCodes ?? [])].map(({ text }) => text);
  const over = grid.grid === "dedicated" ? generalUnder(state, grid.id) : [];
  const under = grid.grid === "general" ? dedicatedOver(state, grid.id) : [];
  const shape = shapes ? shapeOf(state, grid.id) : undefined;
  return {
    ...refTo(sight, grid),
    place,
    grid: grid.grid,
    ...(grid.code && { code: grid.code }),
    ...(formerly.length > 0 && { formerly }),
    ...(count && { households: told(sight, count.households), residents: told(sight, count.residents) }),
    size: sizeOf(count, state.profile.gridSize),
    ...(primary && { primary: gridPost(sight, primary, () => above(sight, primary)) }),
    posts: networks.flatMap(({ id }) =>
      networkPostsOf(state, grid, id).map((post) => ({ network: id, ...gridPost(sight, post, () => whoAnswers(state, grid, id)) })),
    ),
    ...(over.length > 0 && { over }),
    ...(under.length > 0 && { under }),
    ...(shape && { shape: encodeShape(shape) }),
    notice: noticeState(noticeOf(state, grid.id), state.day, state.profile.gridNotice),
  };
}

// Counts of people under 5 would point at households.
function told({ viewer }: Sight, count: Quantity): Quantity | { readonly under: 5 } {
  return viewer.isPublic("grids") && count.value > 0 && count.value < 5 ? { under: 5 } : count;
}

function gridPost(sight: Sight, post: Post, answering: () => Answering | undefined): GridPost {
  const { state, viewer } = sight;
  const holding = holderOf(state, post.id);
  const atWork = holding.state !== "vacant" && holding.state !== "suspended";
  const answers = atWork ? undefined : answering();
  return {
    post: post.id,
    state: holding.state,
    ...(holding.since && { since: holding.since }),
    ...(holding.state !== "vacant" && { holder: viewer.holder(holding.person, post) }),
    ...(answers && {
      answers: {
        post: { id: answers.post.id, name: postNameOf(sight, answers.post) },
        unit: refTo(sight, answers.post.unit),
        by: answers.by,
        holder: viewer.holder(answers.holding.person, answers.post),
      },
    }),
  };
}

function above({ state }: Sight, post: Post): Answering | undefined {
  const answers = answersFor(state, post);
  return answers && { ...answers, by: answers.post.id === post.id ? "own" : "territory" };
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

function isLedBy({ state }: Sight, grid: Grid, within: string): boolean {
  const seen = new Set<string>();
  for (let next = grid.ledBy; next !== undefined && !seen.has(next); next = unitOf(state, next)?.superior) {
    if (next === within) return true;
    seen.add(next);
  }
  return false;
}

function kindName(sight: Sight, unit: Unit): string {
  const kind = sight.state.profile.areaKinds.find(({ id }) => id === unit.kind);
  return kind ? wordsOf(sight, kind.name) : unit.kind;
}
