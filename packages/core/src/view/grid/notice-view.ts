import { nameOnNotice } from "../../access/name-on-notice.ts";
import { addDays } from "../../day.ts";
import { boundsOf } from "../../geo/bounds-of.ts";
import { encodeShape } from "../../geo/encode-shape.ts";
import { labelPointOf } from "../../geo/label-point-of.ts";
import type { Shape } from "../../geo/shape.ts";
import { shapeOf } from "../../grid/area-shape.ts";
import { gridsOf, type Grid } from "../../grid/grid.ts";
import { noticeOf } from "../../grid/grid-notice.ts";
import { noticeState } from "../../grid/notice-state.ts";
import { dedicatedOver, generalUnder } from "../../grid/overlap.ts";
import { networkPostsOf, whoAnswers, type Answering } from "../../grid/who-answers.ts";
import { answersFor } from "../../organisation/answers-for.ts";
import { holderOf, holdersOf } from "../../organisation/holding.ts";
import type { Particulars } from "../../organisation/person.ts";
import { primaryPostOf, type Post } from "../../organisation/post.ts";
import { areasAround } from "../../organisation/unit.ts";
import { headOf, nameOf, postNameOf, refsTo, refTo, wordsOf, type Sight } from "../view-head.ts";
import type { NamedRef } from "../view.ts";
import { networksOn } from "./grid-parts.ts";
import type { NoticePost, NoticeView, SketchedArea } from "./notice-views.ts";

/**
 * The public notice of a grid: the same whoever asks.
 *
 * @param particulars - What is personal and kept of everybody; which names stand on notices is for the profile to say.
 */
export function noticeView(sight: Sight, grid: Grid, particulars: ReadonlyMap<string, Particulars>): NoticeView {
  const { state } = sight;
  const { areaKinds, gridNotice } = state.profile;
  const notice = noticeOf(state, grid.id);
  const standing = noticeState(notice, state.day, gridNotice);
  const supervision = notice?.supervision ?? gridNotice?.supervision;
  const over = refsTo(sight, grid.grid === "dedicated" ? generalUnder(state, grid.id) : []);
  const under = refsTo(sight, grid.grid === "general" ? dedicatedOver(state, grid.id) : []);
  return {
    ...headOf("notice", sight),
    grid: {
      ...refTo(sight, grid),
      kind: wordsOf(sight, areaKinds.find(({ id }) => id === grid.kind)!.name),
      grid: grid.grid,
      ...(grid.code && { code: grid.code }),
    },
    path: refsTo(sight, [...areasAround(state, grid.id)].reverse()),
    state: standing,
    ...(notice && { extent: nameOf(sight, notice.extent), phone: notice.phone }),
    ...(supervision && { supervision }),
    ...(notice && { confirmed: notice.confirmed }),
    ...(notice && standing === "stale" && { staleSince: addDays(notice.confirmed, gridNotice!.staleAfterDays + 1) }),
    posts: postsOn(sight, grid, particulars),
    ...(over.length > 0 && { over }),
    ...(under.length > 0 && { under }),
    ...sketchOf(sight, grid),
  };
}

function postsOn(sight: Sight, grid: Grid, particulars: ReadonlyMap<string, Particulars>): NoticePost[] {
  const { state } = sight;
  const primary = primaryPostOf(state, grid);
  return [
    ...(primary ? [noticePost(sight, particulars, primary, () => territory(answersFor(state, primary)))] : []),
    ...networksOn(sight).flatMap(({ id }) =>
      networkPostsOf(state, grid, id).map((post) => noticePost(sight, particulars, post, () => whoAnswers(state, grid, id))),
    ),
  ];
}

const territory = (above: Pick<Answering, "post" | "holding"> | undefined): Answering | undefined => above && { ...above, by: "territory" };

function noticePost(
  sight: Sight,
  particulars: ReadonlyMap<string, Particulars>,
  post: Post,
  answering: () => Answering | undefined,
): NoticePost {
  const { state, today } = sight;
  const working = holdersOf(state, post.id).filter((held) => held.state !== "suspended");
  const answers = working.length === 0 ? answering() : undefined;
  const holder = answers && nameOnNotice(today, particulars, answers.holding.person, answers.post);
  return {
    post: { id: post.id, name: post.name === undefined ? wordsOf(sight, post.kind.name) : nameOf(sight, post.name) },
    ...(post.network && { network: refTo(sight, post.network) }),
    state: holderOf(state, post.id).state,
    holders: working.flatMap(({ person }) => nameOnNotice(today, particulars, person, post) ?? []),
    ...(answers && {
      answers: {
        post: { id: answers.post.id, name: postNameOf(sight, answers.post) },
        unit: refTo(sight, answers.post.unit),
        by: answers.by,
        ...(holder && { holder }),
      },
    }),
  };
}

// What is drawn around it lies within half of its own size.
function sketchOf(sight: Sight, grid: Grid): Pick<NoticeView, "sketch"> {
  const { state } = sight;
  const shape = shapeOf(state, grid.id);
  if (shape === undefined) return {};
  const [west, south, east, north] = boundsOf(shape);
  const margin = Math.max(east - west, north - south) / 2;
  const around = gridsOf(state).flatMap((other): (NamedRef & SketchedArea)[] => {
    const drawn = other.id === grid.id || other.grid === "dedicated" ? undefined : shapeOf(state, other.id);
    if (drawn === undefined) return [];
    const [left, bottom, right, top] = boundsOf(drawn);
    const isNear = right > west - margin && left < east + margin && top > south - margin && bottom < north + margin;
    return isNear ? [{ ...refTo(sight, other), ...sketched(drawn) }] : [];
  });
  return { sketch: { ...sketched(shape), around } };
}

// What draws it has no need to work out where a name stands.
function sketched(shape: Shape): SketchedArea {
  return { shape: encodeShape(shape), label: labelPointOf(shape) };
}
