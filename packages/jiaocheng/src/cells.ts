import { shareOut, type CellRecord } from "@jinlin/core";
import { gridsFrom } from "./areas.ts";
import { stemOf, urbanCommunities, type Division } from "./divisions.ts";
import type { Grid } from "./grids.ts";
import { inPlot, plotsOf, type Plot } from "./ground/plots.ts";
import type { Ring } from "./ground/point.ts";
import { areaOf } from "./ground/ring.ts";
import { networks, type Network } from "./networks.ts";
import { random } from "./random.ts";

/** How many cells lie in no grid on record, and how many in part only. *Assumed*. */
export const unmapped = 9;
export const mappedInPart = 14;

/** Of a cell's ground, in hundredths: less than this in a grid is the same street drawn twice, and not counted. */
const least = 4;

/** The cells of every network: plots of their own in each community, laid on the grids by the ground they share. */
export function cellRecords(grids: readonly Grid[], ground: ReadonlyMap<string, Ring>): CellRecord[] {
  const cells = networks.flatMap((network) => {
    const draw = random(`cells of ${network.id}`);
    return urbanCommunities.flatMap((community, place) => {
      const own = grids.filter((grid) => grid.community === community);
      const plots = plotsOf(ground.get(community.id)!, network.cells - 1 + draw.below(3), draw);
      return plots.map((plot, index) => cellOf(network, community, place, index + 1, gridsUnder(plot, own, ground)));
    });
  });
  const draw = random("gaps between cells and grids");
  const none = new Set(draw.some(cells, unmapped));
  const part = new Set(
    draw.some(
      cells.filter((cell) => !none.has(cell) && cell.grids!.length > 2),
      mappedInPart,
    ),
  );
  return cells.map((cell) => {
    if (!none.has(cell) && !part.has(cell)) return cell;
    const { grids: laid, ...rest } = cell;
    return none.has(cell) ? rest : { ...rest, grids: laid!.slice(0, -1) };
  });
}

function cellOf(network: Network, community: Division, place: number, number: number, grids: CellRecord["grids"]): CellRecord {
  const { letters, to } = network;
  const stem = letters.toLowerCase();
  const name = network.name as { readonly "zh-Hans": string; readonly en: string };
  return {
    id: `${stem}-${stemOf(community)}-${number}`,
    network: network.id,
    name: { "zh-Hans": `${community.name}${name["zh-Hans"]}第${number}单元`, en: `${community.en} ${name.en} cell ${number}` },
    code: `${letters}-${String(place + 1).padStart(2, "0")}${String(number).padStart(2, "0")}`,
    grids: grids!,
    from: gridsFrom,
    ...(to && { to }),
  };
}

// The largest share first.
function gridsUnder(plot: Plot, grids: readonly Grid[], ground: ReadonlyMap<string, Ring>): { grid: string; share: number }[] {
  const areas = grids.map(({ id }) => ({ grid: id, area: areaOf(inPlot(plot, ground.get(id)!)) }));
  const whole = areas.reduce((sum, { area }) => sum + area, 0);
  const counted = areas.filter(({ area }) => (100 * area) / whole >= least).sort((a, b) => b.area - a.area);
  const shares = shareOut(
    100,
    counted.map(({ area }) => area),
  );
  return counted.map(({ grid }, index) => ({ grid, share: shares[index]! }));
}
