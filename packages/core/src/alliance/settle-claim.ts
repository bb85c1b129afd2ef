import type { Day } from "../day.ts";
import { accept, refuse, type Decision } from "../decision.ts";
import type { Claim, ClaimSettled } from "./claim.ts";

/** Says that a claim was carried out (办结认领): the community does, never whoever made it. */
export interface CompleteClaim {
  readonly type: "complete-claim";
  readonly claim: string;
  readonly from: Day;
}

/** Takes a claim back (撤回认领). */
export interface WithdrawClaim {
  readonly type: "withdraw-claim";
  readonly claim: string;
  readonly from: Day;
}

export type SettleClaimRefusal =
  | { readonly code: "claim-settled-already"; readonly how: "done" | "withdrawn"; readonly on: Day }
  | { readonly code: "before-the-claim"; readonly since: Day };

/**
 * Settles a claim, once: done, or taken back. Said again, it changes nothing.
 *
 * {@includeCode ./settle-claim.test.ts#settle}
 */
export function settleClaim(
  { id, need, who, since, state, settled }: Claim,
  { type, from }: CompleteClaim | WithdrawClaim,
): Decision<ClaimSettled, SettleClaimRefusal> {
  const how = type === "complete-claim" ? "done" : "withdrawn";
  if (state === how && settled === from) return accept();
  if (state !== "claimed") return refuse({ code: "claim-settled-already", how: state, on: settled! });
  if (from < since) return refuse({ code: "before-the-claim", since });
  return accept({ type: "claim-settled", v: 1, subject: id, from, need, who, how });
}
