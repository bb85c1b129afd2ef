import type { GridsView, Queries, Views } from "@jinlin/core";
import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type PropertyValues } from "lit";
import { soundOutline } from "../hierarchy-tree/outline.ts";
import { base } from "../styles/base.ts";
import { ViewElement } from "../view/view-element.ts";
import { gridPickerWords, type GridPickerWords } from "../words/grid-picker.ts";
import type { Words } from "../words/words.ts";
import { idsIn, idsKept, tellForm } from "./form-value.ts";
import { gridNodes } from "./grid-nodes.ts";
import { gridPickerStyles } from "./grid-picker.styles.ts";
import { PickerDesk } from "./picker-desk.ts";
import { chevronIcon, chipList, crossIcon, nameAndPlace, pickerPopup } from "./picker-parts.ts";
import { rowId } from "./picker-row.ts";
import { PickerTree } from "./picker-tree.ts";
import type { Chip } from "./chosen-grids.ts";
import { withRecent } from "./recent-grids.ts";

const none: readonly string[] = [];

/**
 * Chooses one grid or several (网格选择器), by the places they lie in, by name, pinyin initials, code or former name, by a
 * pasted list of codes, or on a map. A control of forms as the browser's own are.
 *
 * @fires {Event} input - What is chosen has changed, by whoever chooses.
 * @fires {Event} change - The same, after `input`.
 * @csspart box - The box one types in, with its buttons.
 * @csspart chip - Each of what is chosen, where several can be.
 * @csspart popup - What opens below the box.
 * @csspart row - A row of the tree: a place or a grid.
 */
export class JinlinGridPicker extends ViewElement<"grids", GridPickerWords> {
  static readonly formAssociated = true;
  static override shadowRootOptions: ShadowRootInit = { ...ViewElement.shadowRootOptions, delegatesFocus: true };
  static override styles: CSSResultGroup = [base, gridPickerStyles];
  static override properties: PropertyDeclarations = {
    below: { type: String },
    network: { type: String },
    multiple: { type: Boolean, reflect: true },
    name: { type: String, reflect: true },
    required: { type: Boolean, reflect: true },
    disabled: { type: Boolean, reflect: true },
    label: { type: String },
    defaultValue: { type: String, attribute: "value" },
    value: { attribute: false, noAccessor: true },
    values: { attribute: false, noAccessor: true },
    recent: { attribute: false },
  };

  /** A place or a unit by its id: its grids alone. All of the county when absent. */
  declare below: string | undefined;
  /** A network by its id: the grids it has officers of alone. */
  declare network: string | undefined;
  /** Whether several can be chosen. */
  declare multiple: boolean;
  /** What the form calls it; of several grids each is an entry of this name. */
  declare name: string | null;
  /** Whether something must be chosen. */
  declare required: boolean;
  /** Whether nothing can be chosen now. Also within a disabled fieldset. */
  declare disabled: boolean;
  /** What the box is called; else what its `<label>` says. */
  declare label: string | undefined;
  /** What is chosen at first and after a reset: ids, several apart by spaces. */
  declare defaultValue: string | undefined;
  /** Ids of grids chosen of late, the latest first. Kept as long as the element is; a page that keeps them sets them again. */
  declare recent: readonly string[];

