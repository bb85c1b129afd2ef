import type { NetworkRefusal } from "../../../county/networks.ts";
import type { UnitRefusal } from "../../../county/units.ts";
import type { Sentences } from "../../words.ts";

export const networks: Sentences<Exclude<NetworkRefusal, { code: UnitRefusal["code"] }>> = {
  "owner-not-organisation": () => "网的牵头部门须为组织",
  "network-not-there": ({ from, to }, { day }) =>
    `该网${from ? `自${day(from)}` : ""}${to ? `至${day(to)}前` : "起"}存在，办理日期须在此之内`,
  "network-recorded-later": ({ from }, { day }) => `该网自${day(from)}起已另有登记；请先撤回，或从该日起办理`,
};
