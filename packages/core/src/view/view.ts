import type { Day, PartialBounds, PartialDay } from "../day.ts";
import type { PersonRef } from "../access/viewer.ts";
import type { Refusal } from "../county.ts";
import type { AppointmentMode, EndReason } from "../organisation/appointment.ts";
import type { PostState } from "../organisation/holding.ts";
import type { PeopleCount } from "../organisation/people-count.ts";
import type { GridOfUnit, GridsQuery, GridsView, LoadQuery, LoadView } from "./grid/grid-views.ts";
import type { RotaQuery, RotaView } from "./alliance/rota-views.ts";
import type { HoursQuery, HoursView } from "./alliance/hours-views.ts";
import type { NetworkView } from "./grid/network-views.ts";
import type { AllianceOfUnit, HelpView, RosterQuery, RosterView, TeamOfUnit, TeamsQuery, TeamsView } from "./alliance/team-views.ts";
import type { CallsQuery, CallsView, CallView } from "./alliance/call-views.ts";
import type { CheckInsQuery, CheckInsView, NeedsQuery, NeedsView } from "./alliance/check-in-views.ts";
import type { FindingsView, FindingView } from "./finding-views.ts";
import type { NoticeQuery, NoticesQuery, NoticesView, NoticeView } from "./grid/notice-views.ts";
import type { CommandName, ViewName } from "../profile/profile.ts";
import type {
  AccessView,
  CompareView,
  DraftsView,
  DraftView,
  HistoryView,
  PersonView,
  PrivacyView,
  TenureView,
} from "./organisation-views.ts";

/**
 * A view (视图) is small, versioned, plain JSON, already projected for whoever asked and already in
 * their language: an element shows it as it is. A portal with a backend of its own builds the same objects.
 */
export interface ViewHead<Name extends string> {
  readonly view: Name;
  readonly v: 1;
  /** The register it was made from. A command that follows from this view names it as `readSeq`. */
  readonly seq: number;
  /** The day it speaks of. */
  readonly day: Day;
  readonly lang: string;
  /** A word of the county to be seen on every screen, such as 示例数据. */
  readonly notice?: string;
  /** The ids whose change makes it stale; absent when any change may. */
  readonly reads?: readonly string[];
  /** The id of the draft it was made with: it shows the county as it would be. */
  readonly inDraft?: string;
}

export interface NamedRef {
  readonly id: string;
  readonly name: string;
}

/** A slice as rows, any parent before its children, siblings in the county's order. */
export interface HierarchyView extends ViewHead<"hierarchy"> {
  readonly slice: NamedRef;
  /** Top down; `count` bodies there are, `missing` ones that should be there. */
  readonly levels: readonly (NamedRef & {
    readonly aliases?: readonly string[];
    /** Whether its rows are organisations or areas. */
    readonly record?: "organisation" | "area";
    readonly count: number;
    readonly missing: number;
  })[];
  readonly rows: readonly HierarchyRow[];
  /**
   * What the rules find on rows of this slice, in the profile's order: `count` of them carry the finding's id.
   * Absent when nothing is found, or the viewer may not see findings.
   */
  readonly findings?: readonly (NamedRef & { readonly severity: FindingView["severity"]; readonly count: number })[];
}

export interface HierarchyRow {
  readonly id: string;
  readonly parentId: string | null;
  readonly name: string;
  readonly code?: string;
  /** Names and codes it had before, and those of the units that went into it: to be found by. Absent when none. */
  readonly formerly?: readonly string[];
  /** Index into `levels`. */
  readonly level: number;
  /** The body expected here does not exist: the row is its area and stands for the gap. */
  readonly missing?: true;
  /** A body that coordinates others (统筹协调组织), and is no legal body itself. */
  readonly overlay?: true;
  /** The post that answers for the unit. */
  readonly post?: {
    readonly id: string;
    readonly name: string;
    readonly state: PostState;
    readonly since?: Day;
    readonly holder?: PersonRef;
  };
  /** The viewer may move it today (`move-unit`), to where they may as well. */
  readonly movable?: true;
  /** Ids of the view's `findings` it is a member of. */
  readonly findings?: readonly string[];
}

