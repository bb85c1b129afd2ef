import type { Day } from "@jinlin/core";
import { html, nothing, render, type TemplateResult } from "lit";
import { wordsFor, type Words } from "../../words/words.ts";
import { barOf } from "./barred-target.ts";
import { menuItems } from "./menu-items.ts";
import { movableRows } from "./movable-rows.ts";
import { MoveDesk } from "./move-desk.ts";
import { MoveDialog } from "./move-dialog.ts";
import { moveMessage } from "./move-message.ts";
import type { Anchor } from "./place-menu.ts";
import { reorganiseStyles } from "./reorganise.styles.ts";
import { namesOf, reportInWords } from "./report-words.ts";
import { RowDrag } from "./row-drag.ts";
import { UnitDialog } from "./unit-dialog.ts";
import { RowMenu } from "./row-menu.ts";
import type { MoveReport } from "./send-moves.ts";
import type { TreeGround } from "./tree-ground.ts";
import { reorganiseWords, type MenuItemId, type ReorganiseWords } from "./words.ts";

/** What a row is to those who reorganise: cut, or where a drop would go or not. */
type Mark = "cut" | "target" | "refused";

/**
 * Reorganising in a tree (调整隶属): cut and paste, a menu, a dialog, and drag, each through `move-unit`, one
 * command a row; and undo. Draws its parts into the tree's shadow root, and is loaded when first needed.
 *
 * The tree hands over its keys, presses and menu events, draws `markOf` on its rows as `data-mark`, and tells when
 * its rows were replaced. What is cut stays cut by id.
 */
export class Reorganiser {
  #cut: readonly string[] = [];
  #message: { readonly text: string; readonly undoable: boolean } | undefined;
  /** A row that was moved, to be shown where it went as soon as it is there. */
  #follow: { readonly unit: string; readonly under: string } | undefined;
  /** What had the focus before the menu, or the dialog after it. */
  #cameFrom: Element | null = null;
  readonly #ground: TreeGround;
  readonly #changed: () => void;
  readonly #container = document.createElement("div");
  readonly #listening = new AbortController();
  readonly #desk: MoveDesk;
  readonly #menu: RowMenu;
  readonly #dialog: MoveDialog;
  readonly #unitDialog: UnitDialog;
  readonly #drag: RowDrag;

