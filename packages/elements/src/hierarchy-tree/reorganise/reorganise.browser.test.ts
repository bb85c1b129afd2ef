import { emulateMedia, resetMouse, sendKeys, sendMouse, setViewport } from "@web/test-runner-commands";
import axe from "axe-core";
import type { Command, Day, Refusal, Sent } from "@jinlin/core";
import { html, nothing, render, type CSSResultGroup } from "lit";
import { deepEqual, equal, frame, match, ok, until } from "../../../test/assert.ts";
import { devtools } from "../../../test/devtools.ts";
import { outlineOf, rowsOf } from "../../../test/forest.ts";
import { setup, suite, teardown, test } from "../../../test/mocha.ts";
import { base } from "../../styles/base.ts";
import { treeStyles } from "../hierarchy-tree.styles.ts";
import type { TreeNode } from "../tree-node.ts";
import { visibleRows } from "../visible-rows.ts";
import { Reorganiser } from "./reorganiser.ts";
import type { TreeGround } from "./tree-ground.ts";

type Move = Extract<Command, { type: "move-unit" }>;

const county = `
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
const refusal: Refusal = { code: "not-above" };

/** A tree as bare as can be: rows, a source that refuses what goes under 东门, and what was said. */
class BareTree implements TreeGround {
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
    document.body.append(this.host);
    this.reorganiser = new Reorganiser(this, () => this.draw());
    this.draw();
  }

  get visible(): Int32Array {
    const { index } = this.outline;
    return visibleRows(
      index,
      Uint8Array.from({ length: index.size }, (_, at) => Number(this.isOpen(at))),
    );
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
        ${[...this.visible].map(
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

  #ref(id: string) {
    return { id, name: id };
  }
}

let tree: BareTree;
setup(() => {
  document.documentElement.lang = "zh-Hans";
  tree = new BareTree();
});
teardown(async () => {
  tree.reorganiser.disconnect();
  document.body.replaceChildren();
  await resetMouse();
  await emulateMedia({ colorScheme: "light" });
  await setViewport({ width: 900, height: 700 });
});

const press = async (...keys: string[]) => {
  for (const key of keys) await sendKeys({ press: key });
  await frame();
};
const settled = () => new Promise((resolve) => setTimeout(resolve, 30));
const middleOf = (element: Element): [number, number] => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [Math.round(left + Math.min(width / 2, 60)), Math.round(top + height / 2)];
};
const focus = (id: string) => tree.element(id).focus();

async function violations(): Promise<string[]> {
  const { violations } = await axe.run(tree.host, { resultTypes: ["violations"] });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`));
}

