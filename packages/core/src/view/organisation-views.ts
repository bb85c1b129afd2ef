import type { Alike } from "../access/known-persons.ts";
import type { PersonRef } from "../access/viewer.ts";
import type { Day, Moment } from "../day.ts";
import type { PostState } from "../organisation/holding.ts";
import type { PeopleCount } from "../organisation/people-count.ts";
import type { OpenItem } from "../organisation/open-items.ts";
import type { AppointmentMode, EndReason } from "../organisation/appointment.ts";
import type { Uncovered } from "../access/look.ts";
import type { ConsentBasis } from "../organisation/person.ts";
import type { CommandName, Field, Particular } from "../profile/profile.ts";
import type { DraftStep, Refusal } from "../county.ts";
import type { DraftState } from "../draft/draft.ts";
import type { AccessFinding } from "../profile/access-findings.ts";
import type { Change } from "./source.ts";
import type { FindingView } from "./finding-views.ts";
import type { NamedRef, ViewHead } from "./view.ts";

/** What changed, who did it, when, why and on what basis: entries of the ledger, latest first. */
export interface HistoryView extends ViewHead<"history"> {
  /** Whom or what was asked about. */
  readonly unit?: NamedRef;
  readonly person?: PersonRef;
  readonly entries: readonly HistoryEntry[];
  /** How many entries match in all that this viewer may see. */
  readonly total: number;
  /** Asked as `before`, gives the page that follows; absent on the last. */
  readonly next?: number;
  /** The days on which something the query asks about begins to be otherwise, ascending: marks for a slider. */
  readonly days: readonly Day[];
  /** The commands that occur among all matching entries, to filter by. */
  readonly commands: readonly CommandRef[];
}

export type CommandRef = { readonly command: CommandName | "import-records" | "adopt-profile"; readonly count: number };

export interface HistoryEntry {
  readonly seq: number;
  readonly recordedAt: Moment;
  /** The civil day of recording. */
  readonly recordedOn: Day;
  readonly command: CommandRef["command"];
  /** Who gave it, as far as may be seen; `system` for what no person did. */
  readonly actor: PersonRef | "system";
  /** Free text: told to whoever sees everybody the entry is about by name. */
  readonly reason?: string;
  /** A reason was given that this viewer may not read. */
  readonly reasonHidden?: true;
  readonly basis?: string;
  /** The first of them, 20 at most. */
  readonly changes: readonly Change[];
  /** How many more there are that this viewer may see, and how many that they may not. */
  readonly more: number;
  readonly hidden: number;
  /** The earliest day it speaks of, when that is before the day of recording: recorded late. */
  readonly back?: Day;
  /** The entry that took it back, or the one it takes back. */
  readonly withdrawnBy?: number;
  readonly withdraws?: number;
  /** Whether the viewer may withdraw it as things stand. */
  readonly may: readonly "withdraw-entry"[];
}

/** Two states side by side: what differs between a day (as known at an entry) and another. */
export interface CompareView extends ViewHead<"compare"> {
  /** The unit it was asked of, with all below it; the whole county when absent. */
  readonly unit?: NamedRef;
  readonly other: { readonly day: Day; readonly seq: number };
  /** From the other state to this one; by unit in the order of the chain of command. The first of them, 500 at most. */
  readonly changes: readonly Change[];
  readonly total: number;
  readonly hidden: number;
}

/** One person's years: every stint with the gaps between, who may be the same person, and which records were merged into this one. */
export interface PersonView extends ViewHead<"person"> {
  readonly person: PersonRef & { readonly id: string };
  /** The viewer's own. */
  readonly own?: true;
  readonly home?: NamedRef;
  /** By start; only those whose holder the viewer sees by name. */
  readonly stints: readonly PersonStint[];
  /** Some stints may not be seen; of the gaps nothing is said then. */
  readonly partial?: true;
  /** Between two stints the person held nothing from `from` until `to`. */
  readonly gaps: readonly { readonly from: Day; readonly to: Day }[];
  /** Authority the person lent, and was lent (委托), where the viewer sees that it is theirs; the latest first. Absent when none. */
  readonly delegations?: { readonly given: readonly DelegationView[]; readonly held: readonly DelegationView[] };
  /** Records that may be of the same person, of people the viewer knows. */
  readonly alike: readonly Alike[];
  /** Records merged into this one, each by its entry; `separate-persons` names the id. Told to whoever may separate them. */
  readonly merged: readonly { readonly id: string; readonly since: number }[];
  /** What would be left undone if the person left all posts on the day (未了事项), where the viewer sees that it is theirs. */
  readonly open: readonly OpenItemView[];
  /** What the viewer may do with the record today. */
  readonly may: readonly CommandName[];
  /** The first day on which consent was withdrawn; absent while it was not. */
  readonly withdrawn?: Day;
  /** Of the viewer's own: who uncovered what of them and why, the latest first; 100 at most of `total`. */
  readonly looks?: { readonly total: number; readonly entries: readonly LookView[] };
}

