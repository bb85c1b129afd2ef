import type { Vocabulary } from "../words.ts";
import { appointments } from "./refusals/appointments.ts";
import { checkIns } from "./refusals/check-ins.ts";
import { corrections } from "./refusals/corrections.ts";
import { delegations } from "./refusals/delegations.ts";
import { calls } from "./refusals/calls.ts";
import { cells } from "./refusals/cells.ts";
import { hours } from "./refusals/hours.ts";
import { rotas } from "./refusals/rotas.ts";
import { ledger } from "./refusals/ledger.ts";
import { persons } from "./refusals/persons.ts";
import { drafts } from "./refusals/drafts.ts";
import { members } from "./refusals/members.ts";
import { networks } from "./refusals/networks.ts";
import { notices } from "./refusals/notices.ts";
import { privacy } from "./refusals/privacy.ts";
import { posts } from "./refusals/posts.ts";
import { profiles } from "./refusals/profiles.ts";
import { residents } from "./refusals/residents.ts";
import { structure } from "./refusals/structure.ts";
import { teams } from "./refusals/teams.ts";
import { units } from "./refusals/units.ts";

const kinds = {
  post: "职务",
  person: "人员",
  appointment: "任职",
  unit: "单位",
  slice: "切面",
  entry: "记录",
  draft: "草案",
  network: "网",
  cell: "单元",
  grid: "网格",
  delegation: "委托",
  hours: "时长记录",
  call: "呼叫",
  "check-in": "报到",
  need: "清单事项",
  claim: "认领",
  rota: "排班",
} as const;

export const refusals: Vocabulary["refusals"] = {
  "not-open-to-you": ({ ask }, { name }) =>
    `您尚未登录，或所任职务无此权限；请登录，或由${ask ? `${name(ask.unit.name)}${name(ask.post.name)}` : "上级组织"}办理`,
  "own-appointment": ({ delegator }) =>
    delegator ? "受托权限来自该人员，不得据以办理其本人的事项；请由上级组织办理" : "不得办理本人的事项；请由上级组织办理",
  "backdating-not-open": ({ today }, { day }) => `您只能办理今日（${day(today)}）及以后的事项；补录请由有权补录的组织办理`,
  unknown: ({ kind, id }) =>
    kind === "person" ? "查无此人，或不在您可选的范围；请在人员一栏中查找选择" : `没有编号为“${id}”的${kinds[kind]}`,
  "id-taken": ({ id }) => `编号“${id}”已被使用`,
  "changed-since": () => "您查看之后，此处已有更改；现已显示最新情况，请核对后再办理",
  "identity-number": () => "不得填写身份证号码",
  "reason-needed": () => "须写明理由",
  "particulars-not-taken": () => "该事项不接收个人信息",
  ...appointments,
  ...members,
  ...delegations,
  ...networks,
  ...cells,
  ...residents,
  ...notices,
  ...teams,
  ...hours,
  ...calls,
  ...checkIns,
  ...rotas,
  ...posts,
  ...units,
  ...structure,
  ...corrections,
  ...ledger,
  ...persons,
  ...privacy,
  ...drafts,
  ...profiles,
};
