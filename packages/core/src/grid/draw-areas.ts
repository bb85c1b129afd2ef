import type { Day } from "../day.ts";
import { accept, refuse, type Decision } from "../decision.ts";
import { encodeShape } from "../geo/encode-shape.ts";
import { ownFaults } from "../geo/own-faults.ts";
import type { OwnFault } from "../geo/shape-fault.ts";
import type { Position, Shape } from "../geo/shape.ts";
import { absent, type UnitChangeRefusal } from "../organisation/unit-changes.ts";
import type { Unit } from "../organisation/unit.ts";
import { historyOf, type State } from "../register/register.ts";
import { shapeOf, type AreaDrawn } from "./area-shape.ts";

/** Draws where areas lie (绘制范围). */
export interface DrawAreas {
  readonly type: "draw-areas";
  /** Areas, each with the ground it covers, in WGS-84. */
  readonly shapes: readonly AreaShape[];
  /** The first day they lie so. */
  readonly from: Day;
}

/** An area and the ground it covers. */
export interface AreaShape {
  readonly area: string;
  readonly shape: Shape;
}

/** Why areas are not drawn: every fault of every shape, with where on the ground it went wrong. */
export type DrawRefusal =
  | { readonly code: "drawn-no-area"; readonly unit: string }
  | { readonly code: "drawn-twice"; readonly area: string }
  | { readonly code: "shape-unsound"; readonly area: string; readonly fault: OwnFault["code"]; readonly where?: Position }
  | Extract<UnitChangeRefusal, { code: "unit-not-there" }>;

/**
 * Draws where areas lie (绘制范围) from a day on: all of them, or every fault of every shape. How they lie beside each other is not
 * asked here: neighbours are drawn one after another, and what overlaps or leaves a gap meanwhile is found by the rules.
 * What is drawn for a later day stays; as it is already, nothing changes.
 *
 * @param first - The register on the command's day.
 * @param units - The areas it names, by id.
 *
 * {@includeCode ./draw-areas.test.ts#draw}
 */
export function drawAreas(first: State, units: ReadonlyMap<string, Unit>, { shapes, from }: DrawAreas): Decision<AreaDrawn, DrawRefusal> {
  const refusals: DrawRefusal[] = [];
  const seen = new Set<string>();
  for (const { area, shape } of shapes) {
    const unit = units.get(area)!;
    if (unit.record === "area") refusals.push(...absent(unit, { from }));
    else refusals.push({ code: "drawn-no-area", unit: area });
    if (seen.has(area)) refusals.push({ code: "drawn-twice", area });
    seen.add(area);
    for (const fault of ownFaults({ id: area, shape }))
      refusals.push({ code: "shape-unsound", area, fault: fault.code, ...("where" in fault && { where: fault.where }) });
  }
  if (refusals.length > 0) return refuse(...(refusals as [DrawRefusal]));
  const events = shapes.flatMap(({ area, shape }): AreaDrawn[] => {
    const now = shapeOf(first, area);
    if (now && encodeShape(now) === encodeShape(shape)) return [];
    const next = historyOf(first, area, "shape").find((fact) => fact.from !== undefined && fact.from > from)?.from;
    const to = next ?? units.get(area)!.period.to;
    return [{ type: "area-drawn", v: 1, subject: area, from, ...(to && { to }), shape }];
  });
  return accept(...events);
}
