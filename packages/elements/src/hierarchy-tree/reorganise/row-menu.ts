import { html, nothing, type TemplateResult } from "lit";
import { ref } from "lit/directives/ref.js";
import type { Words } from "../../words/words.ts";
import type { MenuItem } from "./menu-items.ts";
import { menuKey } from "./menu-key.ts";
import { placeMenu, type Anchor } from "./place-menu.ts";
import { putAt, raise } from "./top-layer.ts";
import type { MenuItemId, ReorganiseWords } from "./words.ts";

interface MenuGround {
  readonly draw: () => void;
  /** Gives the focus back to the row the menu was opened at. */
  readonly giveBack: (unit: string) => void;
  readonly act: (item: MenuItemId, unit: string) => void;
}

/** What opens with the menu: the row, its name, and what can be done. */
interface MenuContent {
  readonly unit: string;
  readonly name: string;
  readonly items: readonly MenuItem[];
}

// Between what opens and closes, what moves, and what takes away.
const startsGroup: ReadonlySet<MenuItemId> = new Set(["cut", "copy"]);
const commandKey = /^(Mac|iP)/.test(navigator.platform) ? "⌘" : "Ctrl+";

/** The menu of a row (行操作菜单): the WAI-ARIA menu, above everything else, within the viewport. */
export class RowMenu {
  #content: MenuContent | undefined;
  #element: HTMLElement | undefined;
  readonly #ground: MenuGround;

  constructor(ground: MenuGround) {
    this.#ground = ground;
  }

  /** The row it is about; undefined while it is closed. */
  get unit(): string | undefined {
    return this.#content?.unit;
  }

  open(content: MenuContent, anchor: Anchor): void {
    this.close();
    this.#content = content;
    this.#ground.draw();
    const menu = this.#element!;
    raise(menu);
    const { clientWidth: width, clientHeight: height } = document.documentElement;
    putAt(menu, placeMenu(anchor, menu.getBoundingClientRect(), { width, height }));
    this.#focus(0);
  }

  close(): void {
    if (this.#content === undefined) return;
    this.#content = undefined;
    this.#ground.draw();
  }

  /** Closes, and the focus goes back to the row. */
  giveBack(): void {
    const { unit } = this.#content!;
    this.#content = undefined;
    // First, so that Tab goes on from there, and what a dialog closes to is there.
    this.#ground.giveBack(unit);
    this.#ground.draw();
  }

  view({ reorganise }: Words<ReorganiseWords>): TemplateResult | typeof nothing {
    if (this.#content === undefined) return nothing;
    const { name, items } = this.#content;
    return html`<div
      ${ref((element) => (this.#element = element as HTMLElement | undefined))}
      class="floating row-menu screen"
      part="menu"
      popover="manual"
      role="menu"
      aria-label=${reorganise.menu(name)}
      @keydown=${this.#pressed}
      @focusout=${this.#left}
      @contextmenu=${(event: Event) => event.preventDefault()}
    >
      ${items.map((item) => html`${startsGroup.has(item.id) ? html`<div role="separator"></div>` : nothing}${this.#item(item)}`)}
    </div>`;
  }

  #item({ id, label, shortcut, why }: MenuItem): TemplateResult {
    return html`<div
      class="row-menu-item"
      role="menuitem"
      tabindex="-1"
      data-item=${id}
      aria-disabled=${why === undefined ? nothing : "true"}
      aria-keyshortcuts=${shortcut ? `${commandKey === "⌘" ? "Meta" : "Control"}+${shortcut}` : nothing}
      @click=${() => this.#activate(id)}
    >
      <span class="label">${label}</span>
      ${shortcut ? html`<kbd aria-hidden="true">${commandKey}${shortcut}</kbd>` : nothing}
      ${why === undefined ? nothing : html`<span class="why">${why}</span>`}
    </div>`;
  }

  #pressed = (event: KeyboardEvent): void => {
    if (event.isComposing || event.keyCode === 229 || event.ctrlKey || event.metaKey || event.altKey) return;
    const { items } = this.#content!;
    const starts = items.map(({ label, letter }) => [label.toLowerCase(), letter]);
    const move = menuKey(event.key, this.#elements().indexOf(event.target as HTMLElement), starts);
    // No key of an open menu is one of the tree or of the page.
    event.stopPropagation();
    if (move === undefined) return;
    if (event.key !== "Tab") event.preventDefault();
    if (move.do === "focus") this.#focus(move.item);
    else if (move.do === "activate") this.#activate(items[move.item]!.id);
    else this.giveBack();
  };

  #activate(id: MenuItemId): void {
    const { items, unit } = this.#content!;
    // It stays open, so that the reason beside the item can be read.
    if (items.find((item) => item.id === id)!.why !== undefined) return;
    this.giveBack();
    this.#ground.act(id, unit);
  }

  #left = (event: FocusEvent): void => {
    if (!this.#element?.contains(event.relatedTarget as Node | null)) this.close();
  };

  #focus(item: number): void {
    this.#elements()[item]?.focus();
  }

  #elements(): HTMLElement[] {
    return [...this.#element!.querySelectorAll<HTMLElement>("[role=menuitem]")];
  }
}
