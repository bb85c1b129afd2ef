import type { MemberRefusal } from "../../../county/members.ts";
import type { Sentences } from "../../words.ts";

export const members: Sentences<MemberRefusal> = {
  "organisation-not-there": ({ from, to }, { day }) =>
    `该组织${from ? `自${day(from)}` : ""}${to ? `至${day(to)}前` : "起"}存在，登记日期须在此之内`,
  "overlay-has-no-members": () => "统筹协调机构没有自己的党员，请在党员所属的组织登记",
};
