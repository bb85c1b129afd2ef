import { html, nothing, type TemplateResult } from "lit";
import type { UnitWords } from "../words/unit.ts";
import type { Words } from "../words/words.ts";
import { personName } from "./what-happens.ts";
import type { PersonOption, PersonSearch } from "./person-search.ts";

export interface PickerOptions {
  readonly search: PersonSearch;
  readonly words: Words<UnitWords>;
  /** Ids of what describes the box: its hint, its refusal. */
  readonly describedBy: string;
  readonly invalid: boolean;
  /** Told the id of who was chosen; the empty text while what stands in the box is nobody chosen. */
  readonly chosen: (person: string) => void;
}

/** A box that finds people and lets one be chosen: the WAI-ARIA combobox with a list. */
export function personPicker(options: PickerOptions): TemplateResult {
  const { search, words, describedBy, invalid } = options;
  const { text, open, active } = search.state;
  return html`<div class="picker">
    <input
      id="person"
      type="text"
      role="combobox"
      autocomplete="off"
      spellcheck="false"
      aria-autocomplete="list"
      aria-expanded=${open}
      aria-controls="people"
      aria-activedescendant=${active < 0 ? nothing : `person-${active}`}
      aria-describedby=${describedBy}
      aria-invalid=${invalid}
      aria-required="true"
      .value=${text}
      @input=${(event: InputEvent) => typed(options, event)}
      @compositionend=${(event: CompositionEvent) => typed(options, event)}
      @click=${() => search.open()}
      @blur=${() => search.close()}
      @keydown=${(event: KeyboardEvent) => pressed(options, event)}
    />
    <div class="people" ?hidden=${!open}>
      <p class="quiet" aria-live="polite">${open ? remark(search, words) : nothing}</p>
      <ul id="people" role="listbox" aria-label=${words.form.person}>
        ${search.state.options.map((option, at) => personOption(options, option, at))}
      </ul>
    </div>
  </div>`;
}

function personOption(options: PickerOptions, option: PersonOption, at: number): TemplateResult {
  const { search, words } = options;
  const { person, home, posts } = option;
  return html`<li id="person-${at}" role="option" aria-selected=${at === search.state.active} @pointerdown=${keepFocus} @click=${() => choose(options, option)}>
    <span>${personName(person, words)}</span>
    <span class="quiet">${words.remark([...(home ? [home.name] : []), ...posts])}</span>
  </li>`;
}

function remark({ state }: PersonSearch, words: Words<UnitWords>): unknown {
  const { found, options, total, text } = state;
  if (typeof found === "object") return found.refusals.map((refusal) => words.refusal(refusal));
  if (found === "failed") return words.form.searchFailed;
  if (found === "searching") return words.form.searching;
  if (found === "nothing yet") return nothing;
  return options.length === 0 ? words.form.noPeople(text) : words.form.people(words.number(options.length), words.number(total));
}

// While an input method composes, what is in the box is not yet a name.
function typed({ search, chosen }: PickerOptions, event: InputEvent | CompositionEvent): void {
  if ((event as InputEvent).isComposing) return;
  const { value } = event.target as HTMLInputElement;
  if (value === search.state.text) return;
  chosen("");
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

function choose({ search, chosen }: PickerOptions, option: PersonOption): void {
  search.choose(option);
  chosen(option.id);
}

// The box keeps the focus while the list is pressed on, so that blur does not close it before the click.
function keepFocus(event: Event): void {
  event.preventDefault();
}
