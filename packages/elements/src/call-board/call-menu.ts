import { html, nothing, type TemplateResult } from "lit";
import { ref } from "lit/directives/ref.js";
import { menuKey } from "../hierarchy-tree/reorganise/menu-key.ts";
import { placeMenu, type Anchor } from "../hierarchy-tree/reorganise/place-menu.ts";
import { putAt, raise } from "../hierarchy-tree/reorganise/top-layer.ts";

export interface CallMenuItem {
  readonly name: string;
  /** Where it leads, told beside it. */
  readonly leads?: string | undefined;
  readonly act: () => void;
}

interface MenuContent {
  readonly call: string;
  /** In the words of the moment: the language may change while it is open. */
  readonly label: () => string;
  readonly items: () => readonly CallMenuItem[];
}

interface MenuGround {
  readonly draw: () => void;
  /** Gives the focus back to the card the menu was opened at. */
  readonly giveBack: (call: string) => void;
}

/** The menu of a card (呼叫操作菜单): the WAI-ARIA menu, above everything else, so that no column clips it. */
export class CallMenu {
  #content: MenuContent | undefined;
  #element: HTMLElement | undefined;
  readonly #ground: MenuGround;

  constructor(ground: MenuGround) {
    this.#ground = ground;
  }

  /** The call it is about; undefined while it is closed. */
  get call(): string | undefined {
    return this.#content?.call;
  }

  /** Call it once what is drawn is on the page: the menu is drawn by that. */
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

  view(): TemplateResult | typeof nothing {
    if (this.#content === undefined) return nothing;
    const { label, items } = this.#content;
    return html`<div
      ${ref((element) => (this.#element = element as HTMLElement | undefined))}
      class="floating call-menu screen"
      part="menu"
      popover="manual"
      role="menu"
      aria-label=${label()}
      @keydown=${this.#pressed}
      @focusout=${this.#left}
      @contextmenu=${(event: Event) => event.preventDefault()}
    >
      ${items().map(
        ({ name, leads }, at) => html`<div role="menuitem" tabindex="-1" data-item=${at} @click=${() => this.#activate(at)}>
          <span>${name}</span> ${leads === undefined ? nothing : html`<span class="quiet">${leads}</span>`}
        </div>`,
      )}
    </div>`;
  }

  #pressed = (event: KeyboardEvent): void => {
    if (event.isComposing || event.keyCode === 229 || event.ctrlKey || event.metaKey || event.altKey) return;
    const { items, call } = this.#content!;
    const starts = items().map(({ name }) => [name.toLowerCase()]);
    const move = menuKey(event.key, this.#elements().indexOf(event.target as HTMLElement), starts);
    // No key of an open menu is one of the board or of the page.
    event.stopPropagation();
    if (move === undefined) return;
    if (event.key !== "Tab") event.preventDefault();
    if (move.do === "focus") return this.#focus(move.item);
    if (move.do === "activate") return this.#activate(move.item);
    // First, so that Tab goes on from there.
    this.#ground.giveBack(call);
    this.close();
  };

  #activate(at: number): void {
    const { items, call } = this.#content!;
    this.#ground.giveBack(call);
    this.close();
    items()[at]!.act();
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
