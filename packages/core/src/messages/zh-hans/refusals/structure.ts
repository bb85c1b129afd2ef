import type { StructureRefusal } from "../../../county/structure.ts";
import type { UnitRefusal } from "../../../county/units.ts";
import type { Sentences } from "../../words.ts";

export const structure: Sentences<Exclude<StructureRefusal, { code: UnitRefusal["code"] }>> = {
  "nothing-to-merge": () => "请选择至少两个单位合并",
  "different-records": () => "片区只能与片区合并，组织只能与组织合并",
  "name-needed": () => "新单位须有名称",
  "still-leads": ({ units }) => `还有 ${units.length} 个单位隶属于、位于或设于此处；请写明划归哪个单位`,
  "too-few-parts": () => "请至少拆分为两个部分",
  "part-twice": () => "同一单位被列为两个部分",
  remainder: ({ units }) => `尚有 ${units.length} 个下属单位没有去处；请逐一列入某一部分`,
  "taken-twice": () => "有单位同时列入两个部分；请只保留一处",
  "not-under-it": () => "名单中有单位不在被拆分单位之下",
  "shares-not-whole": ({ sum }) => `各部分份额合计 ${sum}%，应为 100%`,
};