/** Authority of a post, lent for a time. */
export interface DelegationView {
  readonly id: string;
  readonly post: NamedRef;
  readonly unit: NamedRef;
  readonly delegator: PersonRef;
  readonly delegate: PersonRef;
  /** These commands alone; all that the post is granted when absent. */
  readonly commands?: readonly (NamedRef & { readonly id: CommandName })[];
  readonly from: Day;
  readonly to: Day;
  readonly when: "past" | "current" | "future";
  /** It runs, and nothing flows: who lent it does not hold the post, or is suspended. */
  readonly resting?: true;
  /** What the viewer may do about it today. */
  readonly may: readonly "end-delegation"[];
}

export interface PersonStint {
  readonly appointment: string;
  readonly post: NamedRef;
  readonly unit: NamedRef;
  readonly mode: AppointmentMode;
  readonly from?: Day;
  readonly to?: Day;
  readonly ended?: EndReason;
  readonly when: "past" | "current" | "future";
  readonly state?: PostState;
  /** The viewer may lend its authority today (`delegate-authority`): these commands can be named. */
  readonly lends?: readonly (NamedRef & { readonly id: CommandName })[];
  /** The viewer may give it to somebody else today, with others (`hand-over-posts`). */
  readonly handsOver?: true;
}

/** Something that is left undone when somebody leaves, or a unit goes. */
export interface OpenItemView {
  readonly kind: OpenItem["kind"];
  /** The appointment, the post of a seat that goes with another, or the delegation. */
  readonly id: string;
  /** The post's name. */
  readonly about: string;
  readonly unit?: NamedRef;
}

/** Posts by what is due: vacant, ending soon, past their term, overdue, acting too long; and combined posts. */
export interface TenureView extends ViewHead<"tenure"> {
  /** Within how many days a term ends soon. */
  readonly within: number;
  /** Posts, their seats, those taken, and the people who hold them, each person once. */
  readonly serving: { readonly posts: number; readonly seats: number; readonly taken: number; readonly people: PeopleCount };
  readonly vacant: TenureList;
  readonly endsSoon: TenureList;
  /** Past their term, the overdue among them. */
  readonly carryOver: TenureList;
  readonly overdue: TenureList;
  readonly acting: TenureList;
  readonly combined: readonly (NamedRef & {
    /** Places where one person holds both posts on the day, of those that have both. */
    readonly value: number;
    readonly of: number;
    /** As a share of the days from `since` until the day, in per cent with one decimal; absent when there was no such place. */
    readonly share?: number;
    readonly since: Day;
    readonly members: readonly NamedRef[];
  })[];
}

export interface TenureList {
  readonly value: number;
  /** Units are open to whoever may see this view, so none is hidden; who holds a post is as any view tells it. */
  readonly hidden: number;
  readonly members: readonly {
    readonly unit: NamedRef;
    readonly post: NamedRef;
    /** The appointment that would be ended, extended or replaced. */
    readonly appointment?: string;
    readonly holder?: PersonRef;
    readonly since?: Day;
    readonly due?: Day;
  }[];
}

/** Drafts (草案): changes of structure worked out beside what is in force. Open ones first, the last saved before the others. */
export interface DraftsView extends ViewHead<"drafts"> {
  readonly drafts: readonly {
    readonly id: string;
    readonly name: string;
    /** Who began it. */
    readonly by: PersonRef;
    readonly savedAt: Moment;
    /** The day it is meant for. */
    readonly from: Day;
    /** How many steps it has. */
    readonly commands: number;
    readonly state: DraftState;
  }[];
  /** Whether the viewer may begin one. */
  readonly may: readonly "save-draft"[];
}

/**
 * One draft, played on the register of now: each step with its answer, and the county as it would be on the view's day.
 * One that is published or dropped is shown as it was then.
 */
export interface DraftView extends ViewHead<"draft"> {
  readonly draft: DraftsView["drafts"][number];
  readonly steps: readonly {
    readonly command: CommandName;
    /** The post or unit it is about, in words. */
    readonly about: string;
    readonly day?: Day;
    /** Nothing when it could be done; a step after one that cannot is still asked, on what went before. */
    readonly refusals: readonly Refusal[];
    readonly changes: readonly Change[];
    /** How many more changes there are that the viewer may not see. */
    readonly hidden?: number;
  }[];
  /** The steps themselves, for whoever may change the draft and see whom they name: to be sent back with `save-draft`. */
  readonly commands?: readonly DraftStep[];
  /** What all of it changes, as one. */
  readonly changes: readonly Change[];
  readonly hidden?: number;
  /** What the rules would find that they do not find now, and the other way round; nothing for who may not see findings. */
  readonly found: readonly FindingView[];
  readonly resolved: readonly FindingView[];
  /** The chain of command in force and as proposed: the rows that differ, each after what it stands under. */
  readonly structure: { readonly slice: NamedRef; readonly before: readonly DraftRow[]; readonly after: readonly DraftRow[] };
  readonly may: readonly ("publish-draft" | "drop-draft" | "save-draft")[];
}

