import type { Day } from "../day.ts";
import type { Event } from "../register/entry.ts";
import type { Write } from "../register/fact.ts";
import { factOf, factsAbout, historyOf, type State } from "../register/register.ts";

export interface ClaimSetting {
  readonly need: string;
  /** Who takes it on: a person or an organisation. */
  readonly who: string;
  /** How many people come; one when absent. */
  readonly heads?: number;
}

/** Somebody took on what stands on a list (认领). */
export interface Claim extends ClaimSetting {
  readonly id: string;
  readonly since: Day;
  readonly state: "claimed" | "done" | "withdrawn";
  /** Since when it is done or withdrawn. */
  readonly settled?: Day;
}

export interface NeedClaimed extends Event, ClaimSetting {
  readonly type: "need-claimed";
  readonly from: Day;
}

/** A claim was carried out, as the community says, or taken back. */
export interface ClaimSettled extends Event {
  readonly type: "claim-settled";
  readonly from: Day;
  readonly need: string;
  readonly who: string;
  readonly how: "done" | "withdrawn";
}

export type ClaimEvent = NeedClaimed | ClaimSettled;

export function claimWrites(event: ClaimEvent): Write[] {
  const { subject, from, need, who } = event;
  if (event.type === "claim-settled") return [{ subject, aspect: "claimSettled", from, value: event.how, refs: [need, who] }];
  const { heads } = event;
  return [{ subject, aspect: "claim", from, value: { need, who, ...(heads !== undefined && { heads }) }, refs: [need, who] }];
}

export function claimOf(state: State, id: string): Claim | undefined {
  const [made] = historyOf<ClaimSetting>(state, id, "claim");
  if (made === undefined) return undefined;
  const settled = factOf<"done" | "withdrawn">(state, id, "claimSettled");
  return { id, ...made.value, since: made.from!, state: settled?.value ?? "claimed", ...(settled && { settled: settled.from! }) };
}

/** Every claim of something on a list up to the state's day, by start. */
export function claimsOf(state: State, need: string): Claim[] {
  return factsAbout<ClaimSetting>(state, need, "claim").flatMap(({ subject, from }) =>
    from! <= state.day ? claimOf(state, subject)! : [],
  );
}

/** How many people the claims bring that were not taken back. */
export function headsOf(claims: readonly Claim[]): number {
  return claims.reduce((sum, { state, heads = 1 }) => sum + (state === "withdrawn" ? 0 : heads), 0);
}
