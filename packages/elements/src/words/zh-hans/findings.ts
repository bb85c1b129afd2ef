import type { FindingsWords } from "../findings.ts";

export const findings: FindingsWords = {
  findings: {
    severity: { error: "须整改", warning: "须关注", info: "提示" },
    good: "正常",
    of: (of, percent) => `/ ${of}（${percent}）`,
    empty: "本县区没有设置检查规则。",
    show: (count) => `名单（${count}）`,
    showAll: (count) => `全部显示（${count}）`,
    hidden: (count) => `另有 ${count} 项您无权查看`,
    since: (day) => `自${day}`,
  },
};
