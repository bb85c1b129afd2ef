import type { PersonRef } from "../../access/viewer.ts";
import type { CheckOutReason } from "../../alliance/check-in.ts";
import type { Claim } from "../../alliance/claim.ts";
import type { NeedList } from "../../alliance/need.ts";
import type { Day } from "../../day.ts";
import type { PeopleCount } from "../../organisation/people-count.ts";
import type { CommandName } from "../../profile/profile.ts";
import type { NamedRef, ViewHead } from "../view.ts";

/** Who reported in (报到) at a community, or anywhere in the county or a part of it. */
export interface CheckInsView extends ViewHead<"check-ins"> {
  /** Of what part; absent when of the whole county. */
  readonly below?: NamedRef;
  /** People, each once in however many capacities; `hidden` of them the viewer may not see. */
  readonly people: { readonly value: PeopleCount; readonly hidden: PeopleCount };
  /** By capacity, in the profile's order: check-ins, of which one person may have several. */
  readonly capacities: readonly (NamedRef & {
    readonly of: "person" | "organisation";
    /** An employer is recorded in it. */
    readonly employer?: true;
    readonly value: PeopleCount;
    readonly hidden: PeopleCount;
  })[];
  /** Those the viewer sees, the latest first; at most as many as asked for. */
  readonly rows: readonly CheckInRow[];
  /** How many the viewer sees in all that fit what is asked. */
  readonly total: number;
  /** The grades of a yearly review, where the viewer reviews. */
  readonly grades?: readonly NamedRef[];
  /** Communities the viewer may report somebody in at. */
  readonly communities: readonly NamedRef[];
}

export interface CheckInRow {
  readonly id: string;
  /** One of the two. */
  readonly person?: PersonRef;
  readonly organisation?: NamedRef;
  readonly capacity: NamedRef;
  readonly community: NamedRef;
  readonly employer?: NamedRef;
  readonly since?: Day;
  /** The first day it was no longer there, of one that is over. */
  readonly until?: Day;
  readonly ended?: CheckOutReason;
  /** Other communities they reported in at in this capacity on the same day (case 32). */
  readonly elsewhere?: readonly NamedRef[];
  /** Yearly reviews, the last first, where they are open to the viewer. */
  readonly reviews?: readonly { readonly year: number; readonly grade: NamedRef }[];
  readonly may: readonly CommandName[];
}

export interface CheckInsQuery {
  /** An area: check-ins at it and at those that lie in it. */
  readonly below?: string;
  readonly capacity?: string;
  /** A person or an organisation: all they ever had. */
  readonly who?: string;
  /** Part of a name. */
  readonly text?: string;
  /** At most this many rows, 100 unless said, 1000 at most. */
  readonly limit?: number;
}

/** The three lists (三张清单) of a community, or of all in a part of the county, with who took what on. */
export interface NeedsView extends ViewHead<"needs"> {
  readonly below?: NamedRef;
  readonly rows: readonly NeedRow[];
  /** Communities the viewer may publish at. */
  readonly communities: readonly NamedRef[];
  readonly services: readonly NamedRef[];
}

export interface NeedRow {
  readonly id: string;
  readonly list: NeedList;
  readonly title: string;
  readonly community: NamedRef;
  readonly service?: NamedRef;
  readonly since?: Day;
  readonly until?: Day;
  /** How many people it takes, and how many were promised. */
  readonly seats?: number;
  readonly heads: number;
  /** Those the viewer sees; `hidden` more there are. */
  readonly claims: readonly ClaimRow[];
  readonly hidden: number;
  readonly may: readonly CommandName[];
}

export interface ClaimRow {
  readonly id: string;
  readonly person?: PersonRef;
  readonly organisation?: NamedRef;
  readonly heads: number;
  readonly since: Day;
  readonly state: Claim["state"];
  readonly settled?: Day;
  readonly may: readonly CommandName[];
}

export interface NeedsQuery {
  /** An area: what its communities' lists hold. */
  readonly below?: string;
  readonly list?: NeedList;
}
