import type { PersonRefusal } from "../../../county/persons.ts";
import type { Sentences } from "../../words.ts";

export const persons: Sentences<PersonRefusal> = {
  "particulars-missing": () => "登记人员须同时提供姓名和本人同意的记录",
  "particulars-of-another": () => "所附个人信息不是此人的",
  "consent-withdrawn": ({ day: on }, { day }) => `本人已于${day(on)}撤回同意，不得再保存其个人信息`,
  "consent-not-yet": ({ day: on }, { day }) => `同意日期（${day(on)}）尚未到来，请核对`,
  "home-not-in-force": ({ from, to }, { day }) =>
    `居住社区${from ? `自${day(from)}` : ""}${to ? `至${day(to)}前` : "起"}存在，登记日须在此之内`,
};
