export interface LassoStage {
  readonly isOn: () => boolean;
  /** The line so far, x, y, x, y … in pixels of the stage. */
  readonly draw: (line: readonly number[]) => void;
  readonly close: (line: readonly number[]) => void;
}

/** Nearer than this to the last point, a point adds nothing to the line. */
const apart = 3;

/** A line drawn around what is to be chosen (套索), with a mouse or one finger. */
export class LassoPointer {
  readonly #stage: LassoStage;
  #pointer: number | undefined;
  #line: number[] = [];

  constructor(stage: LassoStage) {
    this.#stage = stage;
  }

  readonly down = (event: PointerEvent): boolean => {
    if (!this.#stage.isOn() || event.button !== 0 || this.#pointer !== undefined) return false;
    this.#pointer = event.pointerId;
    this.#line = [];
    this.#add(event);
    return true;
  };

  readonly move = (event: PointerEvent): boolean => {
    if (event.pointerId !== this.#pointer) return false;
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
    this.#add(event);
    this.#stage.draw(this.#line);
    return true;
  };

  readonly up = (event: PointerEvent): boolean => {
    if (event.pointerId !== this.#pointer) return false;
    const line = this.#line;
    this.end();
    if (event.type !== "pointercancel") this.#stage.close(line);
    return true;
  };

  /** Gives up the line that is being drawn. */
  end(): void {
    this.#pointer = undefined;
    this.#line = [];
    this.#stage.draw([]);
  }

  #add(event: PointerEvent): void {
    const box = (event.currentTarget as Element).getBoundingClientRect();
    const [x, y] = [event.clientX - box.x, event.clientY - box.y];
    const [lastX, lastY] = this.#line.slice(-2);
    if (lastX === undefined || Math.hypot(x - lastX, y - lastY!) >= apart) this.#line.push(x, y);
  }
}
