import { ownFaults } from "../geo/own-faults.ts";
import type { Shape } from "../geo/shape.ts";
import type { State } from "../register/register.ts";
import { shapeOf } from "./area-shape.ts";

// Asked of every area on every look, and a shape on record never changes.
const soundness = new WeakMap<Shape, boolean>();

/** The shape of an area on the day, when its border goes round ground (可用范围): one brought in from elsewhere may cross itself or stay open. */
export function soundShapeOf(state: State, area: string): Shape | undefined {
  const shape = shapeOf(state, area);
  if (shape === undefined) return undefined;
  const known = soundness.get(shape);
  const isSound = known ?? ownFaults({ id: area, shape }).length === 0;
  if (known === undefined) soundness.set(shape, isSound);
  return isSound ? shape : undefined;
}
