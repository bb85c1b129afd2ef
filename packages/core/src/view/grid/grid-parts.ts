import { covers } from "../../day.ts";
import type { Grid } from "../../grid/grid.ts";
import { noticeOf } from "../../grid/grid-notice.ts";
import { noticeState, type NoticeState } from "../../grid/notice-state.ts";
import { residentsOf } from "../../grid/residents.ts";
import { sizeOf } from "../../grid/size-of.ts";
import { networkPostsOf, whoAnswers, type Answering } from "../../grid/who-answers.ts";
import { answersFor } from "../../organisation/answers-for.ts";
import { holderOf } from "../../organisation/holding.ts";
import { networksOf, type Network } from "../../organisation/network.ts";
import { fewest } from "../../organisation/people-count.ts";
import { primaryPostOf, type Post } from "../../organisation/post.ts";
import { unitOf } from "../../organisation/unit.ts";
import type { Quantity } from "../../quantity.ts";
import { pastOf } from "../unit-past.ts";
import { nameOf, postNameOf, refTo, wordsOf, type Sight } from "../view-head.ts";
import type { GridPost, GridRow, NetworkRef } from "./grid-views.ts";

/** A network by name, with its kind, its owner and its days. */
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

/** How many live in a grid, as its viewer is told: of a few no number, for few are soon known. */
export function residentsTold({ state, viewer }: Sight, grid: Grid): Pick<GridRow, "households" | "residents" | "size"> {
  const count = residentsOf(state, grid.id);
  const told = (one: Quantity) => (viewer.isPublic("grids") && one.value > 0 && one.value < fewest ? ({ under: fewest } as const) : one);
  return {
    ...(count && { households: told(count.households), residents: told(count.residents) }),
    size: sizeOf(count, state.profile.gridSize),
  };
}

/** The post that answers for a grid, and who does instead. */
export function primaryOf(sight: Sight, grid: Grid): Pick<GridRow, "primary"> {
  const post = primaryPostOf(sight.state, grid);
  return post ? { primary: gridPostOf(sight, post, () => above(sight, post)) } : {};
}

/** The posts by which a network serves a grid. */
export function networkPosts(sight: Sight, grid: Grid, network: string): GridPost[] {
  const { state } = sight;
  return networkPostsOf(state, grid, network).map((post) => gridPostOf(sight, post, () => whoAnswers(state, grid, network)));
}

/** Whether a grid's notice may be relied on. */
export const noticeTold = ({ state }: Sight, grid: Grid): NoticeState =>
  noticeState(noticeOf(state, grid.id), state.day, state.profile.gridNotice);

/** Names and codes a grid had before: to be found by. */
export function formerlyOf(sight: Sight, grid: Grid): string[] {
  const { formerNames = [], formerCodes = [] } = pastOf(sight, grid);
  return [...formerNames, ...formerCodes].map(({ text }) => text);
}

/** The networks of the day, in the order recorded. */
export function networksOn({ state }: Sight): Network[] {
  return networksOf(state).filter(({ period }) => covers(period, state.day));
}

function gridPostOf(sight: Sight, post: Post, answering: () => Answering | undefined): GridPost {
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
