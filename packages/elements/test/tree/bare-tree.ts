import { emulateMedia, resetMouse, sendKeys, setViewport } from "@web/test-runner-commands";
import type { Command, Day, Refusal, Sent } from "@jinlin/core";
import { html, nothing, render, type CSSResultGroup } from "lit";
import { treeStyles } from "../../src/hierarchy-tree/hierarchy-tree.styles.ts";
import { Reorganiser } from "../../src/hierarchy-tree/reorganise/reorganiser.ts";
import type { TreeGround } from "../../src/hierarchy-tree/reorganise/tree-ground.ts";
import type { TreeNode } from "../../src/hierarchy-tree/tree-node.ts";
import { visibleRows } from "../../src/hierarchy-tree/visible-rows.ts";
import { base } from "../../src/styles/base.ts";
import { frame } from "../assert.ts";
import { outlineOf, rowsOf } from "../forest.ts";

type Move = Extract<Command, { type: "move-unit" }>;

/** The rows of every bare tree; a row's id is its name. */
export const county = `
城北街道大工委
  鹤山社区大党委
    桂花苑小区党支部
    溪畔小区党支部
  溪山社区大党委
城南街道大工委
  南门社区大党委
    前林小区党支部
  东门社区大党委
城西街道大工委
`;
export const refusal: Refusal = { code: "not-above" };

/** A tree as bare as can be: rows, a source that refuses what goes under 东门, and what was said. */
export class BareTree implements TreeGround {
  readonly host = document.createElement("div");
  readonly root = this.host.attachShadow({ mode: "open" });
  rows: TreeNode[] = rowsOf(county).map((row) => (row.id === "城西街道大工委" ? row : { ...row, movable: true as const }));
  outline = outlineOf(this.rows);
  language: string | undefined = "zh-Hans";
  readonly slice = "command";
  readonly day = "2026-11-23" as Day;
  seq = 4;
  active = 0;
  selection = new Set<string>();
  readonly closed = new Set(["南门社区大党委"]);
  readonly said: string[] = [];
  readonly asked: Move[] = [];
  readonly sent: Move[] = [];
  readonly did: string[] = [];
  answer: (command: Move) => Sent = (command) =>
    command.under === "东门社区大党委"
      ? { ok: false, refusals: [refusal] }
      : {
          ok: true,
          seq: this.seq + 1,
          changes: [
            {
              type: "unit-moved",
              unit: this.#ref(command.unit),
              leaves: this.#ref(this.outline.index.parent(command.unit)!),
              under: this.#ref(command.under),
              day: command.from,
            },
          ],
        };
  readonly #drawn = document.createElement("div");
  readonly reorganiser: Reorganiser;

