import { covers, overlaps, type Day, type Period } from "../day.ts";
import { accept, refuse, type Decision } from "../decision.ts";
import type { Network } from "../organisation/network.ts";
import type { RecordName, Unit } from "../organisation/unit.ts";
import { historyOf, type State } from "../register/register.ts";
import { shareFaults, type ShareRefusal } from "./cell-shares.ts";
import type { CellEvent, CellSetting, GridShare } from "./cell.ts";

/** Registers a cell of a network (登记单元). */
export interface RegisterCell {
  readonly type: "register-cell";
  /** The id of the new cell. */
  readonly cell: string;
  readonly network: string;
  readonly name?: RecordName;
  /** The network's own number for it. */
  readonly code?: string;
  /** The grids it lies in, and how much of it, in hundredths; in none yet when absent. */
  readonly grids?: readonly GridShare[];
  /** The first day it is there. */
  readonly from: Day;
  /** The first day it no longer is; as long as its network when absent. */
  readonly to?: Day;
}

/** Why a cell is not registered: its days, its number, or where it is to lie. */
export type RegisterCellRefusal =
  | ShareRefusal
  | { readonly code: "ends-before-it-starts"; readonly from: Day; readonly to: Day }
  | ({ readonly code: "network-not-there"; readonly network: string } & Period)
  | { readonly code: "cell-code-taken"; readonly given: string; readonly cell: string };

/**
 * Registers a cell (单元) of a network, and lays it on the grids it lies in. It is there no longer than its network.
 *
 * @param first - The register on the command's day.
 * @param units - The grids it names, as `unitOf` gives them.
 *
 * {@includeCode ./register-cell.test.ts#register}
 */
export function registerCell(
  first: State,
  network: Network,
  units: readonly Unit[],
  { cell, name, code, grids = [], from, to = network.period.to }: RegisterCell,
): Decision<CellEvent, RegisterCellRefusal> {
  const { id, period } = network;
  const days = { from, ...(to && { to }) };
  const refusals: RegisterCellRefusal[] = [];
  const outlives = period.to !== undefined && (to === undefined || to > period.to);
  if (!covers(period, from) || outlives)
    refusals.push({
      code: "network-not-there",
      network: id,
      ...(period.from && { from: period.from }),
      ...(period.to && { to: period.to }),
    });
  else if (to !== undefined && to <= from) refusals.push({ code: "ends-before-it-starts", from, to });
  const taken = code === undefined ? undefined : bearing(first, cell, id, code, days);
  if (taken !== undefined) refusals.push({ code: "cell-code-taken", given: code!, cell: taken });
  refusals.push(...shareFaults(first, grids, units, days));
  if (refusals.length > 0) return refuse(...(refusals as [RegisterCellRefusal]));
  return accept<CellEvent>(
    { type: "cell-registered", v: 1, subject: cell, ...days, network: id, ...(name && { name }), ...(code && { code }) },
    ...(grids.length > 0 ? [{ type: "cell-mapped", v: 1, subject: cell, ...days, grids } as const] : []),
  );
}

// A number is the network's own: another network may have the same.
function bearing(state: State, cell: string, network: string, code: string, days: Period): string | undefined {
  for (const [first] of state.register.log.all("cell"))
    for (const fact of historyOf<CellSetting>(state, first!.subject, "cell"))
      if (fact.value.network === network && fact.value.code === code && fact.subject !== cell && overlaps(fact, days)) return fact.subject;
  return undefined;
}
