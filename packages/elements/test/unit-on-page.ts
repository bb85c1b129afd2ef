import { sendKeys } from "@web/test-runner-commands";
import type { UnitView } from "@jinlin/core";
import type { JinlinUnit } from "../src/unit/unit.ts";
import { until } from "./assert.ts";
import { heldPost, unitView } from "./fixtures.ts";
import { all, drawn, mount, one } from "./mount.ts";
import { ScriptedSource } from "./scripted-source.ts";

/** A unit that a page shows by itself. */
export const unit = (over: Partial<UnitView> = {}) => mount("jinlin-unit", { view: unitView(over) });

/** A unit that a source brings. */
export const live = (source = new ScriptedSource()) => mount("jinlin-unit", { unit: "hefeng" }, { source });

export const field = (element: Element, name: string) => one<HTMLInputElement>(element, `form #${name}`);

/** What is said to be wrong beside a field. */
export const fault = (element: Element, name: string) => element.shadowRoot!.querySelector(`#${name}-fault`)?.textContent;

export const focused = (element: Element) => element.shadowRoot!.activeElement;

export async function openForm(element: JinlinUnit, command = "appoint-person", post = heldPost.id): Promise<void> {
  one(element, `[data-post="${post}"] [data-command="${command}"]`).click();
  await until("the form", () => element.shadowRoot!.querySelector("form"));
}

export async function fill(element: JinlinUnit, name: string, value: string): Promise<void> {
  const control = field(element, name);
  control.value = value;
  control.dispatchEvent(new Event(["basis", "reason"].includes(name) ? "input" : "change", { bubbles: true }));
  await drawn(element);
}

/** Chooses who is found first. */
export async function choose(element: JinlinUnit, name: string): Promise<void> {
  field(element, "person").focus();
  await sendKeys({ type: name });
  await until("somebody found", () => all(element, "[role=option]").length > 0);
  await sendKeys({ press: "ArrowDown" });
  await sendKeys({ press: "Enter" });
  await drawn(element);
}

export async function submit(element: JinlinUnit): Promise<void> {
  one(element, "form .primary").click();
  await drawn(element);
}
