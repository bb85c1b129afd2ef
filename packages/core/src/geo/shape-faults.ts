import { ownFaults } from "./own-faults.ts";
import { edgeFaults, overlapFaults, type FitOptions } from "./fit-faults.ts";
import type { ShapeFault } from "./shape-fault.ts";
import type { PlacedShape, Shape } from "./shape.ts";

/**
 * Everything that is wrong with shapes (范围差错), and with how they lie beside each other and in what is around them.
 *
 * First each by itself; then every overlap of two, every gap in `around` that none covers, and every one that reaches out of it.
 * Borders that neighbours do not share position by position part by slivers: those thinner than the tolerance are no faults.
 * A shape whose numbers are no degrees lies nowhere, and leaves a gap.
 *
 * {@includeCode ./shape-faults.test.ts#example}
 */
export function shapeFaults(shapes: readonly PlacedShape[], around?: Shape, options: FitOptions = {}): ShapeFault[] {
  const own = shapes.map(ownFaults);
  const sound = shapes.filter((_, at) => !own[at]!.some(({ code }) => code === "empty" || code === "out-of-range"));
  return [...own.flat(), ...overlapFaults(sound, options), ...(around ? edgeFaults(sound, around, options) : [])];
}
