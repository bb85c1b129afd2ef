import type { Day } from "../../day.ts";
import type { PersonRef } from "../../access/viewer.ts";
import type { Answering } from "../../grid/who-answers.ts";
import type { NoticeState } from "../../grid/notice-state.ts";
import type { SizeState } from "../../grid/size-of.ts";
import type { Spread } from "../../grid/spread.ts";
import type { PostState } from "../../organisation/holding.ts";
import type { PeopleCount } from "../../organisation/people-count.ts";
import type { CommandName, GridSize } from "../../profile/profile.ts";
import type { Quantity } from "../../quantity.ts";
import type { NamedRef, ViewHead } from "../view.ts";

/**
 * Grids (网格) of the county or of a part of it, with the networks laid over them: who answers for each in each network, how
 * many live there, and on request where they lie.
 */
export interface GridsView extends ViewHead<"grids"> {
  /** Of what part; absent when of the whole county. */
  readonly below?: NamedRef;
  /** Networks of the day, in the order recorded; of one that is asked for by name that one alone, also when it has ended. */
  readonly networks: readonly NetworkListed[];
  /** Networks that are over on the day or yet to come, in the order recorded; absent when a network is asked for by name. */
  readonly others?: readonly NetworkListed[];
  /** What grids stand in, from the top down, any parent before its children: the tree for choosing. */
  readonly places: readonly (NamedRef & {
    readonly parentId: string | null;
    readonly kind: string;
    readonly code?: string;
    readonly shape?: string;
  })[];
  /** In the order of the territory. */
  readonly rows: readonly GridRow[];
  /** The bounds `size` speaks of. */
  readonly gridSize?: GridSize;
  /** What the viewer may do today about networks as such. */
  readonly may?: readonly CommandName[];
}

/** A network in a list, with its cells of the day, of one that is over those of its last; these for who may see it opened alone. */
export interface NetworkListed extends NetworkRef {
  readonly cells?: { readonly value: number; readonly unmapped: number };
}

/** Grids of a unit and what is under it, or of the whole county. */
export interface GridsQuery {
  readonly below?: string;
  /** Only this network, also when it is over; all that live on the day unless said. */
  readonly network?: string;
  /** With where they lie. */
  readonly shapes?: boolean;
}

/** A network by name, with its kind, its owner and its days. */
export interface NetworkRef extends NamedRef {
  /** The name of its kind. */
  readonly kind: string;
  readonly owner?: NamedRef;
  readonly since?: Day;
  readonly until?: Day;
}

/** One grid: who answers for it and in each network, how many live there, how its notice stands. */
export interface GridRow extends NamedRef {
  /** Its place among the view's `places`. */
  readonly place: number;
  readonly grid: "general" | "dedicated";
  readonly code?: string;
  /** Names and codes it had before: to be found by. */
  readonly formerly?: readonly string[];
  /** Counts of people under 5 are told to the public as that. */
  readonly households?: Quantity | { readonly under: 5 };
  readonly residents?: Quantity | { readonly under: 5 };
  readonly size: SizeState;
  /** The post that answers for it. */
  readonly primary?: GridPost;
  /** One for each network that has officers of grids of this kind, by the network's id. */
  readonly posts: readonly (GridPost & { readonly network: string })[];
  /** General grids a dedicated one lies over; dedicated ones that lie over a general one. */
  readonly over?: readonly string[];
  readonly under?: readonly string[];
  /** `encodeShape` of @jinlin/core/geo; when the query asks for shapes and it is drawn. */
  readonly shape?: string;
  readonly notice: NoticeState;
}

/** What a unit that is a grid shows beside what any unit shows. */
export interface GridOfUnit {
  readonly grid: GridRow["grid"];
  readonly households?: GridRow["households"];
  readonly residents?: GridRow["residents"];
  readonly size: SizeState;
  readonly gridSize?: GridSize;
  /** Networks of the day, each with its officers' post here, or without one where it has none of this kind of grid. */
  readonly networks: readonly (NetworkRef & { readonly post?: GridPost })[];
  /** Cells of networks that lie in it, and how many hundredths of each. */
  readonly cells: readonly (NamedRef & { readonly network: string; readonly share: number })[];
  /** General grids a dedicated one lies over; dedicated ones that lie over a general one. */
  readonly over?: readonly NamedRef[];
  readonly under?: readonly NamedRef[];
  readonly notice: NoticeState;
}

/** A post in a grid: how it stands, who holds it as far as the viewer may know, and who answers instead. */
export interface GridPost {
  readonly post: string;
  readonly state: PostState;
  readonly since?: Day;
  readonly holder?: PersonRef;
  /** Who answers when nobody is at work in it. */
  readonly answers?: { readonly post: NamedRef; readonly unit: NamedRef; readonly by: Answering["by"]; readonly holder?: PersonRef };
}

/** How much who answers for in grids (工作量), and how unevenly it is spread: everybody at work in the grids, each person once. */
export interface LoadView extends ViewHead<"load"> {
  /** Of what part; absent when of the whole county. */
  readonly below?: NamedRef;
  /** In what network; absent when in all, and as heads of grids. */
  readonly network?: NetworkRef;
  /** Grids looked at, and those among them in which nobody is at work so. */
  readonly grids: number;
  readonly without: number;
  /** `value` people in all, of whom the viewer may not know `hidden`; of the others who has the most grids comes first. */
  readonly people: {
    readonly value: PeopleCount;
    readonly hidden: PeopleCount;
    readonly members: readonly LoadRow[];
  };
  /** Over all people, hidden ones too; absent where there are none, or too few for the public, which is not told how few live where. */
  readonly spread?: { readonly grids: Spread; readonly households?: Spread; readonly residents?: Spread; readonly communities: Spread };
  /**
   * As many grids as the county wants one person to answer for at most, and how many people have more of those looked at; absent
   * where no rule of the profile says so (`officer-overloaded`; of several the strictest).
   */
  readonly limit?: { readonly grids: number; readonly over: PeopleCount };
}

/** Who has how much work in the grids of a unit and what is under it, or of the whole county. */
export interface LoadQuery {
  readonly below?: string;
  /** In this network alone; in all of them and as heads of grids unless said. */
  readonly network?: string;
}

/** One person the viewer sees by name, and what their posts in grids come to. */
export interface LoadRow {
  readonly person: PersonRef & { readonly id: string };
  /** Those of which the viewer may know that they are this person's. */
  readonly posts: readonly (NamedRef & {
    readonly unit: NamedRef;
    /** The id of the network it serves in; absent of a post that answers for the grid itself. */
    readonly network?: string;
  })[];
  /** What these posts come to: grids, each once; of those somebody has counted their households and residents. */
  readonly grids: number;
  readonly households: PeopleCount;
  readonly residents: PeopleCount;
  /** Grids nobody has counted. */
  readonly uncounted: number;
  /** Communities and villages these grids lie in. */
  readonly communities: readonly NamedRef[];
  /** Further posts are theirs that this viewer may not know of. */
  readonly partial?: true;
}