export interface UnitView extends ViewHead<"unit"> {
  readonly unit: NamedRef & {
    readonly record: "organisation" | "area";
    /** What it is: the name of its form or kind of area. */
    readonly kind: string;
    readonly nature?: "legal" | "overlay";
    readonly level?: NamedRef & { readonly aliases?: readonly string[] };
    readonly code?: string;
    readonly since?: Day;
    readonly until?: Day;
    /** Kind of place (板块), of an area. */
    readonly place?: string;
  };
  /** Its members (党员数) as last counted, where the viewer may know. */
  readonly members?: { readonly full: PeopleCount; readonly probationary: PeopleCount; readonly since?: Day };
  /** Bodies that should stand here and do not. */
  readonly missing: readonly NamedRef[];
  /** From the top of the chain of command, or of the territory, down to the unit's parent. */
  readonly path: readonly NamedRef[];
  /** The area an organisation is set on; the organisation that leads an area; bodies set on an area. */
  readonly area?: NamedRef;
  /** All areas it is set on, that one first, when there are several. */
  readonly areas?: readonly NamedRef[];
  readonly ledBy?: NamedRef;
  readonly bodies: readonly NamedRef[];
  /** What it was called before that day (曾用名), and its codes before (曾用代码): the last first. */
  readonly formerNames?: readonly FormerView[];
  readonly formerCodes?: readonly FormerView[];
  /** What it was merged from or split off; what it was merged into or split in, itself left out: the last first. */
  readonly cameFrom?: readonly KinView[];
  readonly became?: readonly KinView[];
  /** Who stands for it that day, when it is gone: the last in its line, where `became` names the next. */
  readonly heirs?: readonly NamedRef[];
  readonly posts: readonly PostView[];
  /** What this viewer may do with the unit itself today; what can be done with a post is said there. */
  readonly may: readonly CommandName[];
  /**
   * What stands directly under it by any link (lies in it, is led by it, has it as superior, is set on it) that day or later, for
   * whoever may split or dissolve it: that is what has to go somewhere.
   */
  readonly standing?: readonly NamedRef[];
  /** Posts this viewer may open here. */
  readonly openable?: readonly NamedRef[];
  /** Of a grid (网格): the networks laid over it, who lives there, and its cells. */
  readonly grid?: GridOfUnit;
  /** Of a volunteer team (志愿队伍): what it does, when, and in which alliances. */
  readonly team?: TeamOfUnit;
  /** Of an alliance (同盟): its teams. */
  readonly alliance?: AllianceOfUnit;
  /** Everything under it in the chain of command, by level, with those whose answering post nobody holds. */
  readonly below: readonly { readonly level: NamedRef; readonly count: number; readonly missing: number; readonly vacant: number }[];
}

/** A name or code on days that are over. */
export interface FormerView {
  readonly text: string;
  readonly from?: Day;
  /** The first day it was no longer that. */
  readonly to: Day;
}

/** One merger (合并) or split (拆分) and the units on its other side. */
export interface KinView {
  readonly how: "merged" | "split";
  readonly day: Day;
  readonly units: readonly NamedRef[];
}

export interface PostView {
  readonly id: string;
  readonly name: string;
  /** The network (网) it serves, of a kind of post that each network has one of. */
  readonly network?: NamedRef;
  readonly primary: boolean;
  /** How many may hold it at once. */
  readonly seats: number;
  /** How it stands with whoever answers for it: the first of `holders`, of whom what follows is told as well. */
  readonly state: PostState;
  readonly since?: Day;
  /** How far that day is known, when not to the day. */
  readonly sinceAbout?: PartialDay;
  /** It may be otherwise that day: when this began or ended is known in part only. */
  readonly unsure?: true;
  readonly termEnd?: Day;
  /** The appointment that is running; `end-appointment` names it. Absent where the seat follows another post. */
  readonly appointment?: string;
  readonly holder?: PersonRef;
  /** Everybody who holds it: who is at work first, then who is suspended. */
  readonly holders: readonly PostHolderView[];
  /** The posts whose holders have a seat here ex officio. */
  readonly follows?: readonly FollowedView[];
  /** Who answers while it is vacant, or its holder suspended: the nearest at work up the ladder. */
  readonly answers?: { readonly post: NamedRef; readonly unit: NamedRef; readonly holder?: PersonRef };
  /** Term proposed to whoever appoints here, in years. */
  readonly termYears?: number;
  /** What this viewer may do here: about the post itself, or about somebody who holds it. */
  readonly may: readonly (CommandName | "backdate")[];
  /** Stints, latest first. */
  readonly stints: readonly StintView[];
}

