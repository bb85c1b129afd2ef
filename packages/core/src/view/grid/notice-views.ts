import type { Day } from "../../day.ts";
import type { Position } from "../../geo/shape.ts";
import type { NoticeState } from "../../grid/notice-state.ts";
import type { Answering } from "../../grid/who-answers.ts";
import type { PostState } from "../../organisation/holding.ts";
import type { NamedRef, ViewHead } from "../view.ts";

/**
 * The public notice (网格公示) of one grid: where it runs, who answers for it, whom to call. It says the same to everybody: names
 * where the profile puts those of a kind of post on notices, and no phone but an office's. So it may be printed and hung out.
 */
export interface NoticeView extends ViewHead<"notice"> {
  readonly grid: NamedRef & {
    /** The name of its kind of area. */
    readonly kind: string;
    readonly grid: "general" | "dedicated";
    readonly code?: string;
  };
  /** What it stands in, from the top down. */
  readonly path: readonly NamedRef[];
  readonly state: NoticeState;
  /** Where it runs, in words. */
  readonly extent?: string;
  /** The duty phone (值班电话). */
  readonly phone?: string;
  /** The supervision phone (监督电话): its own, or the county's. */
  readonly supervision?: string;
  /** When somebody last said that all of it is so. */
  readonly confirmed?: Day;
  /** The first day it was no longer to be relied on. */
  readonly staleSince?: Day;
  /** The post that answers for it, then those of the networks. */
  readonly posts: readonly NoticePost[];
  /** General grids a dedicated one lies over, whose duty it shares; of a general one, the dedicated ones over it. */
  readonly over?: readonly NamedRef[];
  readonly under?: readonly NamedRef[];
  /** Its outline with what lies around it, where it is drawn. */
  readonly sketch?: SketchedArea & { readonly around: readonly (NamedRef & SketchedArea)[] };
}

/** An outline for drawing, and where its name stands. */
export interface SketchedArea {
  /** `encodeShape` of @jinlin/core/geo. */
  readonly shape: string;
  /** Where its name stands (标注点). */
  readonly label: Position;
}

/** A post on a notice: how it stands, and who answers. */
export interface NoticePost {
  readonly post: NamedRef;
  readonly network?: NamedRef;
  readonly state: PostState;
  /** Names of those at work in it, where they stand on notices. */
  readonly holders: readonly string[];
  /** Who answers when nobody is at work in it. */
  readonly answers?: { readonly post: NamedRef; readonly unit: NamedRef; readonly by: Answering["by"]; readonly holder?: string };
}

/** The notices of the county's grids or of those in a part of it: which say what is so, which are stale, and which grids have none. */
export interface NoticesView extends ViewHead<"notices"> {
  /** Of what part; absent when of the whole county. */
  readonly below?: NamedRef;
  readonly counts: { readonly [State in NoticeState]: number };
  /** What the grids stand in, any parent before its children: the tree for choosing. */
  readonly places: readonly (NamedRef & { readonly parentId: string | null; readonly code?: string })[];
  /** In the order of the territory. */
  readonly rows: readonly NoticeRow[];
}

/** Of the grids of a unit and what is under it, or of the whole county. */
export interface NoticesQuery {
  readonly below?: string;
}

/** Of one grid. */
export interface NoticeQuery {
  readonly grid: string;
}

/** One grid, and how its notice stands. */
export interface NoticeRow extends NamedRef {
  /** Its place among the view's `places`; -1 when it stands in nothing. */
  readonly place: number;
  readonly code?: string;
  /** Names and codes it had before: to be found by. */
  readonly formerly?: readonly string[];
  readonly state: NoticeState;
  /** Where it runs, in words. */
  readonly extent?: string;
  readonly confirmed?: Day;
}
