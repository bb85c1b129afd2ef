import type { Day, Source } from "@jinlin/core";
import { render, type TemplateResult } from "lit";
import "../src/define.ts";
import { frame } from "./assert.ts";
import { teardown } from "./mocha.ts";

type Tags = Pick<
  HTMLElementTagNameMap,
  | "jinlin-hierarchy-tree"
  | "jinlin-unit"
  | "jinlin-findings"
  | "jinlin-history"
  | "jinlin-draft"
  | "jinlin-org-chart"
  | "jinlin-tenure"
  | "jinlin-person"
  | "jinlin-access"
  | "jinlin-privacy"
  | "jinlin-grid-picker"
  | "jinlin-networks"
  | "jinlin-check-in"
  | "jinlin-grid-notice"
  | "jinlin-call-board"
  | "jinlin-grid-map"
>;

teardown(() => {
  document.body.replaceChildren();
  document.documentElement.removeAttribute("lang");
});

/** Puts an element on the page, below a jinlin-source if one is given, and waits until it has drawn. */
export async function mount<Tag extends keyof Tags>(
  tag: Tag,
  properties: Partial<Tags[Tag]>,
  { source, day, lang = "zh-Hans" }: { readonly source?: Source; readonly day?: Day; readonly lang?: string } = {},
): Promise<Tags[Tag]> {
  document.documentElement.lang = lang;
  const element = document.createElement(tag);
  Object.assign(element, properties);
  if (source) {
    const around = document.createElement("jinlin-source");
    Object.assign(around, { source, day });
    around.append(element);
    document.body.append(around);
  } else document.body.append(element);
  await drawn(element);
  return element;
}

/** Puts markup on the page, as a page of several elements has it; the answer takes it away again. */
export function put(markup: TemplateResult, lang = "zh-Hans"): () => void {
  document.documentElement.lang = lang;
  const page = document.createElement("main");
  render(markup, page);
  document.body.append(page);
  return () => page.remove();
}

/** Until answers that are there already are shown. */
export async function drawn(element: { readonly updateComplete: Promise<boolean> }): Promise<void> {
  await frame();
  while (!(await element.updateComplete));
}

export function all<E extends Element = HTMLElement>(element: Element, selector: string): E[] {
  return [...element.shadowRoot!.querySelectorAll<E>(selector)];
}

export function one<E extends Element = HTMLElement>(element: Element, selector: string): E {
  const [found] = all<E>(element, selector);
  if (!found) throw new Error(`there is no ${selector} in <${element.localName}>`);
  return found;
}

/** What can be read in it, as one line. */
export function textOf(element: Element): string {
  const root = element.shadowRoot ?? element;
  return [...root.children]
    .map((child) => (child as HTMLElement).innerText ?? "")
    .join(" ")
    .replace(/\s+/g, " ")
    .trim();
}
