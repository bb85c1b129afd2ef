import { pan, zoom, type Sight } from "./sight.ts";

export interface Stage {
  readonly sight: () => Sight;
  readonly show: (sight: Sight) => void;
  /** Whether the wheel moves the picture, or the page. */
  readonly isHeld: () => boolean;
}

/** Further than this a press is a drag, and no click. */
const slack = 4;

/** What a pointer does with a picture on a stage: a mouse drags it, two fingers drag and zoom it, the wheel zooms it with Ctrl and moves it once it has the focus. One finger scrolls the page. */
export class StagePointer {
  readonly #stage: Stage;
  readonly #fingers = new Map<number, { readonly x: number; readonly y: number }>();
  #drag: { readonly id: number; readonly x: number; readonly y: number; moved: boolean } | undefined;

  constructor(stage: Stage) {
    this.#stage = stage;
  }

  /** The press that has just ended was a drag. */
  dragged = false;

  readonly down = (event: PointerEvent): void => {
    this.dragged = false;
    if (event.pointerType === "touch") this.#fingers.set(event.pointerId, at(event));
    else if (event.button === 0) this.#drag = { id: event.pointerId, ...at(event), moved: false };
  };

  readonly move = (event: PointerEvent): void => {
    if (this.#fingers.has(event.pointerId)) this.#pinch(event);
    const drag = this.#drag;
    if (drag?.id !== event.pointerId) return;
    const { x, y } = at(event);
    const isFar = drag.moved || Math.hypot(x - drag.x, y - drag.y) > slack;
    if (!isFar) return;
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
    this.#stage.show(pan(this.#stage.sight(), x - drag.x, y - drag.y));
    this.#drag = { id: drag.id, x, y, moved: true };
    this.dragged = true;
  };

  readonly up = (event: PointerEvent): void => {
    this.#fingers.delete(event.pointerId);
    if (this.#drag?.id === event.pointerId) this.#drag = undefined;
  };

  readonly wheel = (event: WheelEvent): void => {
    const { sight, show, isHeld } = this.#stage;
    if (event.ctrlKey || event.metaKey) {
      const { x, y } = within(event);
      show(zoom(sight(), Math.exp(-event.deltaY / 300), x, y));
    } else if (isHeld()) show(pan(sight(), -event.deltaX, -event.deltaY));
    else return;
    event.preventDefault();
  };

  #pinch(event: PointerEvent): void {
    const before = [...this.#fingers.values()];
    this.#fingers.set(event.pointerId, at(event));
    const after = [...this.#fingers.values()];
    if (before.length !== 2) return;
    const [one, other] = [middle(before), middle(after)];
    const box = (event.currentTarget as Element).getBoundingClientRect();
    const moved = pan(this.#stage.sight(), other.x - one.x, other.y - one.y);
    this.#stage.show(zoom(moved, apart(after) / Math.max(1, apart(before)), other.x - box.x, other.y - box.y));
    event.preventDefault();
  }
}

interface Point {
  readonly x: number;
  readonly y: number;
}

const at = ({ clientX, clientY }: MouseEvent): Point => ({ x: clientX, y: clientY });
const middle = ([a, b]: readonly Point[]): Point => ({ x: (a!.x + b!.x) / 2, y: (a!.y + b!.y) / 2 });
const apart = ([a, b]: readonly Point[]): number => Math.hypot(a!.x - b!.x, a!.y - b!.y);

function within(event: MouseEvent): Point {
  const box = (event.currentTarget as Element).getBoundingClientRect();
  return { x: event.clientX - box.x, y: event.clientY - box.y };
}
