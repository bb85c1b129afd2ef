import type { Day, GivenPeriod, Moment, Period } from "../day.ts";
import type { Shape } from "../geo/shape.ts";
import type { CallAct } from "../profile/call-rules.ts";
import type { Quantity } from "../quantity.ts";
import type { AppointmentMode, EndReason } from "./appointment.ts";
import type { MemberCount } from "./members.ts";
import type { SeatLink } from "./seat-link.ts";
import type { OneOrMore, RecordName } from "./unit.ts";

/**
 * A county's plain records (普通记录), as a file or a system of its own would hand them over: to be imported
 * as one entry. A past day may be given in part (`2019`, `2019-06`), an end nobody knows the day of as `unknown`. Rows may stand in any order; a link may point to a later row.
 */
export interface Records {
  readonly format: "jinlin-records/1";
  readonly areas?: readonly AreaRecord[];
  readonly organisations?: readonly OrganisationRecord[];
  readonly persons?: readonly PersonRecord[];
  readonly appointments?: readonly AppointmentRecord[];
  readonly members?: readonly MemberRecord[];
  readonly posts?: readonly PostRecord[];
  readonly networks?: readonly NetworkRecord[];
  readonly cells?: readonly CellRecord[];
  readonly residents?: readonly ResidentRecord[];
  readonly shapes?: readonly ShapeRecord[];
  readonly overlaps?: readonly OverlapRecord[];
  readonly notices?: readonly NoticeRecord[];
  readonly teams?: readonly TeamRecord[];
  readonly calls?: readonly CallRecord[];
  readonly checkIns?: readonly CheckInRecord[];
  readonly needs?: readonly NeedRecord[];
  readonly claims?: readonly ClaimRecord[];
}

export interface AreaRecord extends GivenPeriod {
  readonly id: string;
  /** One of the profile's kinds of area. */
  readonly kind: string;
  readonly name: RecordName;
  readonly code?: string;
  readonly within?: string;
  /** The organisation that leads it. */
  readonly ledBy?: string;
  /** One of the profile's kinds of place (板块). */
  readonly place?: string;
}

export interface OrganisationRecord extends GivenPeriod {
  readonly id: string;
  /** One of the profile's forms. */
  readonly form: string;
  readonly name: RecordName;
  readonly code?: string;
  readonly superior?: string;
  /** The area it is set on, or several. */
  readonly area?: OneOrMore;
}

export interface PersonRecord extends GivenPeriod {
  readonly id: string;
  readonly home?: string;
}

export interface AppointmentRecord extends GivenPeriod {
  readonly id: string;
  /** `unit/kind`, or `unit/kind/network`. */
  readonly post: string;
  readonly person: string;
  readonly mode?: AppointmentMode;
  readonly termEnd?: `${number}-${number}-${number}`;
  readonly ended?: EndReason;
}

/** How many members an organisation had over a period. */
export interface MemberRecord extends GivenPeriod, MemberCount {
  readonly organisation: string;
}

/** A post that is otherwise than its kind says: opened by itself, of other seats, under a name of its own, or held ex officio. */
export interface PostRecord extends Period {
  /** `unit/kind`. */
  readonly id: string;
  readonly seats?: number;
  readonly name?: RecordName;
  /** The posts whose holders have a seat here. */
  readonly follows?: readonly SeatLink[];
}

/** A network (网) laid over the grids, for as long as it lives. */
export interface NetworkRecord extends Period {
  readonly id: string;
  /** One of the profile's kinds of network. */
  readonly kind: string;
  readonly name: RecordName;
  /** The organisation that owns it. */
  readonly owner?: string;
}

/** A cell (单元) of a network, and how many hundredths of it lie in which grids over its whole period: 100 at most in all. */
export interface CellRecord extends Period {
  readonly id: string;
  readonly network: string;
  readonly name?: RecordName;
  readonly code?: string;
  readonly grids?: readonly { readonly grid: string; readonly share: number }[];
}

/** How many households and residents an area had over a period. */
export interface ResidentRecord extends Period {
  readonly area: string;
  readonly households: Quantity;
  readonly residents: Quantity;
}

/** Where an area lies: WGS-84, as GeoJSON has it. */
export interface ShapeRecord extends Period {
  readonly area: string;
  readonly shape: Shape;
}

/** Which general grids a dedicated grid lies over. */
export interface OverlapRecord extends Period {
  readonly grid: string;
  readonly over: readonly string[];
}

/** The public notice of a grid: phones are offices'. */
export interface NoticeRecord extends Period {
  readonly grid: string;
  readonly extent: RecordName;
  readonly phone: string;
  readonly supervision?: string;
  readonly confirmed: Day;
}

/** What a volunteer team does, and the alliances it belongs to: one row for as long as all of that is so. The team itself is an organisation. */
export interface TeamRecord extends Period {
  readonly team: string;
  /** Kinds of service of the profile. */
  readonly services: readonly string[];
  /** How many calls it can assist at once. */
  readonly capacity?: number;
  /** Times of the week it can be called at, in the county's time zone: `{ days: [1, 2], from: "18:00", to: "20:30" }`, Monday is 1. */
  readonly hours?: readonly { readonly days: readonly number[]; readonly from: string; readonly to: string }[];
  readonly alliances?: readonly string[];
}

/** A call for help of another system, with what happened to it so far: states and deadlines are reckoned from that. */
export interface CallRecord {
  readonly id: string;
  readonly area: string;
  readonly unit: string;
  /** A kind of service of the profile. */
  readonly service: string;
  readonly heads: number;
  readonly words: string;
  readonly urgent?: true;
  /** When it was raised, and by what post. */
  readonly at: Moment;
  readonly by?: string;
  readonly steps?: readonly CallStepRecord[];
}

/** One thing that happened to a call, in the order it happened. */
export interface CallStepRecord {
  readonly act: Exclude<CallAct, "raise">;
  readonly at: Moment;
  readonly team?: string;
  readonly words?: string;
  readonly by?: string;
}

/** That somebody, or an organisation, reported in at a community over a period, in one capacity of the profile. */
export interface CheckInRecord extends Period {
  readonly id: string;
  readonly who: string;
  readonly capacity: string;
  readonly community: string;
  readonly employer?: string;
  /** Why it ended, of one that has. */
  readonly ended?: "moved" | "retired" | "changed-employer" | "left" | "other";
}

/** What stood on one of a community's three lists over a period. */
export interface NeedRecord extends Period {
  readonly id: string;
  readonly community: string;
  readonly list: "supply" | "need" | "shared";
  readonly service?: string;
  readonly title: RecordName;
  readonly seats?: number;
}

/** Who took it on, from which day, and how that ended. */
export interface ClaimRecord {
  readonly id: string;
  readonly need: string;
  readonly who: string;
  readonly heads?: number;
  readonly from: Day;
  readonly settled?: { readonly how: "done" | "withdrawn"; readonly on: Day };
}
