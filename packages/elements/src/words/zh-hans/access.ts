import type { AccessWords } from "../access.ts";

const list = (items: readonly string[]) => items.join("、");

export const access: AccessWords = {
  access: {
    compare: "各职务对照",
    legend:
      "公开：任何人都可查看。全部：全县（区）范围。部分：只及本单位及下属，或某几类单位，详见下文。视图一经授权即可整体查看，其中的人员和不公开内容只及授权范围。兼任数职的，各职权限并用；任何人不得办理本人的事项。每个人都可查看本人的记录和被谁查看过，并可撤回本人的同意。",
    reach: { all: "全部", part: "部分", public: "公开" },
    closed: "未授权",
    sort: { sees: "可查看", shows: "人员信息", opens: "不公开内容", does: "可办理" },
    item: "事项",
    sortColumn: "类别",
    others: (posts) => `只能查看公开内容的职务：${list(posts)}。`,
    findings: "授权检查",
    severity: { error: "须整改", warning: "须关注", info: "提示" },
    inWords: "逐项说明",
    grant: (number) => `第 ${number} 项授权`,
    posts: "所涉职务",
    over: "范围",
    nothingMore: "只能查看公开的内容。",
    ofPerson: (name) => `${name} 的权限`,
    noPosts: "此人目前不任职务，除本人的记录外，只能查看公开的内容。",
    lent: (by, to) => `受${by}委托${to ? `，至${to}前` : ""}`,
    list,
    choose: "职务",
    everyPost: "全部（对照）",
    findPerson: "查某人的权限",
    export: "导出 CSV",
    exported: "已导出",
    file: "授权对照",
  },
};
