import type { DelegationRefusal } from "../../../county/delegations.ts";
import type { Formats, Sentences, Telling } from "../../words.ts";

export const delegations: Sentences<Exclude<DelegationRefusal, { code: "period-empty" }>, Formats & Telling> = {
  "delegates-to-self": () => "受托人就是委托人本人；请另选他人",
  "delegator-not-in-office": ({ from, to }, { day }) =>
    `该任职${from ? `自${day(from)}` : ""}${to ? `至${day(to)}前` : "起"}有效，委托期限须在此之内`,
  "delegation-too-long": ({ days, max }, { number }) => `委托共 ${number(days)} 天，最长为 ${number(max)} 天；请缩短期限`,
  "commands-not-held": ({ commands }, { command }) =>
    `该职务无权办理或不得转托：${commands.map((name) => command(name)).join("、")}；请只选该职务有权办理的事项`,
  "nothing-to-delegate": () => "该职务没有可以委托的权限",
  "delegated-already": ({ from, to }, { day }) => `${day(from)}至${day(to)}前已委托此人；请先结束该委托，或另选期限`,
  "delegation-ends-before-start": ({ from }, { day }) => `结束日不得早于委托起始日（${day(from)}）`,
  "delegation-over": ({ to }, { day }) => `该委托止于${day(to)}，只能提前结束；如需继续，请重新委托`,
};
