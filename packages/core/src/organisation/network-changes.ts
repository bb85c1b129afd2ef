import { covers, type Day, type Period } from "../day.ts";
import { historyOf, type State } from "../register/register.ts";
import type { Network } from "./network.ts";

/** What any change of a network may be refused for. */
export type NetworkChangeRefusal =
  | ({ readonly code: "network-not-there"; readonly network: string } & Period)
  | { readonly code: "network-recorded-later"; readonly network: string; readonly from: Day };

/** A network that is not there on the state's day, or one of which something is recorded for a later day, which the change would overtake. */
export function* unchangeable(first: State, { id, period }: Network): Iterable<NetworkChangeRefusal> {
  if (!covers(period, first.day)) {
    yield { code: "network-not-there", network: id, ...(period.from && { from: period.from }), ...(period.to && { to: period.to }) };
    return;
  }
  const later = historyOf(first, id, "network").find(({ from }) => from !== undefined && from > first.day)?.from;
  if (later) yield { code: "network-recorded-later", network: id, from: later };
}