suite("by keyboard", () => {
  test("a row is cut, drawn as cut, and moved under the row it is pasted on", async () => {
    focus("桂花苑小区党支部");
    await press("Control+x");
    equal(tree.mark("桂花苑小区党支部"), "cut");
    match(tree.said.at(-1), /^已剪切：桂花苑小区党支部。/);
    focus("溪山社区大党委");
    await press("Control+v");
    await until("the move", () => tree.sent.length === 1);
    deepEqual(tree.sent[0], {
      type: "move-unit",
      unit: "桂花苑小区党支部",
      under: "溪山社区大党委",
      slice: "command",
      from: "2026-11-23",
      readSeq: 4,
    });
    await settled();
    match(tree.said.at(-1), /已将桂花苑小区党支部移到“溪山社区大党委”下。/);
    equal(tree.mark("桂花苑小区党支部"), undefined);
    equal(tree.focused, "桂花苑小区党支部");
  });

  test("Escape drops the cut, and only then means something", async () => {
    focus("桂花苑小区党支部");
    let left = 0;
    tree.host.addEventListener("keydown", ({ key, defaultPrevented }) => (left += Number(key === "Escape" && !defaultPrevented)));
    await press("Escape");
    equal(left, 1);
    await press("Control+x", "Escape");
    equal(left, 1);
    equal(tree.mark("桂花苑小区党支部"), undefined);
    equal(tree.said.at(-1), "已取消剪切。");
  });

  test("all selected rows that may be moved are cut, and how many stay is said", async () => {
    tree.selection = new Set(["桂花苑小区党支部", "溪畔小区党支部", "城西街道大工委"]);
    focus("桂花苑小区党支部");
    await press("Control+x");
    match(tree.said.at(-1), /桂花苑小区党支部、溪畔小区党支部。 另有 1 项不能移动。/);
    equal(tree.mark("溪畔小区党支部"), "cut");
    equal(tree.mark("城西街道大工委"), undefined);
  });

  test("what the tree's shape bars is not even sent", async () => {
    focus("城北街道大工委");
    await press("Control+x");
    focus("鹤山社区大党委");
    await press("Control+v");
    equal(tree.said.at(-1), "不能移到自己的下级下面");
    equal(tree.sent.length, 0);
  });

  test("several rows move one after another, and the first refusal stops them", async () => {
    const kept = tree.answer;
    tree.answer = (command) => (command.unit === "溪畔小区党支部" ? { ok: false, refusals: [refusal] } : kept(command));
    tree.selection = new Set(["桂花苑小区党支部", "溪畔小区党支部", "溪山社区大党委"]);
    focus("桂花苑小区党支部");
    await press("Control+x");
    focus("城西街道大工委");
    await press("Control+v");
    await settled();
    deepEqual(tree.moves, ["桂花苑小区党支部 > 城西街道大工委", "溪畔小区党支部 > 城西街道大工委"]);
    equal(
      tree.said.at(-1),
      "已将桂花苑小区党支部移到“城西街道大工委”下。 “溪畔小区党支部”未移动：只能划入层级更高的单位；请另选单位。 其后未办理：溪山社区大党委。",
    );
    equal(tree.mark("溪畔小区党支部"), "cut");
  });

  test("Control and Z moves it back, from the same day, and says when there is nothing more", async () => {
    focus("桂花苑小区党支部");
    await press("Control+x");
    focus("城西街道大工委");
    await press("Control+v");
    await settled();
    await press("Control+z");
    await settled();
    deepEqual(tree.moves, ["桂花苑小区党支部 > 城西街道大工委", "桂花苑小区党支部 > 鹤山社区大党委"]);
    equal(tree.sent[1]!.readSeq, 5);
    match(tree.said.at(-1), /^已撤销/);
    await press("Control+z");
    equal(tree.said.at(-1), "没有可以撤销的移动");
  });

  test("the message offers to undo, and leaves the focus on the row", async () => {
    focus("桂花苑小区党支部");
    await press("Control+x");
    focus("城西街道大工委");
    await press("Control+v");
    await settled();
    tree.one(".move-message button").click();
    await until("the undoing", () => tree.sent.length === 2);
    await settled();
    match(tree.one(".move-message").textContent, /已撤销/);
    equal(tree.focused, "桂花苑小区党支部");
    tree.one(".move-message button").click();
    equal(tree.root.querySelector(".move-message"), null);
  });

  test("what somebody else moved since is not moved back", async () => {
    focus("桂花苑小区党支部");
    await press("Control+x");
    focus("城西街道大工委");
    await press("Control+v");
    await settled();
    await tree.send({ ...tree.sent[0]!, under: "南门社区大党委" });
    focus("城西街道大工委");
    await press("Control+z");
    equal(tree.said.at(-1), "“桂花苑小区党支部”此后又有移动，不能撤销");
    equal(tree.sent.length, 2);
  });

  test("what is cut stays cut when the rows are replaced, until it is gone", () => {
    focus("桂花苑小区党支部");
    tree.reorganiser.keydown(new KeyboardEvent("keydown", { key: "x", ctrlKey: true }), tree.active);
    tree.rows = tree.rows.filter(({ id }) => id !== "溪畔小区党支部").reverse();
    tree.outline = outlineOf(tree.rows);
    tree.reorganiser.groundChanged();
    tree.draw();
    equal(tree.mark("桂花苑小区党支部"), "cut");
    tree.rows = tree.rows.filter(({ id }) => id !== "桂花苑小区党支部");
    tree.outline = outlineOf(tree.rows);
    tree.reorganiser.groundChanged();
    match(tree.one(".move-message").textContent, /关闭/);
  });

  test("keys that an input method takes are left to it", () => {
    focus("桂花苑小区党支部");
    const composed = new KeyboardEvent("keydown", { key: "x", ctrlKey: true, isComposing: true });
    equal(tree.reorganiser.keydown(composed, tree.active), false);
  });
});

