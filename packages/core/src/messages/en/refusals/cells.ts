import type { CellRefusal } from "../../../county/cells.ts";
import type { NetworkRefusal } from "../../../county/networks.ts";
import type { UnitRefusal } from "../../../county/units.ts";
import type { Sentences } from "../../words.ts";

export const cells: Sentences<Exclude<CellRefusal, { code: (UnitRefusal | NetworkRefusal)["code"] }>> = {
  "cell-not-there": ({ from, to }, { day }) =>
    `The cell exists ${[from && `from ${day(from)}`, to && `until ${day(to)}`].filter(Boolean).join(" ")}; the days must lie within that`,
  "cell-code-taken": ({ given }) => `Another cell of this network has the number ${given} in that time`,
  "not-a-grid": () => "A cell lies in grids only; choose one",
  "grid-twice": () => "A grid is named twice; leave it once",
  "shares-over-whole": ({ sum }) => `The shares come to ${sum} %, more than the whole cell`,
  "not-dedicated": () => "Only a dedicated grid lies over others",
  "not-general": () => "A dedicated grid lies over general grids only; choose one",
};
