import type { PersonTexts } from "../person.ts";

export const person: PersonTexts = {
  person: {
    empty: "请选择一个人。",
    own: "本人",
    change: "办理",
    home: "居住地",
    phone: "电话",
    years: "任职经历",
    noYears: "没有可显示的任职记录。",
    partial: "部分任职记录您无权查看，其间是否任职因此不作说明。",
    gap: "未任职",
    column: { when: "起止", post: "职务", unit: "单位", how: "情况" },
    period: (from, to) => `${from ?? "起始不详"} 至 ${to ?? "今"}`,
    when: { past: "已离任", current: "现任", future: "待任" },
    openTitle: "未了事项",
    openNote: "如此人离任全部职务，以下事项有待处理。",
    open: { held: "职务空出", promised: "已任命，尚未到任", "ex-officio": "当然席位随之空出" },
    alike: "疑似重复",
    alikeNote: "可能是同一人的其他记录。同名不一定是同一人，合并前请核实。",
    why: { "same-name": "姓名相同", script: "姓名繁简写法不同", spacing: "姓名间隔写法不同", "same-phone": "电话相同" },
    merge: "并入此人",
    merged: "已并入的记录",
    mergedBy: (seq) => `第 ${seq} 号并入`,
  },
};
