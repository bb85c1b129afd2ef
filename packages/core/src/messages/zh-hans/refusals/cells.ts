import type { CellRefusal } from "../../../county/cells.ts";
import type { NetworkRefusal } from "../../../county/networks.ts";
import type { UnitRefusal } from "../../../county/units.ts";
import type { Sentences } from "../../words.ts";

export const cells: Sentences<Exclude<CellRefusal, { code: (UnitRefusal | NetworkRefusal)["code"] }>> = {
  "cell-not-there": ({ from, to }, { day }) =>
    `该单元${from ? `自${day(from)}` : ""}${to ? `至${day(to)}前` : "起"}存在，办理日期须在此之内`,
  "cell-code-taken": ({ given }) => `该网已有编号为“${given}”的单元`,
  "not-a-grid": () => "单元只能对应网格；请另选",
  "grid-twice": () => "同一网格列了两次；请只保留一处",
  "shares-over-whole": ({ sum }) => `各网格份额合计 ${sum}%，不得超过 100%`,
  "not-dedicated": () => "只有专属网格可以叠加在其他网格之上",
  "not-general": () => "专属网格只能叠加在综合网格之上；请另选",
};
