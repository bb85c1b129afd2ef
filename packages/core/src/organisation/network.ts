import type { Period } from "../day.ts";
import type { Event } from "../register/entry.ts";
import type { Write } from "../register/fact.ts";
import { historyOf, type State } from "../register/register.ts";
import { keptWithStructure } from "./structure.ts";
import type { RecordName } from "./unit.ts";

/**
 * A network (网): one of the governance nets laid over the same grids (多网合一), with an owner department and a life of its
 * own. One that has ended keeps its history: its cells, and who served in it.
 */
export interface Network {
  readonly id: string;
  /** One of the profile's kinds of network. */
  readonly kind: string;
  readonly name: RecordName;
  /** The organisation that owns it (牵头部门) on the state's day, or as last or first on record. */
  readonly owner?: string;
  readonly period: Period;
}

interface NetworkSetting {
  readonly kind: string;
  readonly name: RecordName;
  readonly owner?: string;
}

/** A network was set up, renamed, or handed to another owner: from then on it is this, until it ends or is changed again. */
export interface NetworkSet extends Event, NetworkSetting {
  readonly type: "network-set";
}

/** A network ended. */
export interface NetworkEnded extends Event {
  readonly type: "network-ended";
}

/** What becomes of a network: it is set up or changed, or ends. */
export type NetworkEvent = NetworkSet | NetworkEnded;

/** What an event writes down: what a network is, found by its owner. */
export function networkWrites(event: NetworkEvent): Write[] {
  const { subject, from, to, about } = event;
  const write = { subject, aspect: "network", from, to, ...(about && { about }) } as const;
  if (event.type === "network-ended") return [write];
  const { kind, name, owner } = event;
  const value: NetworkSetting = { kind, name, ...(owner && { owner }) };
  return [{ ...write, value, ...(owner && { refs: [owner] }) }];
}

/** A network by its id, also one that is over or yet to come on the state's day. */
export function networkOf(state: State, id: string): Network | undefined {
  const history = historyOf<NetworkSetting>(state, id, "network");
  if (history.length === 0) return undefined;
  const { day } = state;
  const now = history.findLast(({ from }) => from === undefined || from <= day) ?? history[0]!;
  return { id, ...now.value, period: { from: history[0]!.from, to: history.at(-1)!.to } };
}

/** Every network there was, is or will be, in the order recorded. */
export function networksOf(state: State): readonly Network[] {
  return keptWithStructure(state, "networks", () =>
    [...state.register.log.all("network")].flatMap(([first]) => networkOf(state, first!.subject) ?? []),
  );
}