export interface PostHolderView {
  /** Absent where the seat follows another post: that one's appointment is decided about there. */
  readonly appointment?: string;
  readonly holder: PersonRef;
  readonly state: Exclude<PostState, "vacant">;
  readonly mode: AppointmentMode;
  readonly since?: Day;
  /** How far that day is known, when not to the day. */
  readonly sinceAbout?: PartialDay;
  /** That they hold it that day is not sure. */
  readonly unsure?: true;
  readonly to?: Day;
  readonly termEnd?: Day;
  /** Days until the term is over. */
  readonly endsIn?: number;
  /** The term was over longer ago than an election may be late. */
  readonly overdue?: true;
  /** The post that is followed, and whether its holder is what they have to be: `not-checked` where this viewer may not know. */
  readonly follows?: string;
  readonly condition?: "met" | "not-met" | "not-checked";
  /** What this viewer may do about this appointment. */
  readonly may: readonly CommandName[];
}

export interface FollowedView {
  readonly post: NamedRef;
  readonly unit: NamedRef;
  readonly membership?: "none" | "probationary" | "full";
}

export interface StintView {
  readonly appointment: string;
  readonly holder: PersonRef;
  readonly mode: AppointmentMode;
  readonly from?: Day;
  readonly to?: Day;
  /** When it was suspended. */
  readonly suspended?: readonly { readonly from?: Day; readonly to?: Day }[];
  /** How far the two are known, when not to the day. */
  readonly about?: PartialBounds;
  /** Why it ended. */
  readonly ended?: EndReason;
  readonly when: "past" | "current" | "future";
}

/** People found for an appointment. */
export interface PeopleView extends ViewHead<"people"> {
  readonly people: readonly {
    readonly id: string;
    readonly person: PersonRef;
    readonly home?: NamedRef;
    readonly posts: readonly string[];
    /** How many others the viewer knows may be the same person; absent when none. */
    readonly alike?: number;
  }[];
  /** How many match in all, of whom `people` shows the first. */
  readonly total: number;
}

/** Who is asking and where: always open to whoever asks about themselves. */
export interface SessionView extends ViewHead<"session"> {
  readonly county: NamedRef;
  readonly today: Day;
  readonly languages: readonly string[];
  readonly slices: readonly NamedRef[];
  readonly views: readonly ViewName[];
  /** What there can be here, for whoever sets something up; absent for the public. */
  readonly kinds?: {
    /** Kinds of area, each with the kinds it may lie in. */
    readonly areas: readonly (NamedRef & { readonly within: readonly string[] })[];
    /** Forms of organisation. */
    readonly organisations: readonly NamedRef[];
    readonly posts: readonly NamedRef[];
    /** Kinds of network; absent where the county has none. */
    readonly networks?: readonly NamedRef[];
    /** Capacities one reports in as (报到身份), and whether of them an employer is recorded; absent where nobody reports in. */
    readonly capacities?: readonly (NamedRef & { readonly of: "person" | "organisation"; readonly employer?: true })[];
    /** Kinds of voluntary service; absent where the county has none. */
    readonly services?: readonly NamedRef[];
    /** Kinds of place (板块). */
    readonly places: readonly NamedRef[];
  };
  /** Absent for the public. */
  readonly actor?: {
    readonly person: PersonRef;
    readonly posts: readonly (NamedRef & { readonly unit: NamedRef })[];
    /** The posts they act for today by delegation (受托), whose, and until before which day. */ readonly actsFor?: readonly (NamedRef & {
      readonly unit: NamedRef;
      readonly by: PersonRef;
      readonly to: Day;
    })[];
  };
}