  /** @param changed - Called when `markOf` may say something else. */
  constructor(ground: TreeGround, changed: () => void) {
    this.#ground = ground;
    this.#changed = changed;
    const desk = (this.#desk = new MoveDesk(ground));
    const words = () => this.#words;
    const draw = () => this.#draw();
    const giveBack = (unit: string) => this.#giveBack(unit);
    this.#menu = new RowMenu({ draw, giveBack, act: (item, unit) => this.#act(item, unit) });
    this.#dialog = new MoveDialog({ tree: ground, desk, words, draw, giveBack, report: (report, under) => this.#report(report, under) });
    this.#unitDialog = new UnitDialog({ tree: ground, draw, giveBack, announce: (text) => this.#say(text) });
    this.#drag = new RowDrag({
      tree: ground,
      desk,
      words,
      draw: () => {
        this.#draw();
        this.#changed();
      },
      drop: (units, under) => void this.#move(units, under, desk.day),
      ended: (text) => this.#say(text),
    });
    const { root } = ground;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, reorganiseStyles.styleSheet!];
    root.append(this.#container);
    // A pen drags rows, where a finger scrolls; what a touch does is settled before it comes down.
    for (const type of ["pointerover", "pointerout"]) root.addEventListener(type, this.#penMoved, { signal: this.#listening.signal });
  }

  /**
   * A key was pressed on a row.
   *
   * @returns Whether it meant something here; then nothing else is to be done with it.
   */
  keydown(event: KeyboardEvent, at: number): boolean {
    // 229: a key that an input method takes.
    if (event.isComposing || event.keyCode === 229) return false;
    const handled = this.#press(event, at);
    if (handled) event.preventDefault();
    return handled;
  }

  /** The browser asks for a menu at a row: right button, long press or key. */
  contextmenu(event: MouseEvent, at: number): void {
    event.preventDefault();
    const { clientX: left, clientY: top } = event;
    this.#openMenuAt(at, { left, top, bottom: top });
  }

  /** The menu of a row by other means: a button of the tree's own, where a touch brings no menu event (iOS). */
  openMenu(at: number): void {
    this.#openMenuAt(at, this.#anchorAt(at));
  }

  /** A pointer is pressed on a row; not on what opens and closes it. */
  pointerdown(event: PointerEvent, at: number): void {
    this.#drag.cancel();
    // A finger scrolls; it has the menu and the dialog. Control with a press is the menu of a Mac.
    if (event.button !== 0 || event.pointerType === "touch" || event.ctrlKey || event.metaKey || event.shiftKey || this.#desk.busy) return;
    const { index, rowAt } = this.#ground.outline;
    if (!rowAt(at).movable) return;
    const unit = index.idAt(at);
    this.#drag.press(event, () => {
      const now = this.#ground.outline.index;
      return now.has(unit) ? this.#movableAt(now.indexOf(unit)) : [];
    });
  }

  markOf(at: number): Mark | undefined {
    const unit = this.#ground.outline.index.idAt(at);
    return this.#drag.markOf(unit) ?? (this.#cut.includes(unit) ? "cut" : undefined);
  }

  /** The rows were replaced, drawn already or about to be. */
  groundChanged(): void {
    if (this.#isGone) return;
    const { index } = this.#ground.outline;
    this.#cut = this.#cut.filter((unit) => index.has(unit));
    if (this.#menu.unit !== undefined && !index.has(this.#menu.unit)) this.#menu.giveBack();
    this.#dialog.groundChanged();
    this.#drag.groundChanged();
    this.#draw();
    const follow = this.#follow;
    if (follow === undefined || !index.has(follow.unit) || index.parent(follow.unit) !== follow.under) return;
    this.#follow = undefined;
    // Whoever went elsewhere meanwhile stays there.
    if (this.#ground.root.activeElement !== null) this.#ground.show(index.indexOf(follow.unit));
  }

  /** Takes everything away again, and the focus nowhere; another one can be made later. */
  disconnect(): void {
    this.#listening.abort();
    // Before the dialog closes: one that is on the page gives the focus back by itself.
    this.#container.remove();
    this.#dialog.close();
    this.#unitDialog.close();
    this.#menu.close();
    this.#drag.cancel();
    const { root } = this.#ground;
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== reorganiseStyles.styleSheet);
  }

  #press({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent, at: number): boolean {
    if (altKey) return false;
    if (key === "ContextMenu" || (key === "F10" && shiftKey)) {
      this.openMenu(at);
      return true;
    }
    if (key === "Escape") return this.#dropCut();
    if (shiftKey || ctrlKey === metaKey) return false;
    switch (key.toLowerCase()) {
      case "x":
        this.#cutAt(at);
        return true;
      case "v":
        this.#pasteAt(at);
        return true;
      case "z":
        void this.#undo();
        return true;
      default:
        return false;
    }
  }

  #act(item: MenuItemId, unit: string): void {
    const { index } = this.#ground.outline;
    if (!index.has(unit)) return;
    const at = index.indexOf(unit);
    switch (item) {
      case "open-all":
      case "close-all":
        return this.#ground.openAllUnder(at, item === "open-all");
      case "cut":
        return this.#cutAt(at);
      case "paste":
        return this.#pasteAt(at);
      case "move-to":
        return this.#dialog.open(this.#movableAt(at), unit);
      case "change-unit":
        return this.#unitDialog.open(unit, this.#nameOf(unit));
      case "undo":
        return void this.#undo();
      case "copy":
        return this.#ground.copy();
      case "export":
        return this.#ground.exportCsv();
      case "select-all":
        return this.#ground.selectAll?.();
    }
  }

  #cutAt(at: number): void {
    const { reorganise } = this.#words;
    const picked = this.#pickedAt(at);
    const units = this.#movableAt(at);
    if (units.length === 0) return this.#say(reorganise.notMovable);
    this.#cut = units;
    const barred = picked.filter((each) => !this.#ground.outline.rowAt(each).movable).length;
    const stay = barred > 0 ? [reorganise.stay(barred)] : [];
    this.#say([reorganise.cut(this.#namesOf(units)), ...stay, reorganise.cutHint].join(" "));
    this.#changed();
  }

  #dropCut(): boolean {
    if (this.#cut.length === 0) return false;
    this.#cut = [];
    this.#message = undefined;
    this.#ground.announce(this.#words.reorganise.cutDropped);
    this.#draw();
    this.#changed();
    return true;
  }

  #pasteAt(at: number): void {
    const { reorganise } = this.#words;
    const { index } = this.#ground.outline;
    if (this.#cut.length === 0) return this.#say(reorganise.nothingCut);
    const bar = barOf(
      index,
      this.#cut.map((unit) => index.indexOf(unit)),
      at,
    );
    if (bar) return this.#say(reorganise.bar[bar]);
    void this.#move(this.#cut, index.idAt(at), this.#desk.day);
  }

  async #move(units: readonly string[], under: string, day: Day): Promise<void> {
    if (this.#desk.busy) return this.#say(this.#words.reorganise.busy);
    this.#report(await this.#desk.move(units, under, day), under);
  }

  async #undo(): Promise<void> {
    const { history, busy } = this.#desk;
    if (busy) return this.#say(this.#words.reorganise.busy);
    const barred = history.barOf(this.#ground);
    if (barred) return this.#say(this.#words.reorganise.undoBar[barred.bar](barred.move?.name ?? ""));
    const report = await this.#desk.undo();
    if (!this.#isGone) this.#tell(report, (names) => this.#words.reorganise.undone(names));
  }

  #report(report: MoveReport, under: string): string {
    if (this.#isGone) return "";
    const gone = new Set([...report.done, ...report.handedOver, ...report.unchanged].map(({ unit }) => unit));
    this.#cut = this.#cut.filter((unit) => !gone.has(unit));
    this.#changed();
    return this.#tell(report, (names) => {
      const { day } = report.done[0]!;
      return this.#words.reorganise.moved(names, this.#nameOf(under), day === this.#desk.day ? undefined : this.#words.day(day));
    });
  }

  #tell(report: MoveReport, said: (names: string) => string): string {
    const [first] = report.done;
    // On a day before the move the row stays where it is.
    this.#follow = first && first.day <= this.#desk.day ? { unit: first.unit, under: first.under } : undefined;
    const text = reportInWords(report, said, this.#words);
    this.#say(text, report.done.length > 0 && this.#desk.history.last.includes(first!));
    // The rows may have come before the answer.
    this.groundChanged();
    return text;
  }

  #openMenuAt(at: number, anchor: Anchor): void {
    const { outline } = this.#ground;
    const unit = outline.index.idAt(at);
    // The keys go where the menu is; the tree hears of it as it does of any row that gets the focus.
    if (!this.#rowElement(at)?.contains(this.#ground.root.activeElement)) this.#focusRow(unit);
    this.#cameFrom = this.#ground.root.activeElement;
    const cut = this.#cut.map((each) => outline.index.indexOf(each));
    const items = menuItems({ at, picked: this.#pickedAt(at), cut }, this.#ground, this.#desk, this.#words);
    this.#menu.open({ unit, name: outline.rowAt(at).name, items }, anchor);
  }

  #anchorAt(at: number): Anchor {
    const row = this.#rowElement(at);
    if (row === null) return { left: 0, top: 0, bottom: 0 };
    const { left, top, bottom } = (row.querySelector(".name") ?? row).getBoundingClientRect();
    return { left, top, bottom };
  }

  /** What an action at a row is about. */
  #pickedAt(at: number): readonly number[] {
    const { picked } = this.#ground;
    return picked.includes(at) ? picked : [at];
  }

  #movableAt(at: number): string[] {
    const { outline } = this.#ground;
    return movableRows(outline, this.#pickedAt(at)).map((each) => outline.index.idAt(each));
  }

  // To the cell where the keys were, or to the row; where that has gone, to where the keys are now.
  #giveBack(unit: string): void {
    if (this.#isGone) return;
    const { root, outline } = this.#ground;
    if (!outline.index.has(unit)) return this.#backToTree();
    const row = this.#rowElement(outline.index.indexOf(unit));
    if (row && this.#cameFrom !== row && row.contains(this.#cameFrom)) (this.#cameFrom as HTMLElement).focus({ preventScroll: true });
    else if (!row || !row.contains(root.activeElement)) this.#focusRow(unit);
  }

  #focusRow(unit: string): void {
    const { index } = this.#ground.outline;
    if (!index.has(unit)) return;
    const at = index.indexOf(unit);
    const row = this.#rowElement(at);
    if (row) row.focus({ preventScroll: true });
    else this.#ground.show(at);
  }

  #rowElement(at: number): HTMLElement | null {
    return this.#ground.root.querySelector(`.row[data-at="${at}"]`);
  }

  #penMoved = (event: Event): void => {
    const tree = this.#ground.root.querySelector<HTMLElement>("[role=tree], [role=treegrid]");
    if (tree && (event as PointerEvent).pointerType === "pen") tree.style.touchAction = event.type === "pointerover" ? "none" : "";
  };

  #nameOf(unit: string): string {
    const { index, rowAt } = this.#ground.outline;
    return index.has(unit) ? rowAt(index.indexOf(unit)).name : unit;
  }

  #namesOf(units: readonly string[]): string {
    return namesOf(
      units.map((unit) => ({ name: this.#nameOf(unit) })),
      this.#words,
    );
  }

  get #isGone(): boolean {
    return this.#listening.signal.aborted;
  }

  get #words(): Words<ReorganiseWords> {
    return wordsFor(reorganiseWords, this.#ground.language);
  }

  // Seen by those who see the page, heard by those who hear it.
  #say(text: string, undoable = false): void {
    this.#message = { text, undoable };
    this.#ground.announce(text);
    this.#draw();
  }

  #draw(): void {
    const words = this.#words;
    this.#container.lang = words.language;
    render(
      html`${this.#messageView(words)} ${this.#menu.view(words)} ${this.#dialog.view()} ${this.#unitDialog.view(words)} ${this.#drag.view()}`,
      this.#container,
    );
    this.#unitDialog.drawn();
  }

  #messageView(words: Words<ReorganiseWords>): TemplateResult | typeof nothing {
    if (this.#message === undefined) return nothing;
    const { text, undoable } = this.#message;
    // A button that goes when it is pressed leaves the focus to the row where the keys are, or to the search box where no row is.
    const leaving = (act: () => void) => () => {
      this.#backToTree();
      act();
    };
    return moveMessage({
      text,
      words,
      undo: undoable ? leaving(() => void this.#undo()) : undefined,
      dropCut: this.#cut.length > 0 ? leaving(() => this.#dropCut()) : undefined,
      close: leaving(() => {
        this.#message = undefined;
        this.#draw();
      }),
    });
  }

  #backToTree(): void {
    const { root, active } = this.#ground;
    (this.#rowElement(active) ?? root.querySelector<HTMLElement>("input[type=search]"))?.focus({ preventScroll: true });
  }
}
