import type { Shape } from "../geo/shape.ts";
import type { Event } from "../register/entry.ts";
import type { Write } from "../register/fact.ts";
import { factOf, type State } from "../register/register.ts";

/** Where an area lies (范围) was drawn: polygons in WGS-84, from a day on. Without a shape it is drawn no longer: it was parted. */
export interface AreaDrawn extends Event {
  readonly type: "area-drawn";
  readonly shape?: Shape;
}

/** What the event writes down: where an area lies. */
export function shapeWrites({ subject, from, to, about, shape }: AreaDrawn): Write[] {
  return [{ subject, aspect: "shape", from, to, ...(about && { about }), ...(shape && { value: shape }) }];
}

/** The shape of an area on the day; nothing where nobody has drawn it. */
export function shapeOf(state: State, area: string): Shape | undefined {
  return factOf<Shape>(state, area, "shape")?.value;
}
