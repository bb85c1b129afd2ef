import type { AccessWords } from "../access-words.ts";

const list = (items: readonly string[]) => items.join("、");
const places = (grants: readonly number[]) => list(grants.map((place) => String(place + 1)));

export const access: AccessWords = {
  views: {
    hierarchy: "切面",
    unit: "单位与职务",
    findings: "问题清单",
    people: "查找人员",
    person: "人员记录",
    tenure: "任期与空缺",
    history: "变更记录",
    compare: "两日对照",
    drafts: "草案清单",
    draft: "草案",
    access: "授权说明",
    grids: "网格与各网",
    load: "网格工作量",
    network: "单个网及其单元",
    notices: "网格公示清单",
    "check-ins": "报到名册",
    needs: "三张清单",
    notice: "网格公示",
    teams: "志愿队伍",
    roster: "志愿者名册",
    help: "可提供的志愿服务",
    hours: "志愿服务时长",
    calls: "呼叫一览",
    call: "单次呼叫",
    rota: "排班与班次",
    privacy: "个人信息到期与查看记录",
  },
  particulars: {
    name: { masked: "姓名（部分遮盖）", full: "姓名" },
    phone: { masked: "电话（部分遮盖）", full: "电话" },
    membership: { masked: "党员身份（部分遮盖）", full: "党员身份" },
  },
  bases: { "enrolled-self": "本人登记", "holds-post": "担任职务", "serves-in-team": "参加队伍" },
  fields: { reasons: "事由", "past-holders": "历任", "member-counts": "党员数", reviews: "年度评议" },
  named: (posts) => `网格公示上的姓名（${list(posts)}）`,
  public: "公众",
  wholeCounty: "全县（区）",
  under: (slice) => `本单位及下属（${slice}）`,
  only: (over, kinds) => `${over}，仅${list(kinds)}`,
  backdate: "可补录往日",
  list,
  findings: {
    "command-nobody-gives": ({ command }, { commands }) => `无人有权办理：${commands([command])}`,
    "view-nobody-sees": ({ view }, { views }) => `无人有权查看：${views[view]}`,
    "commands-to-public": ({ grant, commands }, names) => `第 ${grant + 1} 项授权使任何人都可办理：${names.commands(commands)}`,
    "personal-to-public": ({ grant, particulars, views }, words) =>
      `第 ${grant + 1} 项授权向公众公开个人信息：${list([...particulars.map((field) => words.particulars[field].full), ...views.map((view) => words.views[view])])}`,
    "names-on-notices": ({ postKinds }, { post }) => `网格公示向公众公开任职人员姓名：${list(postKinds.map(post))}`,
    "fields-to-public": ({ grant, fields }, words) =>
      `第 ${grant + 1} 项授权向公众公开了平时不公开的内容：${list(fields.map((field) => words.fields[field]))}`,
    "post-nowhere": ({ grant, postKind }, { post }) => `第 ${grant + 1} 项授权给予“${post(postKind)}”，而任何单位都不会有此职务`,
    "outside-slice": ({ grant, postKind, slice }, names) =>
      `第 ${grant + 1} 项授权以“${names.slice(slice)}”为范围，而“${names.post(postKind)}”所在单位不在其中，只能按地域判断`,
    "grant-repeated": ({ grant, by }) => `第 ${grant + 1} 项授权与第 ${places(by)} 项相同`,
    "grant-shadowed": ({ grant, by }) => `第 ${grant + 1} 项授权的内容，第 ${places(by)} 项都已给予`,
    "grant-overlaps": ({ grant, by, commands, views }, words) =>
      `第 ${grant + 1} 项授权中，第 ${places(by)} 项已给予：${list([...views.map((view) => words.views[view]), ...(commands.length > 0 ? [words.commands(commands)] : [])])}`,
    "post-nobody-fills": ({ postKind }, { post }) => `无人有权任命：${post(postKind)}`,
    "post-fills-itself": ({ postKind }, { post }) =>
      `只有“${post(postKind)}”可以任命此职务，而任何人不得任命本人：最上一级一旦空缺便无法补任`,
  },
};