/** In place of a view that may not be given or does not exist. */
export interface RefusedView {
  readonly view: "refused";
  readonly refusals: readonly Refusal[];
}

export interface Views {
  readonly hierarchy: HierarchyView;
  readonly unit: UnitView;
  readonly findings: FindingsView;
  readonly people: PeopleView;
  readonly person: PersonView;
  readonly session: SessionView;
  readonly history: HistoryView;
  readonly tenure: TenureView;
  readonly compare: CompareView;
  readonly drafts: DraftsView;
  readonly draft: DraftView;
  readonly grids: GridsView;
  readonly load: LoadView;
  readonly network: NetworkView;
  readonly notices: NoticesView;
  readonly notice: NoticeView;
  readonly teams: TeamsView;
  readonly roster: RosterView;
  readonly help: HelpView;
  readonly hours: HoursView;
  readonly calls: CallsView;
  readonly call: CallView;
  readonly "check-ins": CheckInsView;
  readonly needs: NeedsView;
  readonly rota: RotaView;
  readonly access: AccessView;
  readonly privacy: PrivacyView;
}

/** An open draft's id: the view is of the county as it would be, on the day the draft is meant for, or today, unless said. */
export interface WithDraft {
  readonly draft?: string;
}

/** What each view is asked with. `day` is today, `seq` the latest and `lang` the county's own unless said. */
export interface Queries {
  readonly hierarchy: { readonly slice: string } & WithDraft;
  readonly unit: { readonly unit: string } & WithDraft;
  readonly findings: WithDraft;
  readonly people: {
    /** Part of a name, in any spelling; all when empty. */ readonly text: string;
    /** At most this many, 20 unless said, 100 at most. */ readonly limit?: number;
  };
  readonly person: { /** Their id, or one merged into theirs. */ readonly person: string };
  readonly session: {};
  readonly tenure: {
    /** Days ahead in which a term ends soon; 180 unless said. */ readonly within?: number;
    /** The first day combined posts are counted from; the first of the year unless said. */ readonly since?: Day;
  };
  readonly history: {
    /** Of this unit and all below it; of the whole county when neither unit nor person is said. */
    readonly unit?: string;
    readonly person?: string;
    readonly command?: string;
    /** The page after this: entries before that number. */
    readonly before?: number;
    /** At most this many, 20 unless said, 100 at most. */
    readonly limit?: number;
  };
  readonly compare: {
    /** What the day and entry of the query are held against; the same as these unless said. */
    readonly otherDay?: Day;
    readonly otherSeq?: number;
    /** Of this unit and all below it; of the whole county when absent. */
    readonly below?: string;
  } & WithDraft;
  readonly drafts: {};
  /** On the day the draft is meant for, or today, unless said. */
  readonly draft: { readonly draft: string };
  readonly grids: GridsQuery & WithDraft;
  readonly load: LoadQuery & WithDraft;
  readonly network: { readonly network: string } & WithDraft;
  readonly notices: NoticesQuery & WithDraft;
  readonly notice: NoticeQuery & WithDraft;
  readonly teams: TeamsQuery & WithDraft;
  readonly roster: RosterQuery;
  readonly help: TeamsQuery;
  readonly hours: HoursQuery;
  readonly calls: CallsQuery;
  readonly call: { readonly call: string };
  readonly "check-ins": CheckInsQuery;
  readonly needs: NeedsQuery;
  readonly rota: RotaQuery;
  readonly access: {
    /** A kind of post. */ readonly post?: string;
    /** The posts a person holds; a kind of post is then not asked. */ readonly person?: string;
  };
  readonly privacy: {
    /** The page of looks after this: those with a smaller id. */
    readonly before?: number;
    /** At most this many looks, 20 unless said, 100 at most. */
    readonly limit?: number;
  };
}
export type Query<Name extends keyof Views> = Queries[Name] & { readonly day?: Day; readonly seq?: number; readonly lang?: string };
