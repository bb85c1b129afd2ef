import type { PersonRef } from "../../access/viewer.ts";
import type { HoursSource } from "../../alliance/hours/hours.ts";
import type { HoursDoubt } from "../../alliance/hours/reckon-hours.ts";
import type { Day, Moment } from "../../day.ts";
import type { CommandName, HoursRounding } from "../../profile/profile.ts";
import type { NamedRef, ViewHead } from "../view.ts";

/**
 * Hours served in a team, or by one person, on the days `[from, to)`. Of a team the figures are of all its entries, those of people the
 * viewer may not see included; of a person they are of the entries that are shown.
 */
export interface HoursView extends ViewHead<"hours"> {
  readonly team?: NamedRef;
  readonly person?: PersonRef;
  /** They are the viewer's own. */
  readonly own?: true;
  readonly from: Day;
  readonly to: Day;
  /** How minutes were rounded, entry by entry; to the minute when absent. */
  readonly rounding?: HoursRounding;
  /** What all of it comes to, and as much as was confirmed. */
  readonly minutes: number;
  readonly confirmed: number;
  readonly entries: {
    readonly value: number;
    /** How many of them the viewer may not see. */
    readonly hidden: number;
    readonly members: readonly HoursEntryView[];
  };
  /** Entries to be looked at, by id: of those that are shown. */
  readonly doubtful: { readonly value: number; readonly hidden: number; readonly members: readonly string[] };
  /** Of one person: what can be certified, team by team. */
  readonly certificate?: readonly CertificateView[];
  /** What the viewer may do for the team as a whole, or for themself. */
  readonly may: readonly CommandName[];
}

export interface HoursEntryView {
  readonly id: string;
  readonly person: PersonRef;
  readonly team: NamedRef;
  /** The civil day it began. */
  readonly day: Day;
  readonly start: Moment;
  /** Absent while nobody checked out. */
  readonly end?: Moment;
  readonly source: HoursSource;
  /** The id of the rota whose shift it was. */
  readonly rota?: string;
  /** What of it counts, rounded. */
  readonly minutes: number;
  readonly confirmed: boolean;
  readonly doubts: readonly HoursDoubt[];
  readonly may: readonly CommandName[];
}

/** What may stand on a certificate (服务证明): confirmed hours of one team, and who issues it. */
export interface CertificateView {
  readonly team: NamedRef;
  readonly minutes: number;
  readonly entries: number;
  readonly issuer?: NamedRef & {
    /** The team itself, its heir, its alliance, or whoever leads the community. */ readonly as: "team" | "heir" | "alliance" | "community";
  };
}

/** Of a team, or of a person; of whoever asks when neither is said. */
export interface HoursQuery {
  readonly team?: string;
  readonly person?: string;
  readonly from: Day;
  readonly to: Day;
}
