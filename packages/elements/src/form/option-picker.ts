import type { NamedRef } from "@jinlin/core";
import { html, nothing, type TemplateResult } from "lit";
import type { FormWords } from "../words/form.ts";
import type { Words } from "../words/words.ts";
import type { Option, OptionSearch, SearchState } from "./option-search.ts";

export interface PickerOptions {
  /** The field's name; the box carries it as its id. */
  readonly name: string;
  /** What its list is called. */
  readonly label: string;
  readonly search: OptionSearch;
  readonly words: Words<FormWords>;
  /** Ids of what describes the box: its hint, its refusal. */
  readonly describedBy: string;
  readonly invalid: boolean;
  readonly required: boolean;
  /** What is chosen. */
  readonly value: readonly NamedRef[];
  /** Whether several can be chosen: then each stands below the box, and the box is free for the next. */
  readonly several: boolean;
  /** Told what is chosen; nothing while what stands in the box is not chosen. */
  readonly chosen: (value: readonly NamedRef[]) => void;
}

/** A box that finds people or units and lets them be chosen: the WAI-ARIA combobox with a list. */
export function optionPicker(options: PickerOptions): TemplateResult {
  const { name, label, search, words, describedBy, invalid, required, several } = options;
  const { text, open, active } = search.state;
  return html`<div class="picker">
      <input
        id=${name}
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck="false"
        aria-autocomplete="list"
        aria-expanded=${open}
        aria-controls="${name}-list"
        aria-activedescendant=${active < 0 ? nothing : `${name}-${active}`}
        aria-describedby=${describedBy}
        aria-invalid=${invalid}
        aria-required=${required}
        .value=${text}
        @input=${(event: InputEvent) => typed(options, event)}
        @compositionend=${(event: CompositionEvent) => typed(options, event)}
        @click=${() => search.open()}
        @blur=${() => search.close()}
        @keydown=${(event: KeyboardEvent) => pressed(options, event)}
      />
      <div class="options" ?hidden=${!open}>
        <p class="quiet" aria-live="polite">${open ? remark(search.state, words) : nothing}</p>
        <ul id="${name}-list" role="listbox" aria-label=${label}>
          ${search.state.options.map((option, at) => optionItem(options, option, at))}
        </ul>
      </div>
    </div>
    ${several ? chips(options) : nothing}`;
}

function optionItem(options: PickerOptions, option: Option, at: number): TemplateResult {
  const { name, search, words } = options;
  const { alike } = option;
  // In the language of now, whichever it was found in.
  const remarks = [...option.remarks, ...(alike ? [words.form.alike(words.number(alike))] : [])];
  return html`<li id="${name}-${at}" role="option" aria-selected=${at === search.state.active} @pointerdown=${keepFocus} @click=${() => choose(options, option)}>
    <span>${option.name}</span>
    <span class="quiet">${words.remark(remarks)}</span>
  </li>`;
}

function chips({ name, value, words, chosen }: PickerOptions): TemplateResult {
  return html`<ul class="chips" id="${name}-chosen">
    ${value.map(
      (one) => html`<li>
        <span>${one.name}</span>
        <button
          type="button"
          aria-label=${words.form.takeAway(one.name)}
          @click=${(event: Event) => {
            // The button goes; the keys go on in the box.
            const root = (event.currentTarget as HTMLElement).getRootNode() as ShadowRoot;
            root.querySelector<HTMLElement>(`form [id="${name}"]`)?.focus();
            chosen(value.filter(({ id }) => id !== one.id));
          }}
        >
          <span aria-hidden="true">×</span>
        </button>
      </li>`,
    )}
  </ul>`;
}

function remark({ found, options, total, text }: SearchState, words: Words<FormWords>): unknown {
  if (typeof found === "object") return found.refusals.map((refusal) => words.refusal(refusal));
  if (found === "failed") return words.form.searchFailed;
  if (found === "searching") return words.form.searching;
  if (found === "nothing yet") return nothing;
  return options.length === 0 ? words.form.notFound(text) : words.form.found(words.number(options.length), words.number(total));
}

// While an input method composes, what is in the box is not yet a name.
function typed({ search, several, chosen }: PickerOptions, event: InputEvent | CompositionEvent): void {
  if ((event as InputEvent).isComposing) return;
  const { value } = event.target as HTMLInputElement;
  if (value === search.state.text) return;
  if (!several) chosen([]);
  search.type(value);
}

function pressed(options: PickerOptions, event: KeyboardEvent): void {
  if (event.isComposing || event.keyCode === 229) return;
  const { search } = options;
  const { open, active } = search.state;
  switch (event.key) {
    case "ArrowDown":
    case "ArrowUp":
      if (open) search.move(event.key === "ArrowDown" ? 1 : -1);
      else search.open();
      break;
    case "Enter":
      // An open list keeps the form from being sent.
      if (!open) return;
      if (active >= 0) choose(options, search.state.options[active]!);
      else search.close();
      break;
    case "Escape":
      if (!open) return;
      search.close();
      break;
    default:
      return;
  }
  event.preventDefault();
  event.stopPropagation();
}

function choose({ search, several, value, chosen }: PickerOptions, { id, name }: Option): void {
  search.reset(several ? "" : name);
  if (!several) chosen([{ id, name }]);
  else if (!value.some((one) => one.id === id)) chosen([...value, { id, name }]);
}

// The box keeps the focus while the list is pressed on, so that blur does not close it before the click.
function keepFocus(event: Event): void {
  event.preventDefault();
}
