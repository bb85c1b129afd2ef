import type { Vocabulary } from "../words.ts";

const kinds = { post: "职务", person: "人员", appointment: "任职", unit: "单位", slice: "切面", entry: "记录" } as const;
const parts = { unit: "要划转的单位", under: "划入的单位" } as const;
const fields = { reason: "事由", basis: "文号" } as const;

export const refusals: Vocabulary["refusals"] = {
  "unit-not-in-force": ({ from, to }, { day }) =>
    `该单位${from ? `自${day(from)}` : ""}${to ? `至${day(to)}前` : "起"}存在，任期须在此之内`,
  "period-empty": ({ from }, { day }) => `止任日须晚于起任日（${day(from)}）`,
  "term-ends-before-start": ({ from }, { day }) => `任期届满日须晚于起任日（${day(from)}）`,
  "taken-later": ({ from }, { day }) => `自${day(from)}起该职务已另有任命，可任至该日之前`,
  "too-many-posts": ({ holds, max }) => `此人已任同类职务 ${holds} 个，上限为 ${max} 个；请另选他人，或先结束其一`,
  "ends-before-start": ({ from }, { day }) => `离任日须晚于任职起始日（${day(from)}）`,
  "ended-already": ({ to }, { day }) => `该任职止于${day(to)}，不能再改；如需续任，请重新任命`,
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
  "not-open-to-you": () => "您尚未登录，或所任职务无此权限；请登录，或由上级组织办理",
  "own-appointment": () => "不得办理本人的任免；请由上级组织办理",
  "backdating-not-open": ({ today }, { day }) => `您只能办理今日（${day(today)}）及以后的事项；补录请由有权补录的组织办理`,
  unknown: ({ kind, id }) =>
    kind === "person" ? "查无此人，或不在您可选的范围；请在人员一栏中查找选择" : `没有编号为“${id}”的${kinds[kind]}`,
  "id-taken": ({ id }) => `编号“${id}”已被使用`,
  "changed-since": () => "您查看之后，此处已有更改；现已显示最新情况，请核对后再办理",
  "identity-number": ({ field }) => `${fields[field]}中不得填写身份证号码`,
};
