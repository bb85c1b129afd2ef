import type { Day } from "../day.ts";
import type { Command, Refusal } from "../county.ts";
import type { PersonRef } from "../access/viewer.ts";
import type { NamedRef, Query, RefusedView, Views } from "./view.ts";

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
}

export type Sent =
  | {
      readonly ok: true;
      /** The entry's number; the latest one's when nothing was written. */ readonly seq: number;
      readonly changes: readonly Change[];
    }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };

/** One thing a command does or would do, in words the sender may read. */
export type Change = AppointmentChange | UnitMove;

export interface AppointmentChange {
  readonly type: "appointment-started" | "appointment-ended";
  readonly post: NamedRef;
  readonly unit: NamedRef;
  readonly person: PersonRef;
  readonly day: Day;
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

export interface LiveChange {
  readonly seq: number;
  /** Ids of the records the entry touched. */
  readonly touched: readonly string[];
}
