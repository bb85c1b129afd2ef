import type { Day } from "../day.ts";
import type { Position } from "../geo/shape.ts";
import type { Fix, Measure } from "../organisation/lint/finding.ts";
import type { RuleKind, Severity } from "../profile/finding-rule.ts";
import type { NamedRef, ViewHead } from "./view.ts";

/** What the rules of the profile find on a day. */
export interface FindingsView extends ViewHead<"findings"> {
  readonly findings: readonly FindingView[];
}

/** One rule's result: `value` of `of` are at fault, and here they are. `hidden` of them this viewer may not see. */
export interface FindingView extends NamedRef {
  /** The kind of rule: its page tells what it looks for. */
  readonly rule: RuleKind;
  readonly severity: Severity;
  /** The document the county's rule rests on. */
  readonly basis?: string;
  readonly value: number;
  readonly of: number;
  /** How many more would have been looked at, had what the rule asks for been on record. */
  readonly unknown?: number;
  readonly hidden: number;
  readonly members: readonly FindingMemberView[];
}

export interface FindingMemberView extends NamedRef {
  readonly code?: string;
  /** The network it is found in. */
  readonly network?: NamedRef;
  /** The cell of that network that is found, by its name or its number. */
  readonly cell?: NamedRef;
  /** The names of what it is under, but for the top. */
  readonly path: readonly string[];
  readonly post?: NamedRef;
  /** The other unit that is part of what is wrong: what it overlaps, what it sticks out of. */
  readonly other?: NamedRef;
  /** A place to look at, in degrees east and north (WGS-84). */
  readonly where?: Position;
  /** The first day it was so. */
  readonly since?: Day;
  /** The day something is, or was, due. */
  readonly due?: Day;
  /** What was counted, and the bounds it is out of; of ground that should not be there, how much there is. */
  readonly measure?: Measure;
  /** What would put it right and the viewer may do today: a command with what is known of it. */
  readonly fix?: Fix;
}
