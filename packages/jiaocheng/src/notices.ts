import type { NoticeRecord } from "@jinlin/core";
import { gridsFrom } from "./areas.ts";
import { businessDistrict } from "./business-circle.ts";
import type { Compound } from "./compounds.ts";
import { dayBetween } from "./days.ts";
import { urbanCommunities } from "./divisions.ts";
import type { Grid } from "./grids.ts";
import type { Point, Ring } from "./ground/point.ts";
import { random } from "./random.ts";
import { lastChange } from "./terms.ts";

/** How many grids have no public notice, and how many one that nobody has confirmed for years. *Assumed*. */
export const withoutNotice = 47;
export const staleNotices = 21;

/** The public notices of the grids (网格公示): extents are the neighbours on the plan, phones are offices' that cannot be dialled. */
export function noticeRecords(grids: readonly Grid[], compounds: readonly Compound[], ground: ReadonlyMap<string, Ring>): NoticeRecord[] {
  const draw = random("notices");
  const none = new Set(draw.some(grids, withoutNotice));
  const posted = grids.filter((grid) => !none.has(grid));
  const stale = new Set(draw.some(posted, staleNotices));
  const neighbours = neighboursOf(grids, ground);
  const places = new Map([...compounds, businessDistrict].map(({ id, name }) => [id, name]));
  return posted.map((grid): NoticeRecord => {
    const place = places.get(grid.within) ?? { "zh-Hans": grid.community.name, en: grid.community.en };
    const around = neighbours.get(grid)!;
    const numbers = around.filter(({ community }) => community === grid.community).map(({ number }) => number);
    const others = [...new Set(around.map(({ community }) => community))].filter((community) => community !== grid.community);
    return {
      grid: grid.id,
      extent: {
        "zh-Hans": `位于${place["zh-Hans"]}，与${[`第${numbers.join("、")}网格`, ...others.map(({ name }) => name)].join("、")}相邻`,
        en: `In ${place.en}, beside ${[`${numbers.length > 1 ? "grids" : "grid"} ${numbers.join(", ")}`, ...others.map(({ en }) => en)].join(", ")}`,
      },
      phone: phoneThatCannotBe(urbanCommunities.indexOf(grid.community) + 1),
      confirmed: stale.has(grid) ? dayBetween(draw, gridsFrom, "2024-06-30") : dayBetween(draw, "2026-01-01", lastChange),
      from: gridsFrom,
    };
  });
}

/** The phone of whoever supervises all notices of the sample. */
export const supervisionPhone = phoneThatCannotBe(0);

// Ningde's 0593, and a number no exchange gives out: none begins with 0.
function phoneThatCannotBe(number: number): string {
  return `0593-0${String(number).padStart(6, "0")}`;
}

// Grids with a side in common, by number.
function neighboursOf(grids: readonly Grid[], ground: ReadonlyMap<string, Ring>): Map<Grid, Grid[]> {
  const sides = new Map<Point, Map<Point, Grid>>();
  const each = (grid: Grid, side: (from: Point, to: Point) => void) => {
    const ring = ground.get(grid.id)!;
    for (const [index, from] of ring.entries()) side(from, ring[(index + 1) % ring.length]!);
  };
  for (const grid of grids) each(grid, (from, to) => void sides.set(from, (sides.get(from) ?? new Map<Point, Grid>()).set(to, grid)));
  return new Map(
    grids.map((grid) => {
      const around = new Set<Grid>();
      each(grid, (from, to) => {
        const other = sides.get(to)?.get(from);
        if (other) around.add(other);
      });
      return [grid, [...around].sort((a, b) => a.number - b.number)];
    }),
  );
}
