import type { MemberRefusal } from "../../../county/members.ts";
import type { Sentences } from "../../words.ts";

export const members: Sentences<MemberRefusal> = {
  "organisation-not-there": ({ from, to }, { day }) =>
    `The organisation exists ${[from && `from ${day(from)}`, to && `until ${day(to)}`].filter(Boolean).join(" ")}; the count must lie within that`,
  "overlay-has-no-members": () =>
    "This body coordinates others and has no members of its own; count them in the organisations they belong to",
};
