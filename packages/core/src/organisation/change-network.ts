import type { Day } from "../day.ts";
import { accept, refuse, type Decision } from "../decision.ts";
import type { State } from "../register/register.ts";
import { unchangeable, type NetworkChangeRefusal } from "./network-changes.ts";
import type { Network, NetworkSet } from "./network.ts";
import { ownerFaults, type OwnerRefusal } from "./owner-faults.ts";
import type { RecordName, Unit } from "./unit.ts";

/** Calls a network otherwise, or hands it to another owner (更名、移交). */
export interface ChangeNetwork {
  readonly type: "change-network";
  readonly network: string;
  /** What it is called from then on; as before when absent. */
  readonly name?: RecordName;
  /** Who owns it from then on; as before when absent. */
  readonly owner?: string;
  /** The first day it is so. */
  readonly from: Day;
}

/** Why a network is not changed: it is not there, was changed for a later day, or the owner cannot own it. */
export type ChangeNetworkRefusal = NetworkChangeRefusal | OwnerRefusal;

/**
 * Calls a network otherwise, or hands it to another owner (更名、移交) from a day on. Its cells, posts and officers stay.
 * What is so already changes nothing.
 *
 * @param first - The register on the command's day.
 * @param owner - As `unitOf` gives it, where the command names one.
 *
 * {@includeCode ./change-network.test.ts#hand-over}
 */
export function changeNetwork(
  first: State,
  network: Network,
  owner: Unit | undefined,
  command: ChangeNetwork,
): Decision<NetworkSet, ChangeNetworkRefusal> {
  const { id, kind, period } = network;
  const { name = network.name, owner: ownedBy = network.owner, from } = command;
  const days = { from, ...(period.to && { to: period.to }) };
  const refusals: ChangeNetworkRefusal[] = [...unchangeable(first, network), ...(owner ? ownerFaults(owner, days) : [])];
  if (refusals.length > 0) return refuse(...(refusals as [ChangeNetworkRefusal]));
  const same = JSON.stringify([name, ownedBy]) === JSON.stringify([network.name, network.owner]);
  return same ? accept() : accept({ type: "network-set", v: 1, subject: id, ...days, kind, name, ...(ownedBy && { owner: ownedBy }) });
}
