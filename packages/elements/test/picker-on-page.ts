// A picker on the page, and what a test does to it as a reader would.
import { sendKeys, sendMouse } from "@web/test-runner-commands";
import type { JinlinGridPicker } from "../src/grid-picker/grid-picker.ts";
import { until } from "./assert.ts";
import { gridsView } from "./grid-fixtures.ts";
import { all, drawn, mount, one } from "./mount.ts";

export const shown = (over: Partial<JinlinGridPicker> = {}) => mount("jinlin-grid-picker", { view: gridsView(), name: "grid", ...over });
export const several = (over: Partial<JinlinGridPicker> = {}) => shown({ multiple: true, ...over });
export const box = (element: Element) => one<HTMLInputElement>(element, "#box");
export const rows = (element: Element) => all(element, ".row");
export const nameIn = (row: Element) => row.querySelector(".name")!.textContent;
export const names = (element: Element) => rows(element).map(nameIn);
export const rowOf = (element: Element, name: string) => rows(element).find((row) => nameIn(row) === name)!;
export const active = (element: Element) => {
  const id = box(element).getAttribute("aria-activedescendant");
  return id && nameIn(one(element, `#${id}`));
};
export const isOpen = (element: Element) => box(element).getAttribute("aria-expanded") === "true";
export const focused = (element: Element) => element.shadowRoot!.activeElement;
export const chips = (element: Element) => all(element, ".chip").map((chip) => chip.innerText.replace(/\s+/g, " ").trim());

export async function press(element: JinlinGridPicker, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await sendKeys({ press: key });
  await drawn(element);
}
export async function type(element: JinlinGridPicker, text: string): Promise<void> {
  box(element).focus();
  await sendKeys({ type: text });
  await until("what was found", () => element.shadowRoot!.querySelector(".bar .quiet"));
  await drawn(element);
}
export async function click(element: JinlinGridPicker, target: Element): Promise<void> {
  const { left, top, width, height } = target.getBoundingClientRect();
  await sendMouse({ type: "click", position: [Math.round(left + width / 2), Math.round(top + height / 2)] });
  await drawn(element);
}
export function paste(element: JinlinGridPicker, text: string): Promise<void> {
  const clipboardData = new DataTransfer();
  clipboardData.setData("text/plain", text);
  box(element).focus();
  box(element).dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, composed: true, cancelable: true }));
  return drawn(element);
}
export function heard(element: Element): string[] {
  const events: string[] = [];
  for (const name of ["input", "change"]) document.addEventListener(name, ({ target }) => target === element && events.push(name));
  return events;
}
