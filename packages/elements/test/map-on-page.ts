// A map on the page, and what a test does to it as a reader would.
import { sendKeys } from "@web/test-runner-commands";
import type { JinlinGridMap } from "../src/grid-map/grid-map.ts";
import { until } from "./assert.ts";
import { groundView } from "./grid-map-fixtures.ts";
import { drawn, mount, one } from "./mount.ts";

export const map = async (properties: Partial<JinlinGridMap> = {}, lang = "zh-Hans") => {
  const element = await mount("jinlin-grid-map", { view: groundView(), network: "party-net", ...properties }, { lang });
  await until("the map", () => element.bounds);
  await shown(element);
  return element;
};
export const shown = async (element: JinlinGridMap) => {
  await drawn(element);
  await drawn(element);
};
export const heardBy = (element: HTMLElement) => {
  const heard: (readonly [string, readonly string[]])[] = [];
  element.addEventListener("jinlin-select", ({ id, ids }) => heard.push([id, ids]));
  return heard;
};
export const press = async (element: JinlinGridMap, ...keys: string[]) => {
  one(element, ".face").focus();
  for (const key of keys) await sendKeys({ press: key });
  await shown(element);
};
export const cursor = (element: Element) => one(element, "#cursor strong").textContent;
/** Where a place of the ground is on the stage: columns from the west, lines from the south, of the fixture's squares. */
export const at = (element: JinlinGridMap, column: number, line: number) => {
  const [west, south, east, north] = element.bounds!;
  const { x, y, width, height } = one(element, ".face").getBoundingClientRect();
  return {
    clientX: x + ((120.1 + column * 0.004 - west) / (east - west)) * width,
    clientY: y + ((north - (26.8 + line * 0.004)) / (north - south)) * height,
  };
};
export const pointer = (element: JinlinGridMap, type: string, place: { clientX: number; clientY: number }) =>
  one(element, ".face").dispatchEvent(
    new PointerEvent(type, { pointerId: 1, pointerType: "mouse", bubbles: true, cancelable: true, ...place }),
  );
export const click = (element: JinlinGridMap, column: number, line: number) =>
  one(element, ".face").dispatchEvent(new MouseEvent("click", { bubbles: true, ...at(element, column, line) }));
export const colourAt = (element: JinlinGridMap, column: number, line: number) => {
  const { clientX, clientY } = at(element, column, line);
  const canvas = one<HTMLCanvasElement>(element, "canvas");
  const box = canvas.getBoundingClientRect();
  const [x, y] = [clientX - box.x, clientY - box.y].map((side) => Math.round((side * canvas.width) / box.width)) as [number, number];
  return [...canvas.getContext("2d")!.getImageData(x, y, 1, 1).data];
};
export const width = ({ bounds }: JinlinGridMap) => bounds![2] - bounds![0];
