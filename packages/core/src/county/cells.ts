import { accept, refuse, type Decision } from "../decision.ts";
import { cellOf, type Cell, type CellEvent } from "../grid/cell.ts";
import type { ShareRefusal } from "../grid/cell-shares.ts";
import { endCell, type EndCell } from "../grid/end-cell.ts";
import { mapCell, type CellNotThere, type MapCell } from "../grid/map-cell.ts";
import { generalUnder, type GridOverlaid } from "../grid/overlap.ts";
import { overlayGrid, type OverlayGrid, type OverlayRefusal } from "../grid/overlay-grid.ts";
import { registerCell, type RegisterCell, type RegisterCellRefusal } from "../grid/register-cell.ts";
import { networkOf } from "../organisation/network.ts";
import type { Unit } from "../organisation/unit.ts";
import type { Fact } from "../register/fact.ts";
import { asOf } from "../register/register.ts";
import { decideOnUnits } from "./decide-on-units.ts";
import { isTaken, type Rule, type Rules, type Sender, type SharedRefusal } from "./rule.ts";
import { toldBefore } from "./told-before.ts";
import { findUnits } from "./units-named.ts";

export type CellCommand = RegisterCell | MapCell | EndCell | OverlayGrid;
export type CellRefusal = RegisterCellRefusal | CellNotThere | ShareRefusal | OverlayRefusal;
type Decided = Decision<CellEvent | GridOverlaid, CellRefusal | SharedRefusal>;
// Whoever answers for every grid a cell lies in, or is to lie in, decides.
type CellRule<Command> = Rule<Command, CellEvent | GridOverlaid, CellRefusal>;

const register: CellRule<RegisterCell> = (sender, command) => {
  const first = asOf(sender.today.register, command.from);
  const named = findUnits(
    first,
    (command.grids ?? []).map(({ grid }) => grid),
  );
  if ("unknown" in named) return refuse({ code: "unknown", kind: "grid", id: named.unknown });
  return decideOnUnits(sender, command, named.units, [], (): Decided => {
    const network = networkOf(first, command.network);
    if (network === undefined) return refuse({ code: "unknown", kind: "network", id: command.network });
    const decision = registerCell(first, network, named.units, command);
    if (decision.ok && toldBefore(sender.today, ["cell"], decision.events[0])) return accept();
    return isTaken(sender.today, command.cell) ? refuse({ code: "id-taken", id: command.cell }) : decision;
  });
};

const map: CellRule<MapCell> = (sender, command) => {
  const first = asOf(sender.today.register, command.from);
  const cell = cellOf(first, command.cell);
  const named = findUnits(
    first,
    [...command.grids, ...(cell?.grids ?? [])].map(({ grid }) => grid),
  );
  if ("unknown" in named) return refuse({ code: "unknown", kind: "grid", id: named.unknown });
  return decideOnUnits(sender, command, named.units, factsOfCell(sender, command.cell), (): Decided =>
    cell ? mapCell(first, cell, named.units, command) : refuse({ code: "unknown", kind: "cell", id: command.cell }),
  );
};

const end: CellRule<EndCell> = (sender, command) => {
  const first = asOf(sender.today.register, command.from);
  const cell = cellOf(first, command.cell);
  return decideOnUnits(sender, command, gridsOf(first, cell), factsOfCell(sender, command.cell), (): Decided =>
    cell ? endCell(cell, command) : refuse({ code: "unknown", kind: "cell", id: command.cell }),
  );
};

const overlay: CellRule<OverlayGrid> = (sender, command) => {
  const first = asOf(sender.today.register, command.from);
  const named = findUnits(first, [command.grid, ...command.over, ...generalUnder(first, command.grid)]);
  if ("unknown" in named) return refuse({ code: "unknown", kind: "grid", id: named.unknown });
  const [grid] = named.units;
  const facts = sender.today.register.log.of("overlap", command.grid);
  return decideOnUnits(sender, command, named.units, facts, () => overlayGrid(first, grid!, named.units, command));
};

function gridsOf(first: Sender["today"], cell: Cell | undefined): Unit[] {
  const named = findUnits(
    first,
    (cell?.grids ?? []).map(({ grid }) => grid),
  );
  return "units" in named ? named.units : [];
}

const factsOfCell = ({ today: { register } }: Sender, cell: string): Fact[] =>
  (["cell", "mapping"] as const).flatMap((aspect) => register.log.of(aspect, cell));

export const cellRules: Rules<CellCommand, CellEvent | GridOverlaid, CellRefusal> = {
  "register-cell": register,
  "map-cell": map,
  "end-cell": end,
  "overlay-grid": overlay,
};
