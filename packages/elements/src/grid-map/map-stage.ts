import type { Bounds } from "@jinlin/core/geo";
import { fit, inSight, zoom, type Sight, type Size } from "../stage/sight.ts";
import { MapCanvas, type MapScene } from "./map-canvas.ts";
import { touches, type Lying, type MapGround } from "./map-ground.ts";
import { closeTo, shownWith } from "./map-sight.ts";

export interface StageHost {
  readonly root: () => ParentNode;
  readonly ground: () => MapGround | undefined;
  readonly scene: () => MapScene | undefined;
  /** The map shows another part. */
  readonly tell: (bounds: Bounds) => void;
}

/** So long after it was last moved, in milliseconds, a map of many grids is drawn anew. */
const rest = 120;

/** Where the map stands in its stage, and when it is drawn: once a frame at most, however often it is moved. */
export class MapStage {
  readonly #host: StageHost;
  readonly #canvas = new MapCanvas();
  readonly #watch = new ResizeObserver(() => this.measure());
  #frame = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #told = "";
  sight: Sight | undefined;
  size: Size = { width: 0, height: 0 };

  constructor(host: StageHost) {
    this.#host = host;
  }

  get bounds(): Bounds | undefined {
    const ground = this.#host.ground();
    return ground && this.sight && this.size.width > 0 ? ground.boundsOf(inSight(this.sight, this.size)) : undefined;
  }

  /** Pixels of the stage, x, y, x, y …, as units of the sheet. */
  onSheet(line: readonly number[]): number[] {
    const { x, y, scale } = this.sight!;
    return line.map((each, at) => (each - (at % 2 === 0 ? x : y)) / scale);
  }

  watch(element: Element): void {
    this.#watch.observe(element);
  }

  end(): void {
    this.#watch.disconnect();
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#timer);
    this.#frame = 0;
  }

  /** Another ground: whoever draws next fits it in. */
  forget(): void {
    this.sight = undefined;
  }

  /** Learns how large the stage is; at first shows all of the map, or an area of it. */
  measure(first?: Lying): void {
    const stage = this.#host.root().querySelector(".stage");
    const ground = this.#host.ground();
    if (!stage || stage.clientWidth === 0 || !ground) return;
    const { clientWidth: width, clientHeight: height } = stage;
    const isOther = width !== this.size.width || height !== this.size.height;
    this.size = { width, height };
    if (!this.sight) this.sight = first ? closeTo(first, this.size) : fit(ground, this.size);
    else if (!isOther) return;
    this.redraw();
  }

  show(sight: Sight): void {
    this.sight = sight;
    this.#frame ||= requestAnimationFrame(() => this.#draw(!this.#canvas.isQuick));
  }

  /** Brings an area into sight that is out of it; one that is in sight stays where it is. */
  reveal(area: Lying): void {
    if (this.sight && !touches(area.box, inSight(this.sight, this.size))) this.show(shownWith(this.sight, area, this.size));
  }

  /** Shows an area in the middle, with some of what is around it. */
  lookAt(area: Lying): void {
    if (this.size.width > 0) this.show(closeTo(area, this.size));
  }

  fit(): void {
    const ground = this.#host.ground();
    if (ground && this.size.width > 0) this.show(fit(ground, this.size));
  }

  zoom(factor: number): void {
    if (this.sight) this.show(zoom(this.sight, factor, this.size.width / 2, this.size.height / 2));
  }

  readonly redraw = (): void => {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#draw(false));
  };

  #draw(follows: boolean): void {
    this.#frame = 0;
    clearTimeout(this.#timer);
    const [canvas, scene] = [this.#host.root().querySelector("canvas"), this.#host.scene()];
    if (!canvas || !scene || !this.sight) return;
    if (follows) {
      this.#canvas.follow(canvas, this.sight);
      this.#timer = setTimeout(this.redraw, rest);
    } else this.#canvas.draw(canvas, scene, this.sight, this.size);
    const { bounds } = this;
    if (bounds === undefined || String(bounds) === this.#told) return;
    this.#told = String(bounds);
    this.#host.tell(bounds);
  }
}
