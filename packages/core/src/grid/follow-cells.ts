import { overlaps } from "../day.ts";
import { shared } from "../organisation/links.ts";
import type { Fact } from "../register/fact.ts";
import { factsAbout, type State } from "../register/register.ts";
import type { CellMapped, GridShare } from "./cell.ts";
import { isGridHeir, partsOf, type Heirs } from "./heir.ts";

/**
 * Cells follow their grids: what lay in one that goes lies in its heirs from the state's day on, in hundredths that come to as much
 * as before. What goes to nobody, or to what is no grid, is unmapped; the rest of the cell stays where it is (case 22).
 */
export function followCells(first: State, heirs: Heirs): CellMapped[] {
  const mappings = new Map<string, Fact<readonly GridShare[]>>();
  for (const grid of heirs.keys())
    for (const fact of factsAbout<readonly GridShare[]>(first, grid, "mapping"))
      if (overlaps(fact, { from: first.day })) mappings.set(`${fact.subject} ${fact.from ?? ""}`, fact);
  return [...mappings.values()].flatMap((fact): CellMapped[] => {
    const grids = inherited(first, fact.value, heirs);
    if (JSON.stringify(grids) === JSON.stringify(fact.value)) return [];
    const { from, to } = shared(fact, { from: first.day });
    return [{ type: "cell-mapped", v: 1, subject: fact.subject, from: from!, ...(to && { to }), grids }];
  });
}

function inherited(first: State, shares: readonly GridShare[], heirs: Heirs): GridShare[] {
  const sums = new Map<string, number>();
  const add = (grid: string, share: number) => void (share > 0 && sums.set(grid, (sums.get(grid) ?? 0) + share));
  for (const { grid, share } of shares) {
    const takers = heirs.get(grid)?.filter((heir) => isGridHeir(first, heir));
    if (takers === undefined) add(grid, share);
    else if (takers.length > 0) partsOf(share, takers).forEach((part, place) => add(takers[place]!.id, part));
  }
  return [...sums].map(([grid, share]) => ({ grid, share }));
}
