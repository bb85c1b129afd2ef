import type { GridNoticeWords } from "../grid-notice.ts";

export const gridNotice: GridNoticeWords = {
  gridNotice: {
    empty: "请选择网格。",
    title: "网格公示",
    code: (code) => `编码 ${code}`,
    extent: "网格范围",
    phone: "值班电话",
    supervision: "监督电话",
    confirmed: "最近确认",
    stale: (since) => `本公示自${since}起已逾确认期限，内容可能已有变动，请以值班电话答复为准。`,
    none: "本网格尚未发布公示；以下为登记在册的负责人员。",
    posts: "负责人员",
    noPosts: "本网格没有设置职务。",
    atWork: "在岗",
    instead: (unit, post, holder) => `由${unit}${post}${holder ? ` ${holder} ` : ""}负责`,
    nobody: "暂无人负责",
    over: "所叠加的综合网格",
    under: "其上的专属网格",
    sketchOf: (name) => `${name}的位置示意图，文字说明见“网格范围”`,
    sketchNote: "仅为示意，不作划界依据。",
    scan: "扫码查看最新公示",
    scanOf: (name) => `二维码：打开${name}的公示`,
  },
};
