import type { FormTexts } from "../form.ts";

const choose = (label: string) => `请选择${label}`;
const fill = (label: string) => `请填写${label}`;

export const form: FormTexts = {
  field: {
    person: "人员",
    drop: "并入此人的记录",
    unitName: "名称",
    code: "编码",
    founded: "设立日",
    personName: "姓名",
    phone: "电话",
    membership: "党员身份",
    membershipNeeded: "须具备的党员身份",
    home: "居住地",
    consent: "登记依据",
    notice: "告知书",
    consentDay: "告知日期",
    from: "生效日",
    firstDay: "起任日",
    to: "止任日",
    endDay: "离任日",
    backOn: "复职日",
    mode: "方式",
    termEnd: "任期届满日",
    newTermEnd: "延至",
    replaces: "接替",
    ended: "离任原因",
    open: "遗留事项",
    reassignTo: "交给",
    basis: "依据文号",
    reason: "事由",
    under: "新上级",
    slice: "切面",
    post: "职务",
    postName: "职务名称",
    seats: "职数",
    ends: "同时结束任职",
    followsUnit: "跟随的单位",
    followsKind: "跟随的职务",
    full: "正式党员",
    probationary: "预备党员",
  },
  hint: {
    person: () => "输入姓名查找",
    unit: () => "输入名称、首字母或编码查找",
    promised: ({ post }, words) => {
      const from = post?.stints.findLast(({ when }) => when === "future")?.from;
      return from && `自${words.day(from)}起已另有任命`;
    },
    term: ({ post }, words) => (post?.termYears ? `按任期 ${words.number(post.termYears)} 年推算，可改` : undefined),
    postName: () => "此处另有叫法时填写",
    ends: () => "勾选后，在任者自该日起离任",
    notice: () => "告知书的名称或编号",
    partial: () => "知道多少写多少：2019、2019年6月、2019年6月1日",
    partialStart: () => "知道多少写多少：2019、2019年6月、2019年6月1日；不知道写“不详”",
    partialEnd: () => "知道多少写多少；不知道写“不详”，未离任写“至今”",
    correctedName: () => "当时就应如此书写；改称请用“更名”",
    open: () => "已任命而尚未到任的职务如何处理",
    basis: () => "如 ×委组〔2026〕12号",
  },
  choice: {
    membership: { none: "非党员", probationary: "预备党员", full: "正式党员" },
    open: { leave: "留待处理", cancel: "撤回", reassign: "改由他人" },
    consent: { "enrolled-self": "本人登记", "holds-post": "担任职务", "serves-in-team": "参加队伍" },
  },
  form: {
    title: (command, name) => `${command}：${name}`,
    appoint: (post) => `任命${post}`,
    end: (post, person) => `结束${person ? ` ${person} ` : ""}的${post}任职`,
    found: (shown, total) => (shown === total ? `找到 ${total} 个` : `共 ${total} 个，显示前 ${shown} 个；请再输入几个字`),
    notFound: (text) => (text ? `没有找到“${text}”` : "没有可选的"),
    alike: (count) => `疑似重复 ${count} 个`,
    searching: "正在查找…",
    searchFailed: "暂时无法查找，请稍后再试",
    takeAway: (name) => `移除${name}`,
    optional: "可不填",
    cancel: "取消",
    addToDraft: "加入草案",
    choose: "请选择",
    lacking: {
      day: () => "请选定日期",
      person: () => "请从名单中选定一人",
      unit: () => "请从列表中选定一个单位",
      units: () => "请从列表中选定单位",
      select: choose,
      check: choose,
      text: fill,
      code: fill,
      number: (label) => `请用数字填写${label}`,
      "partial-day": () => "请填写年、年月或年月日",
    },
    wouldHappen: "办理后",
    checking: "正在核对…",
    checkFailed: "暂时无法预先核对；仍可办理，办理时会再核对",
    nothingChanges: "与现状相同，不会有变动",
    sending: "正在办理…",
    sendFailed: "未能送达，所填内容仍在。请检查网络后再办理一次；重复办理不会重复生效。",
    nobodyListens: "本页面没有接通数据源，无法办理。",
    now: (name, how) => `${name}现为：${how.join("，")}。所填内容仍在。`,
    done: (what) => `已办理。${what}`,
    dayUnknown: "日期不详时",
    change: (post, leaves, comes, day) => {
      if (leaves && comes) return `${leaves} 将于${day}离任${post}；${comes} 同日任职`;
      return leaves ? `${leaves} 将于${day}离任${post}，该职务自该日起空缺` : `${comes} 将于${day}起任${post}`;
    },
    moved: (unit, leaves, under, day) => `${unit} 自${day}起${leaves ? `由${leaves}` : ""}划入${under}`,
    recordChanged: (about, aspect, before, after, day) => {
      const from = day ? `自${day}起` : "";
      const head = `${about.join(" ")} ${aspect}${from}`;
      if (before && after) return `${head}由“${before}”变为“${after}”`;
      return after ? `${head}为“${after}”` : before ? `${head}不再是“${before}”` : `${head}有变动`;
    },
  },
};