  constructor() {
    const sheets = [base, treeStyles].flat(Infinity as 1) as readonly Exclude<CSSResultGroup, readonly unknown[]>[];
    this.root.adoptedStyleSheets = sheets.map((sheet) => (sheet as unknown as { styleSheet: CSSStyleSheet }).styleSheet);
    this.root.append(this.#drawn);
    document.documentElement.lang = "zh-Hans";
    document.body.append(this.host);
    this.reorganiser = new Reorganiser(this, () => this.draw());
    this.draw();
  }

  get picked(): readonly number[] {
    const { index } = this.outline;
    return this.selection.has(index.idAt(this.active)) ? [...this.selection].map((id) => index.indexOf(id)) : [this.active];
  }

  isOpen = (at: number): boolean => !this.closed.has(this.outline.index.idAt(at));

  setOpen(at: number, open: boolean): void {
    if (open) this.closed.delete(this.outline.index.idAt(at));
    else this.closed.add(this.outline.index.idAt(at));
    this.draw();
  }

  openAllUnder(at: number, open: boolean): void {
    this.did.push(`${open ? "open" : "close"} ${this.outline.index.idAt(at)}`);
  }

  show(at: number): void {
    const { index } = this.outline;
    for (const id of index.ancestors(index.idAt(at))) this.closed.delete(id);
    this.draw();
    this.element(index.idAt(at)).focus();
  }

  async dryRun(command: Command): Promise<Sent> {
    this.asked.push(command as Move);
    return this.answer(command as Move);
  }

  async send(command: Command): Promise<Sent> {
    const move = command as Move;
    this.sent.push(move);
    const answer = this.answer(move);
    if (!answer.ok) return answer;
    this.seq = answer.seq;
    this.rows = this.rows.map((row) => (row.id === move.unit ? { ...row, parentId: move.under } : row));
    this.outline = outlineOf(this.rows);
    this.draw();
    this.reorganiser.groundChanged();
    return answer;
  }

  announce(text: string): void {
    this.said.push(text);
  }
  copy(): void {
    this.did.push("copy");
  }
  exportCsv(): void {
    this.did.push("export");
  }
  selectAll(): void {
    this.did.push("select all");
  }

  draw(): void {
    const { index } = this.outline;
    const visible = visibleRows(
      index,
      Uint8Array.from({ length: index.size }, (_, at) => Number(this.isOpen(at))),
    );
    const at = (event: Event) => Number((event.target as Element).closest(".row")?.getAttribute("data-at") ?? -1);
    render(
      html`<div
        class="scroller"
        role="tree"
        aria-label="指挥链"
        aria-multiselectable="true"
        @keydown=${(event: KeyboardEvent) => this.reorganiser.keydown(event, this.active)}
        @contextmenu=${(event: MouseEvent) => this.reorganiser.contextmenu(event, at(event))}
        @pointerdown=${(event: PointerEvent) => this.reorganiser.pointerdown(event, at(event))}
        @focusin=${(event: Event) => this.go(at(event))}
        @click=${(event: Event) => at(event) >= 0 && this.did.push(`click ${index.idAt(at(event))}`)}
      >
        ${[...visible].map(
          (row) => html`<div
            class="row"
            role="treeitem"
            data-at=${row}
            data-mark=${this.reorganiser.markOf(row) ?? nothing}
            tabindex=${row === this.active ? 0 : -1}
            aria-level=${index.depthAt(row) + 1}
            aria-setsize=${1}
            aria-posinset=${1}
            aria-selected=${this.selection.has(index.idAt(row))}
          >
            <span class="name">${this.outline.rowAt(row).name}</span>
          </div>`,
        )}
      </div>`,
      this.#drawn,
    );
  }

  go(at: number): void {
    this.active = at;
    this.draw();
  }

  element(id: string): HTMLElement {
    return this.root.querySelector<HTMLElement>(`.row[data-at="${this.outline.index.indexOf(id)}"]`)!;
  }

  mark(id: string): string | undefined {
    return this.element(id).dataset["mark"];
  }

  one<E extends HTMLElement = HTMLElement>(selector: string): E {
    const found = this.root.querySelector<E>(selector);
    if (!found) throw new Error(`there is no ${selector}`);
    return found;
  }

  get focused(): string | undefined {
    return this.root.activeElement?.textContent?.trim();
  }

  get moves(): string[] {
    return this.sent.map(({ unit, under }) => `${unit} > ${under}`);
  }

  focus(id: string): void {
    this.element(id).focus();
  }

  /** Other rows, drawn when the reorganiser has heard of them, as a tree does that draws in its own time. */
  replace(rows: TreeNode[]): void {
    this.rows = rows;
    this.outline = outlineOf(rows);
    this.reorganiser.groundChanged();
    this.draw();
  }

  /** After each test: nothing of it is left for the next. */
  async clear(): Promise<void> {
    this.reorganiser.disconnect();
    document.body.replaceChildren();
    await resetMouse();
    await emulateMedia({ colorScheme: "light" });
    await setViewport({ width: 900, height: 700 });
  }

  #ref(id: string) {
    return { id, name: id };
  }
}

export async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await sendKeys({ press: key });
  await frame();
}

/** What was asked or sent has been answered, and the answer is drawn. */
export const settled = () => new Promise((resolve) => setTimeout(resolve, 30));

/** Where to press a row: in the middle, and of a wide one near where it begins. */
export function middleOf(element: Element): [number, number] {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [Math.round(left + Math.min(width / 2, 60)), Math.round(top + height / 2)];
}
