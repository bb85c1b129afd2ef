import type { NamedRef } from "@jinlin/core";
import { html, nothing, type TemplateResult } from "lit";
import { dots, icon } from "../sign/icon.ts";
import type { TreeWords } from "../words/tree.ts";
import type { Words } from "../words/words.ts";
import type { TreeFilter, TreeState } from "./tree-state.ts";

export interface Toolbar {
  readonly state: TreeState;
  /** What the tree is called. */
  readonly name: string;
  /** What is asked for; the state may not have come that far. */
  readonly filter: TreeFilter;
  readonly levels: readonly string[];
  readonly findings: readonly (NamedRef & { readonly count: number })[];
  readonly selectedCount: number | undefined;
  readonly isLong: boolean;
  readonly paged: boolean;
  readonly narrow: (filter: TreeFilter) => void;
  readonly goToMatch: (step: 1 | -1) => void;
  /** Somebody is about to search. */
  readonly prepare: () => void;
  readonly leave: () => void;
  readonly toggleAll: () => void;
  readonly togglePaged: () => void;
  readonly menu: () => void;
}

/** What a tree is searched and narrowed with. Only what the rows have is offered: no levels, no box for them. */
export function treeToolbar(bar: Toolbar, words: Words<TreeWords>): TemplateResult {
  const { state, filter, narrow } = bar;
  const { tree } = words;
  const { text = "", vacantOnly = false } = filter;
  // While an input method composes, what is in the box is not yet what is meant.
  const typing = (event: Event) => {
    if (!(event as InputEvent).isComposing) narrow({ ...filter, text: (event.target as HTMLInputElement).value });
  };
  return html`<div class="toolbar screen" part="toolbar" role="search" aria-label=${bar.name}>
    <input
      type="search"
      autocomplete="off"
      aria-label=${tree.search}
      placeholder=${tree.search}
      .value=${text}
      @focus=${bar.prepare}
      @input=${typing}
      @compositionend=${typing}
      @keydown=${(event: KeyboardEvent) => boxKey(event, bar)}
    />
    ${text === "" || !state.filter ? nothing : state.search!.matchBar(state, bar.goToMatch, words)}
    ${
      state.outline.vacant === 0 && !vacantOnly
        ? nothing
        : html`<label
            ><input
              type="checkbox"
              .checked=${vacantOnly}
              @change=${(event: Event) => narrow({ ...filter, vacantOnly: (event.target as HTMLInputElement).checked })}
            />${tree.vacantOnly(words.number(state.outline.vacant))}</label
          >`
    }
    ${bar.levels.length < 2 && bar.findings.length === 0 ? nothing : onlyBox(bar, words)}
    ${
      bar.selectedCount === undefined
        ? nothing
        : html`<span class="quiet">${tree.selected(words.number(bar.selectedCount))}</span
            ><button type="button" class="all" @click=${bar.toggleAll}>${bar.selectedCount > 0 ? tree.selectNone : tree.selectAll}</button>`
    }
    ${bar.isLong || bar.paged ? html`<button type="button" class="pages" aria-pressed=${bar.paged} title=${tree.inPages} @click=${bar.togglePaged}>${tree.pages}</button>` : nothing}
    <slot name="toolbar"></slot>
    <button type="button" class="menu" aria-haspopup="menu" aria-label=${tree.menu} title=${tree.menu} @click=${bar.menu}>${icon(dots)}</button>
  </div>`;
}

function onlyBox({ filter, levels, findings, narrow }: Toolbar, words: Words<TreeWords>): TemplateResult {
  const { tree } = words;
  const { level, finding } = filter;
  const choose = (event: Event) => {
    const [what, which = ""] = (event.target as HTMLSelectElement).value.split(/:(.*)/s);
    const { level: _, finding: __, ...others } = filter;
    narrow({ ...others, ...(what === "level" && { level: Number(which) }), ...(what === "finding" && { finding: which }) });
  };
  const option = (value: string, chosen: boolean, text: string) => html`<option value=${value} .selected=${chosen}>${text}</option>`;
  return html`<select class="only" aria-label=${tree.narrow} @change=${choose}>
    ${option("", level === undefined && finding === undefined, tree.everything)}
    ${levels.length > 1 ? html`<optgroup label=${tree.levels}>${levels.map((name, at) => option(`level:${at}`, level === at, name))}</optgroup>` : nothing}
    ${
      findings.length > 0
        ? html`<optgroup label=${tree.findings}>
            ${findings.map(({ id, name, count }) => option(`finding:${id}`, finding === id, tree.withCount(name, words.number(count))))}
          </optgroup>`
        : nothing
    }
  </select>`;
}

// From the box through what it found, and into it.
function boxKey(event: KeyboardEvent, { goToMatch, leave, narrow, filter }: Toolbar): void {
  if (event.isComposing || event.keyCode === 229) return;
  if (event.key === "Enter") goToMatch(event.shiftKey ? -1 : 1);
  else if (event.key === "ArrowDown") leave();
  else if (event.key === "Escape" && filter.text) narrow({ ...filter, text: "" });
  else return;
  event.preventDefault();
}
