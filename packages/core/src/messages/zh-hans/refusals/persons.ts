import type { PersonRefusal } from "../../../county/persons.ts";
import type { Sentences } from "../../words.ts";

export const persons: Sentences<PersonRefusal> = {
  "particulars-missing": () => "登记人员须同时提供姓名和本人同意的记录",
  "particulars-of-another": () => "所附个人信息不是此人的",
  "consent-withdrawn": ({ day: on }, { day }) => `本人已于${day(on)}撤回同意，不得再保存其个人信息`,
  "consent-not-yet": ({ day: on }, { day }) => `同意日期（${day(on)}）尚未到来，请核对`,
  "same-record": () => "两者是同一条记录，请另选一条",
  "held-by-both": ({ from }, { day }) => `两人${from ? `自${day(from)}` : ""}同时任同一职务，不可能是同一人；请先核对任职`,
  "too-many-as-one": ({ holds, max }) => `合并后此人将任同类职务 ${holds} 个，上限为 ${max} 个；请先结束其一`,
  "lent-between": ({ from, to }, { day }) => `两人之间有委托（${day(from)}至${day(to)}前），不应是同一人；如系误录，请先撤回该委托`,
  "not-merged": () => "该记录未与他人合并",
  "home-not-in-force": ({ from, to }, { day }) =>
    `居住社区${from ? `自${day(from)}` : ""}${to ? `至${day(to)}前` : "起"}存在，登记日须在此之内`,
};
