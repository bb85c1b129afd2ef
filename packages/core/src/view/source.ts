import type { Day, PartialDay } from "../day.ts";
import type { Command, Refusal } from "../county.ts";
import type { ProfileEffects } from "./profile-effects.ts";
import type { PersonRef } from "../access/viewer.ts";
import type { AppointmentMode, EndReason } from "../organisation/appointment.ts";
import type { Particulars } from "../organisation/person.ts";
import type { DraftView, OpenItemView } from "./organisation-views.ts";
import type { NamedRef, Query, RefusedView, Views } from "./view.ts";
import type { Warning } from "./warnings-of.ts";

export const changeAspects = [
  "unit",
  "name",
  "code",
  "kind",
  "within",
  "ledBy",
  "superior",
  "setOn",
  "place",
  "lineage",
  "post",
  "link",
  "appointment",
  "ending",
  "suspension",
  "term",
  "delegation",
  "members",
  "person",
  "sameAs",
  "erasure",
  "particulars",
  "consent",
  "home",
  "profile",
  "draft",
  "withdrawal",
  "network",
  "cell",
  "mapping",
  "residents",
  "shape",
  "overlap",
  "notice",
  "team",
  "allied",
  "hours",
  "confirmation",
  "call",
  "call-step",
  "checkIn",
  "checkOut",
  "review",
  "need",
  "claim",
  "claimSettled",
  "rota",
  "shift",
] as const;

/**
 * Where elements get their views from and send their commands to: the register beside them
 * (`localSource`) or one behind HTTP (`remoteSource` of @jinlin/store/client). A source acts for one actor.
 */
export interface Source {
  /** Resolves to the view or to the reasons why not; rejects only when nothing could be asked (no network). */
  view<Name extends keyof Views>(name: Name, query: Query<Name>): Promise<Views[Name] | RefusedView>;
  /** Does what a command says, or with `dryRun` tells what it would do and keeps nothing. */
  send(command: Command, options?: SendOptions): Promise<Sent>;
  /** Tells of every entry kept from now on; the answer ends it. */
  live(listener: (change: LiveChange) => void): () => void;
}

export interface SendOptions {
  readonly dryRun?: boolean;
  /** The language the changes are named in; the county's own unless said. */
  readonly lang?: string;
  /**
   * What is personal about the person the command is about (`enrol-person`, `correct-person`): kept with the entry in one go,
   * apart from the ledger, and erasable.
   */
  readonly particulars?: Particulars;
}

export type Sent =
  | {
      readonly ok: true;
      /** The entry's number; the latest one's when nothing was written. */ readonly seq: number;
      readonly changes: readonly Change[];
      /** How many more changes there are that the sender may not see. */
      readonly hidden?: number;
      /** Of `adopt-profile`: what it does to records in force. */
      readonly effects?: ProfileEffects;
      /** What is left undone by it, of somebody who leaves: seats that go with the post, posts promised for later. */
      readonly open?: readonly OpenItemView[];
      /** Of `unmask-person`: what was covered, told this once. */
      readonly unmasked?: { readonly person: string; readonly name: string; readonly phone?: string };
      /** Of a dry run: what its sender should look at again. It may be sent all the same. */
      readonly warnings?: readonly Warning[];
      /** Of a dry run of `save-draft`: what would come of the draft's last step, after those before it. Refused it can be saved all the same. */
      readonly step?: DraftView["steps"][number];
    }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };

/** One thing a command does or would do, in words the sender may read. */
export type Change = AppointmentChange | UnitMove | RecordChange;

export interface AppointmentChange {
  readonly type: "appointment-started" | "appointment-ended";
  readonly post: NamedRef;
  readonly unit: NamedRef;
  readonly person: PersonRef;
  readonly day: Day;
  /** How far that day is known, when not to the day. */
  readonly dayAbout?: PartialDay | "unknown";
  /** How it is held, when not in full. */
  readonly mode?: AppointmentMode;
  /** Why it ended, where the person may be seen. */
  readonly ended?: EndReason;
}

/** A unit leaves what it stood under, a body or the gap of one, for another. */
export interface UnitMove {
  readonly type: "unit-moved";
  readonly unit: NamedRef;
  /** What it stood under; absent when it stood on top. */
  readonly leaves?: NamedRef;
  readonly under: NamedRef;
  readonly day: Day;
}

/** Something else about a record: what it was and what it is, as far as its reader may see. */
export interface RecordChange {
  readonly type: "record-changed";
  /** What of the record changed, as `terms.aspect` names it. */
  readonly aspect: ChangeAspect;
  /** The unit it is about; of a post, that post's. */
  readonly unit?: NamedRef;
  readonly post?: NamedRef;
  /** The network, or the cell of one, it is about. */
  readonly about?: NamedRef;
  readonly person?: PersonRef;
  /** In words; absent where there was, or is, none. */
  readonly before?: string;
  readonly after?: string;
  /** First day, and the first day no longer; absent where not known, or open. */
  readonly day?: Day;
  readonly until?: Day;
}

/** What of a record can be told to have changed. */
export type ChangeAspect = (typeof changeAspects)[number];

export interface LiveChange {
  readonly seq: number;
  /** Ids of the records the entry touched; never a person's. */
  readonly touched: readonly string[];
  /** What is shown of somebody is otherwise, wherever it is shown: saying where would tell their posts. */
  readonly all?: true;
}
