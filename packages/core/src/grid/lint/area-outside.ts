import type { FindingMember, Lint } from "../../organisation/lint/finding.ts";
import { ruleDefaults } from "../../profile/finding-rule.ts";
import { edgesOf } from "../edges.ts";

/** Grids that reach out of the area they lie in (越出范围). Where either is not drawn nobody can say. */
export const areaOutside: Lint<"area-outside"> = (state, { areaKinds, tolerance = ruleDefaults["area-outside"].tolerance }) => {
  const edges = edgesOf(state, { areaKinds, tolerance });
  const members = edges.flatMap(({ around, drawn, faults = [] }) =>
    faults.flatMap((fault): FindingMember[] => {
      if (fault.code !== "outside") return [];
      const unit = drawn.find(({ id }) => id === fault.id)!;
      return [{ unit, other: around, measure: { value: Math.round(fault.area), in: "square-metres" }, where: fault.where }];
    }),
  );
  const of = edges.reduce((sum, { drawn, faults }) => sum + (faults ? drawn.length : 0), 0);
  const all = edges.reduce((sum, { grids }) => sum + grids.length, 0);
  return { of, members, ...(all > of && { unknown: all - of }) };
};
