import { gridsBelow } from "../../grid/grids-below.ts";
import { loadPostsOf, loadsOf, measureOf, type Load, type LoadMeasure } from "../../grid/load.ts";
import { spreadOf, type Spread } from "../../grid/spread.ts";
import { networkOf } from "../../organisation/network.ts";
import { fewest, peopleCount } from "../../organisation/people-count.ts";
import { unitOf } from "../../organisation/unit.ts";
import { ruleDefaults, type FindingRule } from "../../profile/finding-rule.ts";
import { headOf, postNameOf, refTo, type Sight } from "../view-head.ts";
import type { Query } from "../view.ts";
import { networkRef } from "./grid-parts.ts";
import type { LoadRow, LoadView } from "./grid-views.ts";

/**
 * Who has how much work in the grids of the county or of a part of it. Which posts are one person's is told only of posts whose
 * holder the viewer sees by name; of everybody else no more than how many they are, and the spread over all.
 */
export function loadView(sight: Sight, { below, network }: Query<"load">): LoadView {
  const { state, viewer } = sight;
  const part = below === undefined ? undefined : unitOf(state, below);
  const grids = gridsBelow(state, below);
  const loads = loadsOf(state, grids, network);
  const served = new Set(loads.flatMap(({ posts }) => posts.map(({ unit }) => unit.id)));
  const rows = loads
    .flatMap((load) => rowOf(sight, load) ?? [])
    .sort((a, b) => b.load.grids - a.load.grids || b.load.households - a.load.households);
  const isPublic = viewer.isPublic("load");
  const spread = isPublic && loads.length < fewest ? undefined : spreadOver(loads, isPublic);
  const most = mostGrids(state.profile.findings);
  return {
    ...headOf("load", sight),
    ...(part && { below: refTo(sight, part) }),
    ...(network !== undefined && { network: networkRef(sight, networkOf(state, network)!) }),
    grids: grids.length,
    without: grids.filter((grid) => !served.has(grid.id) && loadPostsOf(state, grid, network).length > 0).length,
    people: {
      value: peopleCount(loads.length, isPublic),
      hidden: peopleCount(loads.length - rows.length, isPublic),
      members: rows.map(({ row }) => row),
    },
    ...(spread && { spread }),
    ...(most !== undefined && {
      limit: { grids: most, over: peopleCount(loads.filter(({ measure }) => measure.grids > most).length, isPublic) },
    }),
  };
}

// A county may have one rule that warns and one that insists: whoever is over either is over.
function mostGrids(rules: readonly FindingRule[]): number | undefined {
  const limits = rules.flatMap((rule) =>
    rule.rule === "officer-overloaded" ? [rule.most ?? ruleDefaults["officer-overloaded"].most] : [],
  );
  return limits.length > 0 ? Math.min(...limits) : undefined;
}

function rowOf(sight: Sight, { person, posts }: Load): { readonly row: LoadRow; readonly load: LoadMeasure } | undefined {
  const { state, viewer } = sight;
  const seen = posts.flatMap((post) => {
    const { id, ...others } = viewer.holder(person, post);
    return id === undefined ? [] : [{ post, ref: { id, ...others } }];
  });
  const [first] = seen;
  if (first === undefined) return undefined;
  const load = measureOf(
    state,
    seen.map(({ post }) => post),
  );
  const isPublic = viewer.isPublic("load");
  const row: LoadRow = {
    person: first.ref,
    posts: seen.map(({ post }) => ({
      id: post.id,
      name: postNameOf(sight, post),
      unit: refTo(sight, post.unit),
      ...(post.network && { network: post.network.id }),
    })),
    grids: load.grids,
    households: peopleCount(load.households, isPublic),
    residents: peopleCount(load.residents, isPublic),
    uncounted: load.uncounted,
    communities: load.communities.map((id) => refTo(sight, unitOf(state, id)!)),
    ...(seen.length < posts.length && { partial: true as const }),
  };
  return { row, load };
}

function spreadOver(loads: readonly Load[], isPublic: boolean): LoadView["spread"] {
  const over = (value: (load: Load) => number): Spread | undefined => spreadOf(loads.map(value));
  const grids = over(({ measure }) => measure.grids);
  const households = over(({ measure }) => measure.households);
  const residents = over(({ measure }) => measure.residents);
  const communities = over(({ measure }) => measure.communities.length);
  if (grids === undefined || communities === undefined) return undefined;
  return { grids, communities, ...(!isPublic && households && residents && { households, residents }) };
}
