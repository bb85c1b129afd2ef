import type { Bounds } from "@jinlin/core/geo";

/** The map shows another part of the county (地图移动): a base map of the page's own follows by it. */
export class BoundsEvent extends Event {
  static readonly type = "jinlin-bounds";
  /** West, south, east, north, in degrees of WGS-84: what the stage shows from edge to edge. */
  readonly bounds: Bounds;

  constructor(bounds: Bounds) {
    super(BoundsEvent.type, { bubbles: true, composed: true });
    this.bounds = bounds;
  }
}

declare global {
  interface HTMLElementEventMap {
    "jinlin-bounds": BoundsEvent;
  }
}
