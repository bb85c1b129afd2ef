import type { PersonRef } from "../../access/viewer.ts";
import type { AllianceCapacity } from "../../alliance/people.ts";
import type { ServiceHours } from "../../alliance/team.ts";
import type { Day } from "../../day.ts";
import type { PostState } from "../../organisation/holding.ts";
import type { PeopleCount } from "../../organisation/people-count.ts";
import type { CommandName } from "../../profile/profile.ts";
import type { NamedRef, ViewHead } from "../view.ts";

/** A kind of service (服务类别), and how many of the view's teams offer it. */
export interface ServiceRef extends NamedRef {
  readonly teams: number;
}

/** An area that teams serve; any parent before its children. */
export interface ServedPlace extends NamedRef {
  readonly parentId: string | null;
  readonly code?: string;
}

/** An alliance a team belongs to. */
export interface AllianceRef extends NamedRef {
  /** It is of other areas than the team's. */
  readonly elsewhere?: true;
}

/** Volunteer teams (志愿队伍) of the county or of a part of it: what they do, where, when, in which alliances, and who leads them. */
export interface TeamsView extends ViewHead<"teams"> {
  /** Of what part; absent when of the whole county. */
  readonly below?: NamedRef;
  /** Only those that offer it; absent when all. */
  readonly service?: NamedRef;
  /** All kinds of service of the county, in its order. */
  readonly services: readonly ServiceRef[];
  readonly places: readonly ServedPlace[];
  /** The alliances of that part, and those its teams belong to, in the order recorded. */
  readonly alliances: readonly AllianceRow[];
  /** By place, those of one place in the order recorded. */
  readonly rows: readonly TeamRow[];
  /** Everybody in these teams, each person once; and how often they take part (人次), which is another figure. */
  readonly people: PeopleCount;
  readonly participations: PeopleCount;
}

/** Teams of a unit and what lies in it, or of the whole county. */
export interface TeamsQuery {
  /** An area, a body, an alliance or a team. */
  readonly below?: string;
  /** A kind of service of the profile. */
  readonly service?: string;
}

export interface AllianceRow extends NamedRef {
  /** What it stands under: the body that leads it. */
  readonly ledBy?: NamedRef;
  readonly areas: readonly NamedRef[];
  /** Its teams among the view's rows, by id. */
  readonly teams: readonly string[];
}

export interface TeamRow extends NamedRef {
  /** Its first area among the view's `places`; -1 when it serves none. */
  readonly place: number;
  readonly areas: readonly NamedRef[];
  readonly code?: string;
  /** Names and codes it had before: to be found by. */
  readonly formerly?: readonly string[];
  /** Ids of the view's `services`; none where nobody has said what it does. */
  readonly services: readonly string[];
  /** How many calls it assists at once; no limit known when absent. */
  readonly capacity?: number;
  /** When it can be called; at any time when absent. */
  readonly hours?: readonly ServiceHours[];
  readonly alliances: readonly AllianceRef[];
  /** The post that leads it. */
  readonly lead?: TeamLead;
  /** Everybody in it, each once. */
  readonly people: PeopleCount;
  /** What the viewer may do about it today. */
  readonly may: readonly CommandName[];
}

export interface TeamLead {
  readonly post: NamedRef;
  readonly state: PostState;
  readonly since?: Day;
  readonly holder?: PersonRef;
}

/**
 * The roster (花名册): who volunteers in the teams of the county, of a part of it or of one team, as far as the viewer may know: each
 * person once with all they take part in. Who may not be seen by any name is counted in `hidden`.
 */
export interface RosterView extends ViewHead<"roster"> {
  /** Of one team; or of what part; both absent when of the whole county. */
  readonly team?: NamedRef;
  readonly below?: NamedRef;
  /** Only people, teams and posts in whose name this stands. */
  readonly text?: string;
  /** Of all who are found, `members` are those the viewer sees by a name, in the order of the teams. */
  readonly people: { readonly value: PeopleCount; readonly hidden: PeopleCount; readonly members: readonly RosterRow[] };
  /** How often they take part (人次): never added to people. */
  readonly participations: PeopleCount;
  /** The teams these people are in. */
  readonly teams: readonly NamedRef[];
  /** Posts of these teams that the viewer may appoint to today. */
  readonly openings: readonly (NamedRef & { readonly team: string })[];
}

/** One team, or a unit and what lies in it, or the whole county. */
export interface RosterQuery {
  readonly team?: string;
  readonly below?: string;
  /** Part of a name, in any spelling. A text that is asked for finds nobody whose name is not seen. */
  readonly text?: string;
}

export interface RosterRow {
  /** Without an id where the name is covered: then it cannot be opened. */
  readonly person: PersonRef;
  readonly capacities: readonly AllianceCapacity[];
  /** The community they are at home in, of whoever is seen by their full name. */
  readonly home?: NamedRef;
  /** What they take part in, as far as the viewer sees that it is theirs. */
  readonly serves: readonly RosterPost[];
  /** They take part in more than the viewer may know. */
  readonly partial?: true;
  /** What the viewer may do with the record today. */
  readonly may: readonly CommandName[];
}

export interface RosterPost {
  readonly appointment: string;
  readonly post: NamedRef;
  readonly team: NamedRef;
  readonly capacity: AllianceCapacity;
  readonly since?: Day;
  readonly suspended?: true;
  /** What the viewer may do about it today. */
  readonly may: readonly CommandName[];
}

/** What help there is (可提供的服务), for everybody: kinds of service, where and when, and the teams that give it. No person stands in it. */
export interface HelpView extends ViewHead<"help"> {
  readonly below?: NamedRef;
  readonly service?: NamedRef;
  readonly services: readonly ServiceRef[];
  readonly places: readonly ServedPlace[];
  /** Teams that do something, by place. */
  readonly rows: readonly HelpRow[];
}

export interface HelpRow extends NamedRef {
  readonly place: number;
  readonly areas: readonly NamedRef[];
  readonly services: readonly string[];
  readonly hours?: readonly ServiceHours[];
  readonly alliances: readonly NamedRef[];
}

/** What a unit that is a team shows beside what any unit shows. */
export interface TeamOfUnit {
  readonly services: readonly NamedRef[];
  readonly capacity?: number;
  readonly hours?: readonly ServiceHours[];
  readonly alliances: readonly AllianceRef[];
  /** Everybody in it, each once. */
  readonly people: PeopleCount;
  /** Alliances it may join today by this viewer's authority. */
  readonly joinable?: readonly NamedRef[];
}

/** What a unit that is an alliance shows: its teams with what they do. */
export interface AllianceOfUnit {
  readonly teams: readonly (NamedRef & {
    readonly services: readonly NamedRef[];
    readonly hours?: readonly ServiceHours[];
    readonly elsewhere?: true;
  })[];
  /** Everybody in its teams, each once; and how often they take part. */
  readonly people: PeopleCount;
  readonly participations: PeopleCount;
}
