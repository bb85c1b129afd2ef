import { businessDistrict } from "./business-circle.ts";
import { stemOf, urbanCommunities } from "./divisions.ts";
import type { Grid } from "./grids.ts";
import { block, sharedArea, sites } from "./ground/block.ts";
import type { Ring } from "./ground/point.ts";
import { areaOf } from "./ground/ring.ts";

/** A dedicated grid (专属网格): a hospital, a school, a market … over parts of general grids. */
export interface DedicatedGrid {
  readonly id: string;
  readonly within: string;
  readonly name: { readonly "zh-Hans": string; readonly en: string };
  readonly ring: Ring;
  /** The general grids parts of which it covers. */
  readonly over: readonly string[];
}

/** Which communities have one, over how many general grids, and how large: *assumed*, all of it. None is a real place but the business circle. */
const list: readonly (readonly [community: string, what: string, zh: string, en: string, over: number, long: number, wide: number])[] = [
  ["wanda-community", "business-circle", "万达商圈", "Wanda business circle", 2, 120, 80],
  ["haibin-community", "hospital", "医院", "hospital", 2, 180, 120],
  ["chongwen-community", "hospital", "医院", "hospital", 1, 90, 60],
  ["hefeng-community", "school", "学校", "school", 2, 120, 80],
  ["peiying-community", "school", "学校", "school", 3, 160, 110],
  ["zhongnan-community", "market", "市场", "market", 1, 80, 60],
  ["jinxi-community", "market", "市场", "market", 2, 110, 70],
  ["donghu-community", "park", "公园", "park", 4, 260, 150],
  ["lijing-community", "office-block", "商务楼", "office block", 1, 70, 50],
  ["xiaochang-community", "office-block", "商务楼", "office block", 2, 90, 60],
];

/** Of a block's ground, what it covers of a grid at least to be called over it, and how much of it may lie outside. */
const least = 0.1;
const outside = 1e-6;

export function makeDedicatedGrids(grids: readonly Grid[], ground: ReadonlyMap<string, Ring>): DedicatedGrid[] {
  return list.map(([communityId, what, zh, en, count, long, wide]) => {
    const community = urbanCommunities.find(({ id }) => id === communityId)!;
    const isCircle = what === "business-circle";
    const own = grids.filter((grid) => (isCircle ? grid.within === businessDistrict.id : grid.community === community));
    for (const { middle, way } of sites(own.map(({ id }) => ground.get(id)!))) {
      const ring = block(middle, way, long, wide);
      const parts = own
        .map(({ id }) => ({ id, share: sharedArea(ground.get(id)!, ring) / areaOf(ring) }))
        .filter(({ share }) => share > outside);
      const covered = parts.reduce((sum, { share }) => sum + share, 0);
      if (parts.length !== count || parts.some(({ share }) => share < least) || 1 - covered > outside) continue;
      return {
        id: `${stemOf(community)}-${what}-grid`,
        within: isCircle ? businessDistrict.id : community.id,
        name: {
          "zh-Hans": isCircle ? `${zh}专属网格` : `${community.name}${zh}专属网格`,
          en: isCircle ? `${en} grid` : `${community.en} ${en} grid`,
        },
        ring,
        over: parts.map(({ id }) => id),
      };
    }
    throw new RangeError(`makeDedicatedGrids: no ground in ${communityId} for ${what} over ${count} grids`);
  });
}