suite("the menu", () => {
  const items = () => [...tree.root.querySelectorAll<HTMLElement>("[role=menuitem]")];
  const label = (item: Element | null) => item?.querySelector(".label")?.textContent;

  for (const key of ["Shift+F10", "ContextMenu"])
    test(`opens with ${key} at the row, and Escape gives the focus back`, async () => {
      focus("鹤山社区大党委");
      await press(key);
      equal(tree.one("[role=menu]").getAttribute("aria-label"), "鹤山社区大党委：操作");
      equal(label(tree.root.activeElement), "展开下面全部（O）");
      ok(tree.one("[role=menu]").getBoundingClientRect().top >= tree.element("鹤山社区大党委").getBoundingClientRect().top);
      await press("Escape");
      equal(tree.root.querySelector("[role=menu]"), null);
      equal(tree.focused, "鹤山社区大党委");
    });

  test("gives the focus back to the cell it came from", async () => {
    const cell = tree.element("鹤山社区大党委").querySelector<HTMLElement>(".name")!;
    cell.tabIndex = -1;
    cell.focus();
    await press("Shift+F10", "Escape");
    equal(tree.root.activeElement?.className, "name");
    await press("Shift+F10", "m", "Enter", "Escape");
    equal(tree.root.activeElement?.className, "name");
  });

  test("opens with the right button, on the row that was pressed", async () => {
    await sendMouse({ type: "click", position: middleOf(tree.element("南门社区大党委")), button: "right" });
    await until("the menu", () => tree.root.querySelector("[role=menu]"));
    equal(tree.outline.index.idAt(tree.active), "南门社区大党委");
    await sendMouse({ type: "click", position: middleOf(items().find((item) => item.dataset["item"] === "copy")!) });
    deepEqual(tree.did, ["copy"]);
    equal(tree.focused, "南门社区大党委");
  });

  test("goes by arrows, Home, End and letters, round its ends", async () => {
    focus("鹤山社区大党委");
    await press("Shift+F10");
    const reached: (string | undefined)[] = [];
    for (const key of ["ArrowUp", "ArrowDown", "ArrowDown", "End", "Home", "m", "e"]) {
      await press(key);
      reached.push((tree.root.activeElement as HTMLElement).dataset["item"]);
    }
    deepEqual(reached, ["select-all", "open-all", "close-all", "select-all", "open-all", "move-to", "export"]);
    await press("Enter");
    deepEqual(tree.did, ["export"]);
  });

  test("says why an item cannot be used, and stays open when it is tried", async () => {
    focus("城西街道大工委");
    await press("Shift+F10", "x");
    const cut = tree.root.activeElement!;
    equal(cut.getAttribute("aria-disabled"), "true");
    match(cut.textContent, /您不能移动此行/);
    await press("Enter");
    ok(tree.root.querySelector("[role=menu]"));
    equal(tree.mark("城西街道大工委"), undefined);
  });

  test("closes with Tab, which goes on from the row", async () => {
    const after = document.createElement("button");
    document.body.append(after);
    focus("鹤山社区大党委");
    await press("Shift+F10", "Tab");
    equal(tree.root.querySelector("[role=menu]"), null);
    equal(document.activeElement?.localName, "button");
  });

  test("closes when the focus goes elsewhere, and leaves it there", async () => {
    focus("鹤山社区大党委");
    await press("Shift+F10");
    await sendMouse({ type: "click", position: middleOf(tree.element("城北街道大工委")) });
    equal(tree.root.querySelector("[role=menu]"), null);
    equal(tree.focused, "城北街道大工委");
  });

  test("stays within the viewport, also where what is around clips it", async () => {
    tree.host.style.overflow = "hidden";
    tree.host.style.blockSize = "100px";
    tree.host.style.marginBlockStart = "560px";
    await sendMouse({ type: "click", position: [880, 650], button: "right" });
    const menu = await until("the menu", () => tree.root.querySelector("[role=menu]"));
    const { right, bottom, left, top } = menu.getBoundingClientRect();
    ok(left >= 0 && top >= 0 && right <= 900 && bottom <= 700, `${left} ${top} ${right} ${bottom}`);
    const [x, y] = middleOf(items()[0]!);
    ok(menu.contains(tree.root.elementFromPoint(x, y)));
  });

  test("stays within the viewport in a browser without a top layer, whatever has coordinates of its own", async () => {
    const { showPopover } = HTMLElement.prototype;
    try {
      Reflect.deleteProperty(HTMLElement.prototype, "showPopover");
      tree.host.style.transform = "translate(150px, 350px)";
      focus("城北街道大工委");
      await press("Shift+F10");
      const { bottom, left } = tree.one("[role=menu]").getBoundingClientRect();
      ok(bottom <= 700 && left > 150, `${bottom} ${left}`);
    } finally {
      HTMLElement.prototype.showPopover = showPopover;
    }
  });

  test("cuts and pastes as the keys do", async () => {
    focus("桂花苑小区党支部");
    await press("Shift+F10", "x", "Enter");
    equal(tree.mark("桂花苑小区党支部"), "cut");
    focus("城西街道大工委");
    await press("Shift+F10", "v", "Enter");
    await settled();
    deepEqual(tree.moves, ["桂花苑小区党支部 > 城西街道大工委"]);
  });
});

