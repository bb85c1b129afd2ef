import type { LedgerRefusal } from "../../../county/ledger.ts";
import type { Sentences } from "../../words.ts";

export const ledger: Sentences<LedgerRefusal> = {
  "withdrawn-already": ({ by }) => `该条账目已由第 ${by} 条撤回`,
  "built-upon": ({ entries }) =>
    `其后的账目（第 ${entries.slice(0, 5).join("、")} 条${entries.length > 5 ? `等 ${entries.length} 条` : ""}）以此为据；请先撤回这些账目`,
  "first-profile": () => "首次采用的配置不能撤回；请采用新的配置",
  "not-to-be-withdrawn": () => "所抹除的信息已不存在，不能撤回；如需恢复，请重新登记",
};