  protected override readonly viewName = "grids";
  protected override readonly ownWords = gridPickerWords;
  readonly #internals = this.attachInternals();
  readonly #desk = new PickerDesk({
    root: () => this.renderRoot,
    tree: () => {
      this.#narrow();
      return this.#tree;
    },
    multiple: () => this.multiple,
    isOut: () => this.#isOut || this.disabled,
    values: () => this.values,
    take: (ids) => this.#take(ids),
    withShapes: () => this.connection?.source.view("grids", this.queryFor<"grids">({ ...this.question(), shapes: true })),
    changed: () => this.requestUpdate(),
    announce: (said) => this.announce(said),
    left: () => {
      this.#isJudged = true;
      this.requestUpdate();
    },
  });
  #ids: readonly string[] = none;
  // Until somebody chooses, the page's default holds.
  #isOwn = false;
  #tree: PickerTree | undefined;
  #treeOf: readonly unknown[] = [];
  #isBroken = false;
  #isOut = false;
  #custom = "";
  /** Whether what is wrong is to be said: once the reader has left, or the form was to be sent. */
  #isJudged = false;

  constructor() {
    super();
    this.multiple = this.required = this.disabled = false;
    this.recent = none;
    this.name = null;
    this.addEventListener("invalid", () => {
      this.#isJudged = true;
      this.requestUpdate();
    });
  }

  /** The id of what is chosen, of several the first; `""` when nothing is. */
  get value(): string {
    return this.values[0] ?? "";
  }

  set value(id: string) {
    this.values = id ? [id] : none;
  }

  /** The ids of all that is chosen. */
  get values(): readonly string[] {
    const ids = this.#isOwn ? this.#ids : idsIn(this.defaultValue);
    return this.multiple || ids.length < 2 ? ids : ids.slice(0, 1);
  }

  set values(ids: readonly string[]) {
    this.#ids = [...new Set(ids)];
    this.#isOwn = true;
    this.#desk.typed = undefined;
    this.#tellForm();
    this.requestUpdate();
  }

  /** The form it is in. */
  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }

  /** Its `<label>` elements. */
  get labels(): NodeList {
    return this.#internals.labels;
  }

  /** What is wrong, as of the browser's own controls. */
  get validity(): ValidityState {
    return this.#internals.validity;
  }

  /** What is wrong, in words. */
  get validationMessage(): string {
    return this.#internals.validationMessage;
  }

  /** Whether the form asks what is wrong with it. */
  get willValidate(): boolean {
    return this.#internals.willValidate;
  }

  /** Whether nothing is wrong; fires `invalid` otherwise. */
  checkValidity(): boolean {
    this.#tellForm();
    return this.#internals.checkValidity();
  }

  /** The same, and shows what is wrong. */
  reportValidity(): boolean {
    this.#tellForm();
    return this.#internals.reportValidity();
  }

  /** Says that something is wrong which only the page knows; `""` that nothing is. */
  setCustomValidity(message: string): void {
    this.#custom = message;
    this.#tellForm();
    this.requestUpdate();
  }

  formDisabledCallback(isOut: boolean): void {
    this.#isOut = isOut;
    if (isOut) this.#desk.close();
    this.requestUpdate();
  }

  formResetCallback(): void {
    this.#isOwn = this.#isJudged = false;
    this.#ids = none;
    this.#desk.close();
    this.#desk.typed = undefined;
    this.#tellForm();
    this.requestUpdate();
  }

  formStateRestoreCallback(state: unknown): void {
    this.values = idsKept(state);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener("pointerdown", this.#pressedElsewhere, true);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#desk.close();
    this.#desk.list.drop();
    document.removeEventListener("pointerdown", this.#pressedElsewhere, true);
  }

  protected override question(): Queries["grids"] {
    const { below, network } = this;
    return { ...(below && { below }), ...(network && { network }) };
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#fit(this.shownView);
    this.#tellForm();
  }

  protected override renderView(view: Views["grids"]): unknown {
    const { words, multiple } = this;
    const desk = this.#desk;
    const { picker } = words;
    if (this.#isBroken) return html`<p class="state" part="failed" role="alert">${words.view.unreadable("places, rows")}</p>`;
    const { values } = this;
    const disabled = this.#isOut || this.disabled;
    const one = multiple ? undefined : this.#chipOf(this.value);
    const { name, place } = one ? nameAndPlace(this.#tree, one) : { name: "" };
    const label = this.#named(words);
    const fault = this.#isJudged && !disabled ? this.#internals.validationMessage : "";
    const active = desk.isOpen && this.#tree?.isActive ? this.#tree.state.active : -1;
    return html`<div class="picker" @focusout=${desk.left}>
      <div class="field" part="box" ?data-disabled=${disabled}>
        <input
          id="box"
          type="text"
          role="combobox"
          autocomplete="off"
          autocapitalize="off"
          spellcheck="false"
          ?disabled=${disabled}
          placeholder=${multiple ? picker.searchOrPaste : picker.search}
          aria-label=${label}
          aria-haspopup="tree"
          aria-autocomplete="list"
          aria-expanded=${desk.isOpen}
          aria-controls=${desk.isOpen ? "tree" : nothing}
          aria-activedescendant=${active < 0 ? nothing : rowId(active)}
          aria-required=${this.required ? "true" : nothing}
          aria-invalid=${fault ? "true" : nothing}
          aria-describedby=${fault ? "fault" : place === undefined ? nothing : "place"}
          .value=${desk.typed ?? name}
          @input=${desk.type}
          @change=${(event: Event) => event.stopPropagation()}
          @compositionend=${desk.type}
          @click=${() => desk.open()}
          @keydown=${desk.press}
          @paste=${desk.paste}
        />
        ${place === undefined || desk.typed !== undefined ? nothing : html`<span id="place" class="quiet place">${place}</span>`}
        ${
          values.length > 0 && !disabled
            ? html`<button type="button" class="clear" aria-label=${picker.clear} @click=${desk.clear}>${crossIcon()}</button>`
            : nothing
        }
        <button
          type="button"
          class="opener"
          tabindex="-1"
          ?disabled=${disabled}
          aria-label=${desk.isOpen ? picker.close : picker.open}
          aria-expanded=${desk.isOpen}
          @click=${desk.toggle}
        >
          ${chevronIcon()}
        </button>
      </div>
      ${fault ? html`<p id="fault" class="fault">${fault}</p>` : nothing}
      ${
        multiple
          ? chipList({
              tree: this.#tree,
              chips: this.#tree?.chips ?? [],
              expanded: desk.showsAll,
              disabled,
              words,
              takeAway: desk.takeAway,
              expand: desk.expand,
            })
          : nothing
      }
      ${desk.isOpen ? this.#popup(label, view) : nothing}
    </div>`;
  }

  protected override updated(): void {
    const { list, isOpen, drawn } = this.#desk;
    const tree = isOpen && this.isConnected && this.renderRoot.querySelector(".popup") ? this.#tree : undefined;
    if (tree) list.show(this.renderRoot, { tree, multiple: this.multiple, words: this.words });
    else list.drop();
    drawn();
  }

  #popup(label: string, view: GridsView): unknown {
    const { words, multiple, values } = this;
    const desk = this.#desk;
    return pickerPopup({
      tree: this.#tree,
      multiple,
      label,
      words,
      text: desk.text,
      chosen: values.length,
      recent: this.recent.flatMap((id) => {
        const chip = this.#chipOf(id);
        return chip && chip.at >= 0 && !values.includes(id) ? [chip] : [];
      }),
      map: desk.mapOf({ view, tree: this.#tree, values, multiple, language: words.language }),
      pressOnMap: desk.pressOnMap,
      told: desk.told.map((line) => line(words)),
      on: desk.onRows,
      act: desk.act,
      chooseRecent: desk.chooseRecent,
    });
  }

  #named({ picker }: Words<GridPickerWords>): string {
    const labels = [...this.#internals.labels].map(({ textContent }) => textContent?.trim() ?? "").join(" ");
    return this.label || labels || picker.label;
  }

  #chipOf(id: string): Chip | undefined {
    if (id === "") return undefined;
    const index = this.#tree?.outline.index;
    const at = index?.has(id) ? index.indexOf(id) : -1;
    return { id, at: at >= 0 && this.#tree!.isGrid(at) ? at : -1, count: 1 };
  }

  #fit(view: GridsView | undefined): void {
    const { values } = this;
    const made = [view, this.below, this.network, this.multiple];
    if (made.some((part, at) => part !== this.#treeOf[at])) {
      this.#treeOf = made;
      const before = this.#tree;
      this.#tree = undefined;
      const outline = view && soundOutline(gridNodes(view, this));
      this.#isBroken = view !== undefined && outline === undefined;
      if (outline) this.#tree = new PickerTree(outline, this.multiple, before);
    }
    this.#tree?.fit(values);
    this.#narrow();
  }

  #narrow(): void {
    const { isOpen, text, search } = this.#desk;
    if (isOpen && search.now) this.#tree?.narrow(text, search.now);
  }

  #tellForm(): void {
    tellForm(this.#internals, {
      ids: this.values,
      multiple: this.multiple,
      name: this.name,
      required: this.required,
      strangers: this.#tree?.strangers ?? none,
      custom: this.#custom,
      words: this.words.picker,
      anchor: this.renderRoot?.querySelector<HTMLElement>("#box") ?? undefined,
    });
  }

  // Somebody has chosen these.
  #take(ids: readonly string[]): void {
    const before = new Set(this.values);
    const added = ids.filter((id) => !before.has(id));
    if (added.length === 0 && ids.length === before.size) return;
    const { typed } = this.#desk;
    this.values = ids;
    // Several can be chosen of what was found.
    this.#desk.typed = typed;
    if (added.length > 0) this.recent = withRecent(this.recent, added);
    this.#tree?.fit(this.values);
    this.#tellForm();
    if (this.multiple) this.announce((words) => words.picker.chosen(words.number(ids.length)));
    this.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
    this.dispatchEvent(new Event("change", { bubbles: true }));
  }

  #pressedElsewhere = (event: Event): void => {
    if (!event.composedPath().includes(this)) this.#desk.close();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "jinlin-grid-picker": JinlinGridPicker;
  }
}
