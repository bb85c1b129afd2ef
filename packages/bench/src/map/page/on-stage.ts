import type { FlatGrid } from "./ground.ts";
import { pathOf } from "./ground.ts";
import type { MapContender, MountedMap } from "./map-contender.ts";

/** Where the sheet stands on the stage. */
export interface Sight {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** A wheel and a mouse move what is drawn, once a frame: as little as a map needs. */
export function onStage(stage: HTMLElement | SVGElement, grids: readonly FlatGrid[], draw: (sight: Sight) => void): MountedMap {
  let sight: Sight = { x: 0, y: 0, scale: 1 };
  let frame = 0;
  const show = (other: Sight) => {
    sight = other;
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      draw(sight);
    });
  };
  draw(sight);
  const within = ({ clientX, clientY }: MouseEvent): readonly [number, number] => {
    const { left, top } = stage.parentElement!.getBoundingClientRect();
    return [clientX - left, clientY - top];
  };
  stage.parentElement!.addEventListener("wheel", (event) => {
    const [x, y] = within(event);
    const by = Math.exp(-event.deltaY / 300);
    show({ x: x - (x - sight.x) * by, y: y - (y - sight.y) * by, scale: sight.scale * by });
    event.preventDefault();
  });
  stage.parentElement!.addEventListener("pointermove", (event) => {
    const { buttons, movementX, movementY } = event;
    if (buttons !== 0) show({ ...sight, x: sight.x + movementX, y: sight.y + movementY });
  });
  const context = document.createElement("canvas").getContext("2d")!;
  return {
    at: (clientX, clientY) => {
      const { left, top } = stage.parentElement!.getBoundingClientRect();
      const [x, y] = [(clientX - left - sight.x) / sight.scale, (clientY - top - sight.y) / sight.scale];
      return grids.find((grid) => context.isPointInPath(pathOf([grid]), x, y))?.id;
    },
  };
}

/** A stage of 800 by 540 in the middle of the box. */
export function stageIn(box: HTMLElement, inner: string): HTMLElement {
  box.innerHTML = `<div style="position: relative; inline-size: 800px; block-size: 540px; inset-block-start: 30px; overflow: hidden">${inner}</div>`;
  return box.firstElementChild as HTMLElement;
}

export const canvas = `<canvas width="800" height="540" style="display: block"></canvas>`;
export const notch: MapContender["notch"] = { deltaY: -300 * Math.log(1.2), ctrl: false };
