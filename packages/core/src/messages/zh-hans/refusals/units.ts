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
  "around-needed": () => "此类片区须位于上级片区之内，请选择",
  "cannot-stand-under": () => "此类单位不能隶属于、位于或设于所选单位；请另选",
  "nothing-above": () => "该层级应有上级，而其上没有任何单位；请填写上级",
  "not-higher": () => "上级须为层级更高的单位；请另选",
  "code-taken": ({ given }) => `同期已有单位使用代码 ${given}`,
  "malformed-code": ({ given }) => `${given} 不符合此类代码的编码规则`,
  "ends-before-it-starts": ({ from }, { day }) => `止日须晚于起日（${day(from)}）`,
  "no-such-kind": ({ kind }) => `当日的配置中没有类别“${kind}”`,
  "not-an-organisation": () => "只有组织可以设于片区",
  "recorded-later": ({ from }, { day }) => `该单位在${day(from)}已另有登记；请先撤回，或自其后办理`,
  "unit-not-there": ({ from, to }, { day }) => `有单位${from ? `自${day(from)}` : ""}${to ? `至${day(to)}前` : "起"}存在，变更须在此之内`,
};
