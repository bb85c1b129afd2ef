import type { AccessRefusal } from "../access/may-command.ts";
import type { Actor } from "../access/actor.ts";
import type { Moment } from "../day.ts";
import type { Decision } from "../decision.ts";
import type { Particulars } from "../organisation/person.ts";
import type { Fact } from "../register/fact.ts";
import type { State } from "../register/register.ts";

/** What every command may say beside its own. */
export interface CommandHead {
  readonly reason?: string;
  /** The document it rests on (文号). */
  readonly basis?: string;
  /** The entry up to which the sender had seen the records it speaks of; given, a later change is a conflict. */
  readonly readSeq?: number;
}

/** Who gives a command, and when. */
export interface Sender {
  /** The state on the day of recording: authority is that of posts held now. */
  readonly today: State;
  readonly actor: Actor;
  readonly now: Moment;
  /** What is personal, sent beside the command; never part of it, nor of the entry. */
  readonly particulars?: Particulars | undefined;
  /** What is personal and kept of everybody, by id; for the rules that ask on what ground. */
  readonly onRecord?: ReadonlyMap<string, Particulars> | undefined;
}

/** One command's way from who may give it, through what it speaks of, to the rule that decides it. */
export type Rule<Command, Event, Refusal> = (sender: Sender, command: Command & CommandHead) => Decision<Event, Refusal | SharedRefusal>;

/** A room's rules, by the type of command. */
export type Rules<Command extends { readonly type: string }, Event, Refusal> = {
  readonly [Type in Command["type"]]: Rule<Extract<Command, { readonly type: Type }>, Event, Refusal>;
};

/** What a command may name that there is not. */
export type Unknown =
  | "post"
  | "person"
  | "appointment"
  | "unit"
  | "slice"
  | "entry"
  | "draft"
  | "network"
  | "cell"
  | "grid"
  | "delegation"
  | "hours"
  | "call"
  | "check-in"
  | "need"
  | "claim"
  | "rota";

/** Reasons any command may be refused for. */
export type SharedRefusal =
  | AccessRefusal
  | { readonly code: "unknown"; readonly kind: Unknown; readonly id: string }
  | { readonly code: "id-taken"; readonly id: string }
  | { readonly code: "changed-since"; readonly readSeq: number; readonly seq: number }
  | { readonly code: "reason-needed" }
  | { readonly code: "identity-number"; readonly field: string }
  | { readonly code: "particulars-not-taken" };

/** A conflict is a record the sender has read and somebody changed since, not a county that moved on. */
export function changedSince(
  { seq }: State,
  facts: Iterable<Fact>,
  readSeq: number | undefined,
): Extract<SharedRefusal, { code: "changed-since" }> | undefined {
  if (readSeq === undefined) return undefined;
  for (const { seqFrom } of facts) if (seqFrom > readSeq && seqFrom <= seq) return { code: "changed-since", readSeq, seq };
  return undefined;
}

/** The aspects that say that a record is there. No two records share an id. */
const records = [
  "area",
  "organisation",
  "person",
  "appointment",
  "draft",
  "network",
  "cell",
  "delegation",
  "hours",
  "call",
  "checkIn",
  "need",
  "claim",
  "rota",
] as const;

/** Whether a record ever had that id, also one of which nothing is believed any more. */
export function isTaken({ register }: State, id: string): boolean {
  return records.some((aspect) => register.log.of(aspect, id).length > 0);
}
