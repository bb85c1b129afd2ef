import { covers, type Day, type Period } from "../day.ts";
import { accept, refuse, type Decision } from "../decision.ts";
import type { State } from "../register/register.ts";
import { checkInsBy } from "./check-in.ts";
import { claimsOf, headsOf, type NeedClaimed } from "./claim.ts";
import type { Need } from "./need.ts";

/** Takes on what stands on a list (认领). */
export interface ClaimNeed {
  readonly type: "claim-need";
  /** The id of the new claim. */
  readonly claim: string;
  readonly need: string;
  /** Who takes it on: a person or an organisation that reported in at the community. */
  readonly who: string;
  /** How many people come; one when absent. */
  readonly heads?: number;
  readonly from: Day;
}

export type ClaimNeedRefusal =
  | ({ readonly code: "need-not-open" } & Period)
  | { readonly code: "not-checked-in"; readonly community: string }
  | { readonly code: "claimed-already"; readonly claim: string }
  | { readonly code: "places-taken"; readonly seats: number; readonly left: number };

/**
 * Takes on what stands on a list, for somebody who reported in at its community; once at a time, and no more than it has room for.
 *
 * @param first - The register on the command's day.
 *
 * {@includeCode ./claim-need.test.ts#claim}
 */
export function claimNeed(
  first: State,
  { id, community, seats, period }: Need,
  { claim, who, heads, from }: ClaimNeed,
): Decision<NeedClaimed, ClaimNeedRefusal> {
  const refusals: ClaimNeedRefusal[] = [];
  if (!covers(period, from)) refusals.push({ code: "need-not-open", ...period });
  if (!checkInsBy(first, who).some((one) => one.community === community && covers(one.period, from)))
    refusals.push({ code: "not-checked-in", community });
  const claims = claimsOf(first, id);
  const own = claims.find((one) => one.who === who && one.state === "claimed");
  if (own) refusals.push({ code: "claimed-already", claim: own.id });
  const left = seats === undefined ? undefined : seats - headsOf(claims);
  if (left !== undefined && (heads ?? 1) > left) refusals.push({ code: "places-taken", seats: seats!, left: Math.max(left, 0) });
  if (refusals.length > 0) return refuse(...(refusals as [ClaimNeedRefusal]));
  return accept({ type: "need-claimed", v: 1, subject: claim, from, need: id, who, ...(heads !== undefined && { heads }) });
}