/** A row of a slice, as far as a draft has to do with it. */
export interface DraftRow {
  readonly id: string;
  readonly parentId: string | null;
  readonly name: string;
  /** The name of its level. */
  readonly level: string;
  /** The body expected here does not exist. */
  readonly missing?: true;
  /** How it differs from the other side; absent for what only stands above. */
  readonly mark?: "new" | "gone" | "moved" | "renamed";
}

/** Who may see and do what (授权说明): the public and every kind of post, or whom the query names. */
export interface AccessView extends ViewHead<"access"> {
  /** Whom was asked about. */
  readonly person?: PersonRef;
  readonly holders: readonly AccessHolderView[];
  /** What there is to think about in the profile's grants, in words. */
  readonly findings: readonly {
    readonly code: AccessFinding["code"];
    readonly severity: AccessFinding["severity"];
    readonly text: string;
  }[];
}

/** What is open to a kind of post, or `public`; with its unit where a person holds it. */
export interface AccessHolderView extends NamedRef {
  readonly unit?: NamedRef;
  /** It is another's, lent until before that day; and by whom, as far as may be seen. */
  readonly lent?: { readonly by: PersonRef; readonly to?: Day };
  readonly grants: readonly AccessGrantView[];
}

export interface AccessGrantView {
  /** Its place among the profile's grants, from 0. */
  readonly grant: number;
  readonly sees: readonly NamedRef[];
  /** Of people; `notices` are the names on notices of grids. */
  readonly shows: readonly (NamedRef & { readonly id: Particular | "notices"; readonly degree: "masked" | "full" })[];
  /** Of what is shut unless opened. */
  readonly opens: readonly (NamedRef & { readonly id: Field })[];
  readonly does: readonly NamedRef[];
  /** The kinds of post that may be touched; all when absent. */
  readonly posts?: readonly NamedRef[];
  /** It reaches every unit there is. */
  readonly whole?: true;
  /** Over what, in words. */
  readonly over: string;
  /** Said where days gone by may be spoken of. */
  readonly backdate?: string;
}

/** What is personal and past its time, who looked at whom, and how long each is kept (个人信息). */
export interface PrivacyView extends ViewHead<"privacy"> {
  /** Whose particulars are past their time and to be erased, the longest overdue first. */
  readonly due: PrivacyList;
  /** Who withdrew their consent and still holds a post: to be erased once they hold none. `due` is absent of them. */
  readonly withdrawn: PrivacyList;
  /** Who uncovered what of whom, the latest first. `total` counts all that are kept. */
  readonly looks: {
    readonly total: number;
    readonly entries: readonly LookView[];
    /** Asked as `before`, gives the page that follows; absent on the last. */
    readonly next?: number;
  };
  readonly retention: {
    /** Days for which looks are kept; absent where the county's profile does not say. */
    readonly accessLogDays?: number;
    /** Every ground there is, in words, and the days particulars are kept after it ended; without days there is no end. */
    readonly consent: readonly { readonly basis: ConsentBasis; readonly name: string; readonly days?: number }[];
  };
  /** Of `erase-expired`, whether the viewer may give it at all; of whom is said at each. */
  readonly may: readonly CommandName[];
}

/** People as a figure: `value` in all, of whom the viewer may not know `hidden`; of the others the first, 500 at most. */
export interface PrivacyList {
  readonly value: number;
  readonly hidden: number;
  readonly members: readonly {
    readonly id: string;
    readonly person: PersonRef;
    readonly basis: ConsentBasis;
    /** The day the ground ended, or consent was withdrawn. */
    readonly since?: Day;
    readonly why: "retention-over" | "consent-withdrawn";
    /** The first day on which it is to be erased. */
    readonly due?: Day;
    /** What the viewer may do about them today: `erase-expired` names all of them at once. */
    readonly may: readonly CommandName[];
  }[];
}

/** One look at what grants cover, as its reader may know it. */
export interface LookView {
  readonly id: number;
  readonly at: Moment;
  readonly by: PersonRef;
  readonly person: PersonRef;
  /** Free text: told to whoever sees both by name, and to the person looked at. */
  readonly reason?: string;
  /** A reason was given that this viewer may not read. */
  readonly reasonHidden?: true;
  /** What was uncovered, in words. */
  readonly fields: readonly (NamedRef & { readonly id: Uncovered })[];
}
