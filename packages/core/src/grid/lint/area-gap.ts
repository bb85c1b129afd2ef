import type { FindingMember, Lint } from "../../organisation/lint/finding.ts";
import { ruleDefaults } from "../../profile/finding-rule.ts";
import { edgesOf } from "../edges.ts";

/**
 * Areas in which the grids leave ground that none covers (范围空隙), each once, with all of it and where most is. One that is not
 * drawn, or of whose general grids one is not, is not looked at: what has no border yet is no gap.
 */
export const areaGap: Lint<"area-gap"> = (state, { areaKinds, tolerance = ruleDefaults["area-gap"].tolerance }) => {
  const parted = edgesOf(state, { areaKinds, tolerance }).filter(({ grids }) => grids.some(({ grid }) => grid === "general"));
  const looked = parted.filter(
    ({ faults, grids, drawn }) => faults !== undefined && grids.every((grid) => grid.grid === "dedicated" || drawn.includes(grid)),
  );
  const members = looked.flatMap(({ around, faults }): FindingMember[] => {
    const gaps = faults!.filter(({ code }) => code === "gap").sort((one, other) => other.area - one.area);
    if (gaps.length === 0) return [];
    const area = gaps.reduce((sum, gap) => sum + gap.area, 0);
    return [{ unit: around, measure: { value: Math.round(area), in: "square-metres" }, where: gaps[0]!.where }];
  });
  return { of: looked.length, members, ...(parted.length > looked.length && { unknown: parted.length - looked.length }) };
};
