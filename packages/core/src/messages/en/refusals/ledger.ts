import type { LedgerRefusal } from "../../../county/ledger.ts";
import type { Sentences } from "../../words.ts";

export const ledger: Sentences<LedgerRefusal> = {
  "withdrawn-already": ({ by }) => `This entry was withdrawn already, by entry ${by}`,
  "built-upon": ({ entries }) =>
    `Later entries rest on this one (${entries.slice(0, 5).join(", ")}${entries.length > 5 ? `, … ${entries.length} in all` : ""}); withdraw them first`,
  "first-profile": () => "The first profile cannot be withdrawn; adopt another one",
  "not-to-be-withdrawn": () => "What was erased is gone and cannot be given back; record it again if it is needed",
};
