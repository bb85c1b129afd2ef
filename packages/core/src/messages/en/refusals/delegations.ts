import type { DelegationRefusal } from "../../../county/delegations.ts";
import type { Formats, Sentences, Telling } from "../../words.ts";

export const delegations: Sentences<Exclude<DelegationRefusal, { code: "period-empty" }>, Formats & Telling> = {
  "delegates-to-self": () => "Nobody lends authority to themselves; choose somebody else",
  "delegator-not-in-office": ({ from, to }, { day }) =>
    `The appointment runs ${[from && `from ${day(from)}`, to && `until ${day(to)}`].filter(Boolean).join(" ")}; what is delegated must lie within that`,
  "delegation-too-long": ({ days, max }, { number }) =>
    `Authority may be delegated for ${number(max)} days at most, and this is ${number(days)}; choose a shorter time`,
  "commands-not-held": ({ commands }, { command }) =>
    `The post may not do this, or not delegate it: ${commands.map((name) => command(name)).join(", ")}; choose among what the post may do`,
  "nothing-to-delegate": () => "The post has no authority that could be delegated",
  "delegated-already": ({ from, to }, { day }) =>
    `This person acts for the post from ${day(from)} until ${day(to)} already; end that first, or choose other days`,
  "delegation-ends-before-start": ({ from }, { day }) => `The delegation begins on ${day(from)}; it cannot end before that`,
  "delegation-over": ({ to }, { day }) => `The delegation ends on ${day(to)} and can only be shortened; to go on, delegate anew`,
};
