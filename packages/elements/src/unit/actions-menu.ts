import type { CommandName } from "@jinlin/core";
import { html, nothing, type TemplateResult } from "lit";
import { menuKey } from "../hierarchy-tree/reorganise/menu-key.ts";

export interface ActionsMenuOptions {
  /** What it is the menu of: the same as long as that is the same. */
  readonly key: string;
  /** What is on its button, and what that is about. */
  readonly label: string;
  readonly about: string;
  readonly items: readonly { readonly command: CommandName; readonly name: string }[];
  readonly act: (command: CommandName) => void;
}

/** Buttons that open a menu of commands (更多操作): the WAI-ARIA menu button, one menu open at a time. */
export class ActionsMenu {
  #open: string | undefined;
  #focusFirst: "first" | "last" | undefined;
  readonly #draw: () => void;

  constructor(draw: () => void) {
    this.#draw = draw;
  }

  view({ key, label, about, items, act }: ActionsMenuOptions): TemplateResult | typeof nothing {
    if (items.length === 0) return nothing;
    const open = this.#open === key;
    const toggle = (event: KeyboardEvent) => {
      if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
      event.preventDefault();
      this.#show(key, event.key === "ArrowDown" ? "first" : "last");
    };
    return html`<span class="menu-place">
      <button
        type="button"
        class="more"
        aria-haspopup="menu"
        aria-expanded=${open}
        aria-label=${about}
        @click=${() => (open ? this.close() : this.#show(key, "first"))}
        @keydown=${toggle}
      >
        ${label} <span aria-hidden="true">▾</span>
      </button>
      ${
        open
          ? html`<span class="actions-menu" role="menu" aria-label=${about} @keydown=${(event: KeyboardEvent) => this.#pressed(event, items)} @focusout=${this.#left}>
              ${items.map(
                ({ command, name }) =>
                  html`<button
                    type="button"
                    role="menuitem"
                    tabindex="-1"
                    data-command=${command}
                    @click=${() => {
                      this.close();
                      act(command);
                    }}
                  >
                    ${name}
                  </button>`,
              )}
            </span>`
          : nothing
      }
    </span>`;
  }

  close(): void {
    if (this.#open === undefined) return;
    this.#open = undefined;
    this.#draw();
  }

  /** It is on the page now. */
  drawn(root: ParentNode): void {
    const focus = this.#focusFirst;
    this.#focusFirst = undefined;
    if (focus === undefined) return;
    const items = root.querySelectorAll<HTMLElement>(".actions-menu [role=menuitem]");
    items[focus === "first" ? 0 : items.length - 1]?.focus();
  }

  #show(key: string, focus: "first" | "last"): void {
    this.#open = key;
    this.#focusFirst = focus;
    this.#draw();
  }

  #pressed(event: KeyboardEvent, items: ActionsMenuOptions["items"]): void {
    if (event.isComposing || event.keyCode === 229 || event.ctrlKey || event.metaKey || event.altKey) return;
    const menu = event.currentTarget as HTMLElement;
    const elements = [...menu.querySelectorAll<HTMLElement>("[role=menuitem]")];
    const move = menuKey(
      event.key,
      elements.indexOf(event.target as HTMLElement),
      items.map(({ name }) => [name.toLowerCase()]),
    );
    if (move === undefined) return;
    if (event.key !== "Tab") event.preventDefault();
    event.stopPropagation();
    if (move.do === "focus") return elements[move.item]!.focus();
    if (move.do === "activate") return elements[move.item]!.click();
    // Before the menu goes, so that Tab goes on from there.
    menu.parentElement!.querySelector<HTMLElement>(".more")!.focus();
    this.close();
  }

  #left = (event: FocusEvent): void => {
    const menu = event.currentTarget as HTMLElement;
    if (!menu.parentElement!.contains(event.relatedTarget as Node | null)) this.close();
  };
}
