import type { Day } from "../day.ts";
import { accept, refuse, type Decision } from "../decision.ts";
import type { State } from "../register/register.ts";
import type { NetworkSet } from "./network.ts";
import { ownerFaults, type OwnerRefusal } from "./owner-faults.ts";
import type { RecordName, Unit } from "./unit.ts";

/** Sets up a network over the county's grids (设网). */
export interface RegisterNetwork {
  readonly type: "register-network";
  /** The id of the new network. */
  readonly network: string;
  /** One of the profile's kinds of network. */
  readonly kind: string;
  readonly name: RecordName;
  /** The organisation that owns it (牵头部门). */
  readonly owner?: string;
  /** The first day it is there. */
  readonly from: Day;
  /** The first day it no longer is; open when absent. */
  readonly to?: Day;
}

/** Why a network is not set up: its days, its kind, or its owner. */
export type RegisterNetworkRefusal =
  | OwnerRefusal
  | { readonly code: "ends-before-it-starts"; readonly from: Day; readonly to: Day }
  | { readonly code: "no-such-kind"; readonly kind: string };

/**
 * Sets up a network (设网) over the county's grids: each grid has, from that day on, the posts that the profile's kinds of post have
 * one of for networks of this kind. They are vacant until somebody is appointed.
 *
 * @param first - The register on the command's day.
 * @param owner - As `unitOf` gives it, where the command names one.
 *
 * {@includeCode ./register-network.test.ts#register}
 */
export function registerNetwork(
  { profile }: State,
  owner: Unit | undefined,
  { network, kind, name, owner: ownedBy, from, to }: RegisterNetwork,
): Decision<NetworkSet, RegisterNetworkRefusal> {
  const period = { from, ...(to && { to }) };
  const refusals: RegisterNetworkRefusal[] = [];
  if (to !== undefined && to <= from) refusals.push({ code: "ends-before-it-starts", from, to });
  if (!profile.networkKinds?.some(({ id }) => id === kind)) refusals.push({ code: "no-such-kind", kind });
  if (owner) refusals.push(...ownerFaults(owner, period));
  if (refusals.length > 0) return refuse(...(refusals as [RegisterNetworkRefusal]));
  return accept({ type: "network-set", v: 1, subject: network, ...period, kind, name, ...(ownedBy && { owner: ownedBy }) });
}
