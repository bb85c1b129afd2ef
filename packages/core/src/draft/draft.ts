import type { Day, Moment } from "../day.ts";
import type { Event } from "../register/entry.ts";
import type { Write } from "../register/fact.ts";
import { factOf, factsWith, type State } from "../register/register.ts";

/** A step as this room knows it: a command of the county, which decides what is in it. */
export interface Step {
  readonly type: string;
}

export type DraftState = "open" | "published" | "dropped";

/** A change of structure worked out beside what is in force (草案): commands in their order, none of them given yet. */
export interface Draft<Command extends Step = Step> {
  readonly id: string;
  readonly name: string;
  /** The day it is meant for; a step may name another. */
  readonly from: Day;
  readonly commands: readonly Command[];
  readonly state: DraftState;
  /** The opaque id of the person who began it. */
  readonly by: string;
  /** When it was last saved. */
  readonly savedAt: Moment;
}

export interface DraftSaved extends Event {
  readonly type: "draft-saved";
  readonly from: Day;
  readonly name: string;
  readonly commands: readonly Step[];
  readonly by: string;
  readonly savedAt: Moment;
}

/** A draft is closed: given up, or put into force by the entry this event is part of. It keeps what it held. */
export interface DraftClosed extends Event {
  readonly type: "draft-dropped" | "draft-published";
  readonly draft: Omit<Draft, "id" | "state">;
}

export type DraftEvent = DraftSaved | DraftClosed;

/** A draft is one fact, of all days: what day it speaks of is within. */
export function draftWrites(event: DraftEvent): Write[] {
  const value = (draft: Omit<Draft, "id" | "state">, state: DraftState) => ({ ...draft, state }) satisfies Omit<Draft, "id">;
  if (event.type !== "draft-saved")
    return [
      {
        subject: event.subject,
        aspect: "draft",
        value: value(event.draft, event.type === "draft-dropped" ? "dropped" : "published"),
      },
    ];
  const { subject, name, from, commands, by, savedAt } = event;
  return [{ subject, aspect: "draft", value: value({ name, from, commands, by, savedAt }, "open") }];
}

export function draftClosed(type: DraftClosed["type"], { id, state: _open, ...draft }: Draft): DraftClosed {
  return { type, v: 1, subject: id, draft };
}

/** A draft as it was last believed; none when nobody saved one under that id. */
export function draftOf(state: State, id: string): Draft | undefined {
  const fact = factOf<Omit<Draft, "id">>(state, id, "draft");
  return fact && { id, ...fact.value };
}

/** All drafts there are or were, in the order first saved. */
export function draftsOf(state: State): Draft[] {
  return [...factsWith<Omit<Draft, "id">>(state, "draft")].map(({ subject, value }) => ({ id: subject, ...value }));
}