suite("the dialog", () => {
  const open = async (id: string) => {
    focus(id);
    await press("Shift+F10", "m", "Enter");
    return tree.one<HTMLDialogElement>("dialog");
  };
  const options = () => [...tree.root.querySelectorAll("[role=option] span:first-child")].map((option) => option.textContent);

  test("lists what the row could stand under, with what is above it, and how many there are", async () => {
    const dialog = await open("鹤山社区大党委");
    ok(dialog.matches(":modal"));
    equal(tree.root.activeElement?.id, "move-search");
    deepEqual(options(), ["溪山社区大党委", "城南街道大工委", "南门社区大党委", "前林小区党支部", "东门社区大党委", "城西街道大工委"]);
    match(tree.one("#move-count").textContent, /共 6 项/);
    match(tree.one("[role=option]").textContent, /溪山社区大党委\s+城北街道大工委/);
  });

  test("finds by text, says what would happen, moves, and gives the focus back to the row", async () => {
    await open("桂花苑小区党支部");
    await sendKeys({ type: "城西" });
    deepEqual(options(), ["城西街道大工委"]);
    await press("Enter");
    equal(tree.one("#move-search").getAttribute("aria-activedescendant"), tree.one("[aria-selected=true]").id);
    await until("what would happen", () => /办理后/.test(tree.one(".preview").textContent));
    match(tree.one(".preview").textContent, /桂花苑小区党支部自2026年11月23日起由“鹤山社区大党委”改属“城西街道大工委”/);
    equal(tree.sent.length, 0);
    await press("Enter");
    await until("the end", () => tree.root.querySelector("dialog") === null);
    deepEqual(tree.moves, ["桂花苑小区党支部 > 城西街道大工委"]);
    await settled();
    equal(tree.focused, "桂花苑小区党支部");
  });

  test("says beforehand why not, and keeps what was chosen when it is refused", async () => {
    await open("桂花苑小区党支部");
    await sendKeys({ type: "东门" });
    await press("ArrowDown");
    await until("the refusal", () => /“桂花苑小区党支部”不能移动：只能划入层级更高/.test(tree.one(".preview").textContent));
    await press("Enter");
    await until("the answer", () => /未移动：只能划入层级更高/.test(tree.one("dialog [role=alert]").textContent));
    equal(tree.one<HTMLInputElement>("#move-search").value, "东门");
    ok(tree.root.querySelector("[aria-selected=true]"));
  });

  test("moves from the day that is chosen", async () => {
    await open("桂花苑小区党支部");
    await press("ArrowDown");
    const day = tree.one<HTMLInputElement>("#move-day");
    equal(day.value, "2026-11-23");
    day.value = "2026-12-01";
    day.dispatchEvent(new Event("change"));
    tree.one(".primary").click();
    await until("the move", () => tree.sent.length === 1);
    equal(tree.sent[0]!.from, "2026-12-01");
    await until("the report", () => tree.said.at(-1)?.endsWith("，自2026年12月1日起。"));
  });

  test("asks for what is lacking", async () => {
    await open("桂花苑小区党支部");
    tree.one(".primary").click();
    match(tree.one("dialog [role=alert]").textContent, /请从名单中选定新的上级/);
    equal(tree.one("#move-search").getAttribute("aria-invalid"), "true");
    equal(tree.sent.length, 0);
  });

  test("closes with Escape, and the keys are on the row again", async () => {
    await open("桂花苑小区党支部");
    await press("Escape");
    equal(tree.root.querySelector("dialog"), null);
    equal(tree.focused, "桂花苑小区党支部");
  });

  test("waits for an input method, and searches for what was composed", async () => {
    await open("桂花苑小区党支部");
    await devtools("Input.imeSetComposition", { text: "nan", selectionStart: 3, selectionEnd: 3 });
    await frame();
    equal(options().length, 8);
    // Rows that come meanwhile do not take away what is being composed.
    tree.reorganiser.groundChanged();
    equal(tree.one<HTMLInputElement>("#move-search").value, "nan");
    // Nor does the Escape close the dialog that drops it.
    await press("Escape");
    ok(tree.root.querySelector("dialog"));
    await devtools("Input.insertText", { text: "南门" });
    await until("the composed text", () => options().length === 1);
    equal(tree.one<HTMLInputElement>("#move-search").value, "南门");
  });

  test("closes in the midst of what is being composed", async () => {
    await open("桂花苑小区党支部");
    await devtools("Input.imeSetComposition", { text: "nan", selectionStart: 3, selectionEnd: 3 });
    await frame();
    tree.one(".actions button:last-child").click();
    equal(tree.root.querySelector("dialog"), null);
    equal(tree.focused, "桂花苑小区党支部");
  });

  test("fits a phone", async () => {
    await setViewport({ width: 320, height: 640 });
    const dialog = await open("桂花苑小区党支部");
    const { left, right, bottom } = dialog.getBoundingClientRect();
    ok(left >= 0 && right <= 320 && bottom <= 640, `${left} ${right} ${bottom}`);
    ok(dialog.scrollWidth <= dialog.clientWidth);
  });
});

