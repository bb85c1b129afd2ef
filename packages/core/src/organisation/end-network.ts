import type { Day } from "../day.ts";
import { accept, refuse, type Decision } from "../decision.ts";
import type { State } from "../register/register.ts";
import { unchangeable, type NetworkChangeRefusal } from "./network-changes.ts";
import type { Network, NetworkEnded } from "./network.ts";
import { postsOfKind, type Post } from "./post.ts";

/** Ends a network (撤网). */
export interface EndNetwork {
  readonly type: "end-network";
  readonly network: string;
  /** The first day it is no longer there. */
  readonly from: Day;
}

/**
 * Ends a network (撤网) from a day on. Who served in it leaves that day, its cells end, and all it was stays on record (case 22).
 * An end that lies later may be brought forward; one that ended that day is not ended again.
 *
 * @param first - The register on the command's day.
 *
 * {@includeCode ./end-network.test.ts#end}
 */
export function endNetwork(first: State, network: Network, { from }: EndNetwork): Decision<NetworkEnded, NetworkChangeRefusal> {
  if (network.period.to === from) return accept();
  const refusals = [...unchangeable(first, network)];
  if (refusals.length > 0) return refuse(...(refusals as [NetworkChangeRefusal]));
  return accept({ type: "network-ended", v: 1, subject: network.id, from });
}

/** The posts by which a network serves the county's units on the state's day: they go with it. */
export function postsOfNetwork(state: State, network: string): Post[] {
  return state.profile.postKinds
    .filter(({ networks }) => networks !== undefined)
    .flatMap(({ id }) => postsOfKind(state, id))
    .filter((post) => post.network?.id === network);
}
