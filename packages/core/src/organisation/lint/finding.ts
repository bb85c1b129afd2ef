import type { Day } from "../../day.ts";
import type { Position } from "../../geo/shape.ts";
import type { FindingRule, RuleKind } from "../../profile/finding-rule.ts";
import type { State } from "../../register/register.ts";
import type { AppointPerson } from "../appoint-person.ts";
import type { ChangeKind } from "../change-kind.ts";
import type { CountMembers } from "../count-members.ts";
import type { EndAppointment } from "../end-appointment.ts";
import type { MoveUnit } from "../move-unit.ts";
import type { RecodeUnit } from "../recode-unit.ts";
import type { RegisterOrganisation } from "../register-organisation.ts";
import type { SetAreas } from "../set-areas.ts";
import type { UnlinkPost } from "../unlink-post.ts";
import type { RecordName, Unit } from "../unit.ts";
import type { MembershipSight } from "./membership-sight.ts";

/** The commands that put something found right. */
type Fixing =
  | AppointPerson
  | EndAppointment
  | MoveUnit
  | RegisterOrganisation
  | RecodeUnit
  | ChangeKind
  | SetAreas
  | CountMembers
  | UnlinkPost
  | MapCell
  | SayNotice;

// Commands of a room above this one, as far as a finding may name them.
interface MapCell {
  readonly type: "map-cell";
  readonly cell: string;
  readonly from: Day;
}
interface SayNotice {
  readonly type: "publish-notice" | "confirm-notice";
  readonly grid: string;
  readonly from: Day;
}

/** What would put a member right (处置): a command, with those of its fields that are known. The rest is for whoever gives it. */
export type Fix<Command extends Fixing = Fixing> = Command extends Fixing
  ? { readonly command: Command["type"]; readonly with: Partial<Omit<Command, "type" | "person">> }
  : never;

export interface FindingMember {
  readonly unit: Unit;
  readonly post?: string;
  /** The network it is found in. */
  readonly network?: string;
  /** The cell of a network that is found; the unit is then the grid that has most of it, or whoever is to place it. */
  readonly cell?: FoundCell;
  /** The other unit that is part of what is wrong: what it overlaps, what it sticks out of. */
  readonly other?: Unit;
  /** A place to look at, in degrees east and north (WGS-84). */
  readonly where?: Position;
  /** The first day it was so. */
  readonly since?: Day;
  /** The day something is, or was, due. */
  readonly due?: Day;
  /** What was counted, and what it should be. */
  readonly measure?: Measure;
  readonly fix?: Fix;
}

/** A cell, as far as it is told with a finding. */
export interface FoundCell {
  readonly id: string;
  readonly network: string;
  readonly name?: RecordName;
  readonly code?: string;
}

/** A number out of its bounds, both of which are within them; of ground that should not be there, how much there is. */
export interface Measure {
  readonly value: number;
  /** What is counted, where the rule alone does not say it. */
  readonly in?: MeasureUnit;
  readonly least?: number;
  readonly most?: number;
}

/** What a measure counts. */
export type MeasureUnit = "households" | "residents" | "square-metres";

/** What one rule finds: `members` of `of` looked at. */
export interface Found {
  readonly of: number;
  readonly members: readonly FindingMember[];
  /** How many more it would have looked at, had what it asks for been on record. */
  readonly unknown?: number;
}

/** One rule of the lint (体检规则): it looks at a day, as the profile's entry tells it to. */
export type Lint<Kind extends RuleKind> = (state: State, rule: FindingRule<Kind>) => Found;

/** A rule about members: it looks only at what the viewer may know. */
export type MemberLint<Kind extends RuleKind> = (state: State, rule: FindingRule<Kind>, sight: MembershipSight) => Found;