suite("by mouse", () => {
  const label = () => tree.root.querySelector(".row-drag")?.textContent?.replace(/\s+/g, " ").trim();
  const down = async (id: string) => {
    await sendMouse({ type: "move", position: middleOf(tree.element(id)) });
    await sendMouse({ type: "down" });
  };
  const over = async (id: string) => {
    const [x, y] = middleOf(tree.element(id));
    await sendMouse({ type: "move", position: [x + 3, y] });
    await sendMouse({ type: "move", position: [x, y] });
  };

  test("a row is dragged onto another, which says beforehand that it takes it", async () => {
    await down("桂花苑小区党支部");
    await over("城西街道大工委");
    await until("the answer", () => /移到“城西街道大工委”下/.test(label()!));
    match(label(), /^桂花苑小区党支部/);
    equal(tree.mark("城西街道大工委"), "target");
    await sendMouse({ type: "up" });
    await until("the move", () => tree.sent.length === 1);
    deepEqual(tree.moves, ["桂花苑小区党支部 > 城西街道大工委"]);
    equal(label(), undefined);
    equal((tree.root as ShadowRoot & { getSelection(): Selection }).getSelection().toString(), "");
    deepEqual(tree.did, []);
  });

  test("a row that refuses says why before the drop, and is asked once", async () => {
    await down("桂花苑小区党支部");
    await over("东门社区大党委");
    await until("the refusal", () => /不能移到此处：只能划入层级更高/.test(label()!));
    equal(tree.mark("东门社区大党委"), "refused");
    await over("城西街道大工委");
    await over("东门社区大党委");
    await settled();
    equal(tree.asked.filter(({ under }) => under === "东门社区大党委").length, 1);
    await sendMouse({ type: "up" });
    match(tree.said.at(-1), /不能移到此处/);
    equal(tree.sent.length, 0);
  });

  test("what the tree's shape bars is refused without asking", async () => {
    await down("城北街道大工委");
    await over("鹤山社区大党委");
    match(label(), /不能移到自己的下级下面/);
    await sendMouse({ type: "up" });
    equal(tree.asked.length, 0);
  });

  test("all selected rows are dragged together, and counted", async () => {
    tree.selection = new Set(["桂花苑小区党支部", "溪畔小区党支部", "溪山社区大党委", "南门社区大党委"]);
    await down("桂花苑小区党支部");
    await over("城西街道大工委");
    match(label(), /桂花苑小区党支部、溪畔小区党支部、溪山社区大党委等 4 项/);
    await sendMouse({ type: "up" });
    await until("the moves", () => tree.sent.length === 4);
  });

  test("a pen drags as a mouse does", async () => {
    const pen = async (type: string, id: string, buttons: number) => {
      const [x, y] = middleOf(tree.element(id));
      await devtools("Input.dispatchMouseEvent", { type, x, y, button: "left", buttons, clickCount: 1, pointerType: "pen" });
    };
    await pen("mouseMoved", "桂花苑小区党支部", 0);
    equal(tree.one("[role=tree]").style.touchAction, "none");
    await pen("mousePressed", "桂花苑小区党支部", 1);
    await pen("mouseMoved", "城西街道大工委", 1);
    match(label(), /^桂花苑小区党支部/);
    await pen("mouseReleased", "城西街道大工委", 0);
    await until("the move", () => tree.sent.length === 1);
  });

  test("a finger drags nothing: it scrolls, and has the menu", async () => {
    const row = tree.element("桂花苑小区党支部");
    await sendMouse({ type: "move", position: middleOf(row) });
    // The same pointer goes on as a mouse, so that it would be seen if the press had begun anything.
    row.dispatchEvent(new PointerEvent("pointerdown", { pointerId: 1, pointerType: "touch", bubbles: true, composed: true }));
    await over("城西街道大工委");
    equal(label(), undefined);
  });

  test("Escape ends the drag and nothing is moved", async () => {
    await down("桂花苑小区党支部");
    await over("城西街道大工委");
    await press("Escape");
    equal(label(), undefined);
    await sendMouse({ type: "up" });
    equal(tree.sent.length, 0);
    equal(tree.said.at(-1), "已取消拖动。");
  });

  test("a press that hardly moves is a click", async () => {
    await down("桂花苑小区党支部");
    const [x, y] = middleOf(tree.element("桂花苑小区党支部"));
    await sendMouse({ type: "move", position: [x + 2, y + 2] });
    equal(label(), undefined);
    await sendMouse({ type: "up" });
    deepEqual(tree.did, ["click 桂花苑小区党支部"]);
  });

  test("a row that may not be moved is not dragged", async () => {
    await down("城西街道大工委");
    await over("东门社区大党委");
    equal(label(), undefined);
    await sendMouse({ type: "up" });
  });

  test("a closed row opens after a while, so that a drop can go further down", async () => {
    await down("桂花苑小区党支部");
    await over("南门社区大党委");
    ok(tree.closed.has("南门社区大党委"));
    await until("the row to open", () => tree.element("前林小区党支部"));
    await sendMouse({ type: "up" });
  });

  test("rows that come in the midst of a drag are dropped on where they are", async () => {
    await down("桂花苑小区党支部");
    await over("城西街道大工委");
    await until("the answer", () => tree.mark("城西街道大工委") === "target");
    tree.rows = [...tree.rows.slice(0, -1), { id: "城东街道大工委", parentId: null, name: "城东街道大工委" }, tree.rows.at(-1)!];
    tree.outline = outlineOf(tree.rows);
    // As a tree does that draws in its own time.
    tree.reorganiser.groundChanged();
    equal(tree.mark("城西街道大工委"), undefined);
    tree.draw();
    await until("the row that is there now", () => tree.mark("城东街道大工委") === "target");
    await sendMouse({ type: "up" });
    await until("the move", () => tree.sent.length === 1);
    equal(tree.sent[0]!.under, "城东街道大工委");
  });

  test("near an edge the tree scrolls", async () => {
    const scroller = tree.one("[role=tree]");
    scroller.style.blockSize = "120px";
    scroller.scrollTop = 0;
    await down("城北街道大工委");
    const { left, bottom } = scroller.getBoundingClientRect();
    await sendMouse({ type: "move", position: [Math.round(left + 50), Math.round(bottom - 4)] });
    await until("it to scroll", () => scroller.scrollTop > 40);
    await sendMouse({ type: "up" });
  });
});

