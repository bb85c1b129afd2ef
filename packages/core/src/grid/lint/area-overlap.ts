import { overlapFaults } from "../../geo/fit-faults.ts";
import type { FindingMember, Found, Lint } from "../../organisation/lint/finding.ts";
import { keptWithStructure } from "../../organisation/structure.ts";
import { areasAround, unitsOf, type Unit } from "../../organisation/unit.ts";
import { ruleDefaults } from "../../profile/finding-rule.ts";
import type { State } from "../../register/register.ts";
import { generalUnder } from "../overlap.ts";
import { soundShapeOf } from "../sound-shape.ts";

/**
 * Areas that cover the same ground (范围重叠), each two of them once. Neither one inside the other, nor a dedicated grid and the
 * general ones it is said to lie over (case 23).
 */
export const areaOverlap: Lint<"area-overlap"> = (state, { areaKinds, tolerance = ruleDefaults["area-overlap"].tolerance }) =>
  keptWithStructure(state, `area-overlap ${tolerance} ${areaKinds.join(" ")}`, () => overlaps(state, areaKinds, tolerance), [
    "shape",
    "overlap",
  ]);

function overlaps(state: State, areaKinds: readonly string[], tolerance: number): Found {
  const areas = unitsOf(state, "area").filter(({ kind }) => areaKinds.includes(kind));
  const drawn = areas.flatMap((unit) => {
    const shape = soundShapeOf(state, unit.id);
    return shape ? [{ id: unit.id, shape, unit }] : [];
  });
  const units = new Map(drawn.map(({ id, unit }) => [id, unit]));
  const members = overlapFaults(drawn, { tolerance }).flatMap(({ id, other: otherId, area, where }): FindingMember[] => {
    const [unit, other] = [units.get(id)!, units.get(otherId)!];
    if (isMeant(state, unit, other) || isMeant(state, other, unit)) return [];
    return [{ unit, ...(other !== unit && { other }), measure: { value: Math.round(area), in: "square-metres" }, where }];
  });
  return { of: drawn.length, members, ...(areas.length > drawn.length && { unknown: areas.length - drawn.length }) };
}

const isMeant = (state: State, { id }: Unit, other: Unit): boolean =>
  [...areasAround(state, id)].includes(other.id) || generalUnder(state, id).includes(other.id);
