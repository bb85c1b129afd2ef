import { covers, type Day, type Period } from "../day.ts";
import { accept, refuse, type Decision } from "../decision.ts";
import type { State } from "../register/register.ts";
import { claimsOf } from "./claim.ts";
import type { Need, NeedClosed } from "./need.ts";

/** Takes something off a list (撤下清单事项). */
export interface CloseNeed {
  readonly type: "close-need";
  readonly need: string;
  /** The first day it is no longer there. */
  readonly from: Day;
}

export type CloseNeedRefusal =
  | ({ readonly code: "need-not-open" } & Period)
  | { readonly code: "claims-open"; readonly claims: readonly string[] };

/**
 * Takes something off a list. Not while somebody has taken it on who neither did it nor took that back: they would be left with it.
 *
 * @param first - The register on the command's day.
 *
 * {@includeCode ./close-need.test.ts#close}
 */
export function closeNeed(first: State, { id, community, period }: Need, { from }: CloseNeed): Decision<NeedClosed, CloseNeedRefusal> {
  if (!covers(period, from) || period.from === from) return refuse({ code: "need-not-open", ...period });
  const claims = claimsOf(first, id).flatMap((claim) => (claim.state === "claimed" ? claim.id : []));
  if (claims.length > 0) return refuse({ code: "claims-open", claims });
  return accept({ type: "need-closed", v: 1, subject: id, from, community });
}
