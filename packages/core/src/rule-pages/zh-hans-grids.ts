import type { gridLints } from "../grid/grid-lints.ts";
import type { RuleWords } from "./rule-words.ts";

/** 关于网格和网内单元的规则。 */
export const grids: { readonly [Kind in keyof typeof gridLints]: RuleWords } = {
  "unmapped-cell": {
    title: "单元未对应网格",
    looksFor: "运行中的网里，不在任何网格内的单元。",
    why: "各网的单元自成一体，不必与网格重合；不在任何网格内的单元没有网格负责，按网格统计的数字也都漏掉它。",
    toDo: "写明它在哪些网格、各占多少，或撤销该单元。",
    example: "综治网单元 ZZ-4 不在任何网格内。该网没有牵头部门，故列在青桥县名下。",
  },
  "partly-mapped-cell": {
    title: "单元部分未对应网格",
    looksFor: "运行中的网里，有一部分不在任何网格内的单元。",
    why: "份额合计不足，说明有一块地方无人负责。",
    toDo: "写明其余部分在哪个网格。",
    example: "单元 ZZ-3 有 70% 在第三网格，应为 100%；其余部分尚未写明。",
  },
  "multiply-mapped-cell": {
    title: "单元跨多个网格",
    looksFor: "运行中的网里，位于一个以上网格的单元。",
    why: "这本身不是差错：单元与网格由不同部门划定。但该网按单元统计的数字不单属于某一网格，须作分摊。",
    toDo: "不必处理；也可由该网按网格重新划定单元。",
    example: "单元 ZZ-2 跨 2 个网格，多于 1 个，大部分在第二网格。",
  },
  "grid-uncovered": {
    title: "网格内没有某网的单元",
    looksFor: "没有某网任何单元的综合网格。自己不设单元的网直接使用网格，不在此列。",
    why: "该网没有覆盖那里的居民，或无人登记已覆盖。",
    toDo: "将该网的单元对应到该网格，或登记新单元。",
    example: "单元 ZZ-3 划出后，第三网格内没有综治网的单元。",
  },
  "network-post-vacant": {
    title: "网格没有某网的网格员",
    looksFor: "设有网格员的网，在某网格没有在岗人员的。专属网格由其叠加的综合网格的网格员负责的，不算。",
    why: "该网在此的事务只能由网格负责人兼顾。",
    toDo: "任命网格员。",
    example: "综治网在第二网格、第三网格没有网格员。",
  },
  "grid-misplaced": {
    title: "网格不在社区内",
    looksFor: "不位于配置所列类别片区（社区、村）之内的网格。",
    why: "网格归社区或村，不直属街道或县；网格划分见 GB/T 34300。",
    toDo: "将网格划入所属社区。",
    example: "第三网格直接位于街道之内，不在任何社区。",
  },
};
