import type { NetworkRefusal } from "../../../county/networks.ts";
import type { UnitRefusal } from "../../../county/units.ts";
import type { Sentences } from "../../words.ts";

export const networks: Sentences<Exclude<NetworkRefusal, { code: UnitRefusal["code"] }>> = {
  "owner-not-organisation": () => "Only an organisation owns a network; choose one",
  "network-not-there": ({ from, to }, { day }) =>
    `The network exists ${[from && `from ${day(from)}`, to && `until ${day(to)}`].filter(Boolean).join(" ")}; the days must lie within that`,
  "network-recorded-later": ({ from }, { day }) =>
    `Something of this network is recorded for ${day(from)} already; take that back first, or choose a later day`,
};
