import type { Shape } from "../geo/shape.ts";
import type { Event } from "../register/entry.ts";
import type { Write } from "../register/fact.ts";
import { factOf, type State } from "../register/register.ts";

/** Where an area lies (图形) was drawn: a polygon in WGS-84, from a day on. */
export interface AreaDrawn extends Event {
  readonly type: "area-drawn";
  readonly shape: Shape;
}

/** What the event writes down: where an area lies. */
export function shapeWrites({ subject, from, to, about, shape }: AreaDrawn): Write[] {
  return [{ subject, aspect: "shape", from, to, ...(about && { about }), value: shape }];
}

/** The shape of an area on the day; nothing where nobody has drawn it. */
export function shapeOf(state: State, area: string): Shape | undefined {
  return factOf<Shape>(state, area, "shape")?.value;
}
