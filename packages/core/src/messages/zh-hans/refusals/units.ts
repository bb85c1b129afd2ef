import type { UnitRefusal } from "../../../county/units.ts";
import type { Sentences } from "../../words.ts";

const parts = { unit: "要划转的单位", under: "划入的单位" } as const;

export const units: Sentences<UnitRefusal> = {
  "not-there-then": ({ part, from, to }, { day }) =>
    `${parts[part]}${from ? `自${day(from)}` : ""}${to ? `至${day(to)}前` : "起"}存在，划转须在此之内`,
  "not-in-slice": ({ part }) => `${parts[part]}不在此切面之中`,
  "body-missing": ({ part }) =>
    part === "unit" ? "此处应设的组织尚未设立，没有可划转的单位" : "此处应设的组织尚未设立，不能划入；请先设立，或另选单位",
  "under-itself": () => "不能划入其自身或其下级；请另选单位",
  "place-by-territory": () => "此层级的隶属由所在片区决定，不能单独划转",
  "not-above": () => "只能划入层级更高的单位；请另选单位",
  "wrong-kind-above": () => "此类单位不能隶属于所选的单位；请另选单位",
  "gap-between": () => "两者之间应设的组织尚未设立，划转后仍会列在该空缺之下；请先设立该组织，或另选单位",
  "moved-later": ({ from }, { day }) => `该单位自${day(from)}起已另有划转；请先撤回该次划转，或自该日起划转`,
};
