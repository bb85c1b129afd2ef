import { isOpenTo, type About } from "../../access/may-command.ts";
import { addDays, type Day } from "../../day.ts";
import { cellsOf, type Cell } from "../../grid/cell.ts";
import { mappedOf } from "../../grid/lint/cells-found.ts";
import { gridUncovered } from "../../grid/lint/grid-uncovered.ts";
import { gridsOf, type Grid } from "../../grid/grid.ts";
import type { Network } from "../../organisation/network.ts";
import { unitOf, type Unit } from "../../organisation/unit.ts";
import type { CommandName } from "../../profile/profile.ts";
import { asOf, type State } from "../../register/register.ts";
import { headOf, nameOf, refTo, type Sight } from "../view-head.ts";
import { networkPosts, networkRef } from "./grid-parts.ts";
import type { CellState, NetworkCell, NetworkView } from "./network-views.ts";

/** One network, on the day that is shown; one that is over or yet to come as on its last, or first, day. */
export function networkView(sight: Sight, network: Network): NetworkView {
  const then: Sight = { ...sight, state: stateWithin(sight, network) };
  const cells = cellsOf(then.state, network.id).map((cell) => cellOf(then, cell));
  const inState = (state: CellState) => {
    const members = cells.filter((cell) => cell.state === state).map(({ id }) => id);
    return { value: members.length, hidden: 0, members } as const;
  };
  const vacant = vacantIn(then, network);
  return {
    ...headOf("network", sight),
    network: networkRef(sight, network),
    cells,
    counts: { mapped: inState("mapped"), multiple: inState("multiple"), partly: inState("partly"), unmapped: inState("unmapped") },
    ...(cells.length > 0 && { uncovered: uncoveredBy(then, network) }),
    ...(vacant.of > 0 && { vacant }),
    may: opened(sight, ["change-network", "register-cell", "end-network"], {}, isOver(network, sight.today.day)),
  };
}

/** The state of the day that is shown, or for a network that is over or yet to come that of its last, or first, day. */
export function stateWithin({ state }: Sight, { period: { from, to } }: Network): State {
  if (to !== undefined && to <= state.day) return asOf(state.register, addDays(to, -1), state.seq);
  return from !== undefined && from > state.day ? asOf(state.register, from, state.seq) : state;
}

/** How a cell lies on the grids. */
export function cellState(cell: Cell): CellState {
  const mapped = mappedOf(cell);
  if (mapped === 0) return "unmapped";
  if (mapped < 100) return "partly";
  return cell.grids.length > 1 ? "multiple" : "mapped";
}

function cellOf(sight: Sight, cell: Cell): NetworkCell {
  const { id, name, code, period } = cell;
  const units = cell.grids.map(({ grid, share }) => ({ unit: unitOf(sight.state, grid)!, share }));
  return {
    id,
    name: name ? nameOf(sight, name) : (code ?? id),
    ...(code && { code }),
    state: cellState(cell),
    mapped: mappedOf(cell),
    grids: units.map(({ unit, share }) => ({ ...gridRef(sight, unit), share })),
    ...(period.from && { since: period.from }),
    ...(period.to && { until: period.to }),
    // About the grids it lies in; of one in none about the whole county.
    may: opened(sight, ["map-cell", "end-cell"], { units: units.map(({ unit }) => unit) }, isOver(cell, sight.today.day)),
  };
}

// The same list as the finding's, so that the two cannot disagree.
function uncoveredBy(sight: Sight, { id, kind }: Network): NonNullable<NetworkView["uncovered"]> {
  const told = { id: "", name: {}, severity: "info", rule: "grid-uncovered", networkKinds: [kind] } as const;
  const members = gridUncovered(sight.state, told).members.filter(({ network }) => network === id);
  const of = gridsOf(sight.state).filter(({ grid }) => grid === "general").length;
  return { value: members.length, of, hidden: 0, members: members.map(({ unit }) => gridRef(sight, unit)) };
}

function vacantIn(sight: Sight, network: Network): NonNullable<NetworkView["vacant"]> {
  const { state } = sight;
  const served = gridsOf(state).flatMap((grid) => {
    const [post] = networkPosts(sight, grid, network.id);
    return post ? [{ grid, post }] : [];
  });
  const members = served
    .filter(({ post: { state, answers } }) => (state === "vacant" || state === "suspended") && (answers?.by ?? "territory") === "territory")
    .map(({ grid, post }) => ({ ...gridRef(sight, grid), post }));
  return { value: members.length, of: served.length, hidden: 0, members };
}

const gridRef = (sight: Sight, unit: Unit | Grid) => ({ ...refTo(sight, unit), ...(unit.code && { code: unit.code }) });

function opened({ today, viewer }: Sight, commands: readonly CommandName[], about: About, over: boolean): CommandName[] {
  return over ? [] : commands.filter((command) => isOpenTo(today, viewer.actor, command, { ...about, from: today.day }));
}

const isOver = ({ period: { to } }: Pick<Network | Cell, "period">, day: Day): boolean => to !== undefined && to <= day;