suite("it can be seen and heard", () => {
  const shown: readonly (readonly [string, () => Promise<void>])[] = [
    [
      "menu",
      async () => {
        focus("城西街道大工委");
        await press("Shift+F10");
      },
    ],
    [
      "dialog",
      async () => {
        focus("桂花苑小区党支部");
        await press("Shift+F10", "m", "Enter", "ArrowDown", "ArrowDown");
        await until("what would happen", () => /办理后/.test(tree.one(".preview").textContent));
      },
    ],
    [
      "dialog, refused",
      async () => {
        focus("桂花苑小区党支部");
        await press("Shift+F10", "m", "Enter");
        await sendKeys({ type: "东门" });
        await press("ArrowDown");
        await until("the refusal", () => tree.one(".preview").querySelector(".overdue"));
      },
    ],
    [
      "dialog, nothing found",
      async () => {
        focus("桂花苑小区党支部");
        await press("Shift+F10", "m", "Enter");
        await sendKeys({ type: "zzz" });
      },
    ],
    [
      "cut",
      async () => {
        focus("桂花苑小区党支部");
        await press("Control+x");
      },
    ],
    [
      "drag",
      async () => {
        await sendMouse({ type: "move", position: middleOf(tree.element("桂花苑小区党支部")) });
        await sendMouse({ type: "down" });
        await sendMouse({ type: "move", position: middleOf(tree.element("城南街道大工委")) });
        await sendMouse({ type: "move", position: middleOf(tree.element("东门社区大党委")) });
        await until("the refusal", () => tree.root.querySelector(".row-drag.refused"));
      },
    ],
  ];
  for (const colorScheme of ["light", "dark"] as const)
    for (const [title, show] of shown)
      test(`axe finds nothing: ${title}, ${colorScheme}`, async () => {
        await emulateMedia({ colorScheme });
        document.documentElement.style.backgroundColor = colorScheme === "dark" ? "#1a1917" : "#ffffff";
        await show();
        await frame();
        deepEqual(await violations(), []);
        await sendMouse({ type: "up" });
      });

  test("every word is of the page's language", async () => {
    tree.language = "en";
    focus("桂花苑小区党支部");
    await press("Control+x", "Shift+F10", "m", "Enter", "ArrowDown");
    await until("what would happen", () => /What will happen/.test(tree.one(".preview").textContent));
    // The names are Chinese; what is left when they are taken away is what is said here.
    const names = county.replace(/\s/g, "");
    const said = [...tree.root.querySelectorAll("dialog, .move-message")].map((part) => part.textContent).join(" ");
    deepEqual(
      [...said].filter((letter) => /\p{Script=Han}/u.test(letter) && !names.includes(letter)),
      [],
    );
  });

  test("nothing is left behind when it goes", async () => {
    const sheets = tree.root.adoptedStyleSheets.length;
    focus("桂花苑小区党支部");
    await press("Shift+F10");
    tree.reorganiser.disconnect();
    equal(tree.root.children.length, 1);
    equal(tree.root.adoptedStyleSheets.length, sheets - 1);
  });
});
