import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { ref } from "lit/directives/ref.js";
import { repeat } from "lit/directives/repeat.js";
import type { Words } from "../../words/words.ts";
import type { Outline } from "../outline.ts";
import { pathOf } from "./find-targets.ts";
import type { DialogState } from "./move-dialog.ts";
import { changesInWords } from "./changes-in-words.ts";
import { namesOf, whyInWords } from "./report-words.ts";
import type { ReorganiseWords } from "./words.ts";

interface DialogOptions {
  readonly state: DialogState;
  readonly outline: Outline;
  readonly words: Words<ReorganiseWords>;
  readonly element: (element: HTMLDialogElement | undefined) => void;
  readonly type: (text: string) => void;
  /** To the next target listed, or the one before. */
  readonly step: (by: 1 | -1) => void;
  readonly choose: (under: string) => void;
  readonly chooseDay: (day: string) => void;
  readonly submit: () => void;
  readonly cancel: () => void;
}

/** A native dialog; the box and its list are the WAI-ARIA combobox, whose list is always open. */
export function moveDialogView(options: DialogOptions): TemplateResult {
  const { state, outline, words, element, submit, cancel, chooseDay } = options;
  const { reorganise } = words;
  const moved = state.units.map((unit) => ({ name: outline.index.has(unit) ? outline.rowAt(outline.index.indexOf(unit)).name : unit }));
  return html`<dialog
    ${ref((dialog) => element(dialog as HTMLDialogElement | undefined))}
    class="move-dialog screen"
    part="dialog"
    aria-labelledby="move-title"
    aria-describedby="move-what"
    @cancel=${(event: Event) => {
      event.preventDefault();
      cancel();
    }}
    @close=${cancel}
    @keydown=${keepComposing}
  >
    <form
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        submit();
      }}
    >
      <h2 id="move-title">${reorganise.title}</h2>
      <p id="move-what">${namesOf(moved, words)}</p>
      <div role="alert">${troubleOf(state, words).map((text) => html`<p class="notice overdue">${text}</p>`)}</div>
      ${targetBox(options)}
      <div class="day">
        <label for="move-day">${reorganise.day}</label>
        <input
          id="move-day"
          type="date"
          aria-required="true"
          aria-invalid=${state.lacks === "day"}
          .value=${live(state.day)}
          @change=${(event: Event) => chooseDay((event.target as HTMLInputElement).value)}
        />
      </div>
      <div class="preview" aria-live="polite" aria-busy=${state.answer === "under way"}>${preview(state, words)}</div>
      <div class="actions">
        <button type="submit" class="primary" aria-disabled=${state.sending}>${state.sending ? reorganise.moving : reorganise.move}</button>
        <button type="button" @click=${cancel}>${reorganise.cancel}</button>
      </div>
    </form>
  </dialog>`;
}

function targetBox(options: DialogOptions): TemplateResult {
  const { state, outline, words, type } = options;
  const { text, targets, under, lacks } = state;
  const { reorganise } = words;
  const chosen = targets.found.find((at) => outline.index.idAt(at) === under);
  const typed = (event: InputEvent | CompositionEvent) => {
    // While an input method composes, what is in the box is not yet what is meant.
    if (!(event as InputEvent).isComposing) type((event.target as HTMLInputElement).value);
  };
  return html`<div class="target">
    <label for="move-search">${reorganise.search}</label>
    <input
      id="move-search"
      type="text"
      role="combobox"
      autocomplete="off"
      spellcheck="false"
      autofocus
      aria-autocomplete="list"
      aria-expanded=${targets.total > 0}
      aria-controls="move-targets"
      aria-describedby="move-count"
      aria-activedescendant=${chosen === undefined ? nothing : `move-target-${chosen}`}
      aria-invalid=${lacks === "target"}
      .value=${text}
      @input=${typed}
      @compositionend=${typed}
      @keydown=${(event: KeyboardEvent) => pressed(options, event)}
    />
    <p id="move-count" class="quiet" aria-live="polite">
      ${targets.total === 0 ? reorganise.noTarget(text) : reorganise.targets(words.number(targets.found.length), words.number(targets.total))}
    </p>
    <ul id="move-targets" role="listbox" aria-label=${reorganise.search} ?hidden=${targets.total === 0}>
      ${repeat(
        targets.found,
        (at) => outline.index.idAt(at),
        (at) => targetOption(options, at),
      )}
    </ul>
  </div>`;
}

function targetOption({ state, outline, choose }: DialogOptions, at: number): TemplateResult {
  const unit = outline.index.idAt(at);
  const path = pathOf(outline, at);
  return html`<li
    id="move-target-${at}"
    role="option"
    aria-selected=${unit === state.under}
    @pointerdown=${keepFocus}
    @click=${() => choose(unit)}
  >
    <span>${outline.rowAt(at).name}</span>
    ${path.length === 0 ? nothing : html`<span class="quiet">${path.join(" › ")}</span>`}
  </li>`;
}

function pressed({ state, outline, step, choose }: DialogOptions, event: KeyboardEvent): void {
  if (event.isComposing || event.keyCode === 229) return;
  const [first] = state.targets.found;
  if (event.key === "ArrowDown" || event.key === "ArrowUp") step(event.key === "ArrowDown" ? 1 : -1);
  // The first Enter chooses, so that what would happen can be read before the second one moves.
  else if (event.key === "Enter" && state.under === undefined && first !== undefined) choose(outline.index.idAt(first));
  else return;
  event.preventDefault();
}

function troubleOf({ lacks, trouble }: DialogState, { reorganise }: Words<ReorganiseWords>): string[] {
  return [
    ...(lacks === "target" ? [reorganise.chooseTarget] : []),
    ...(lacks === "day" ? [reorganise.chooseDay] : []),
    ...(trouble ? [trouble] : []),
  ];
}

function preview({ answer }: DialogState, words: Words<ReorganiseWords>): unknown {
  const { reorganise } = words;
  if (answer === "none") return nothing;
  if (answer === "under way") return html`<p class="quiet">${reorganise.checking}</p>`;
  switch (answer.state) {
    case "unknown":
      return html`<p class="quiet">${reorganise.checkFailed}</p>`;
    case "refused":
      return html`<p class="notice overdue">${reorganise.wouldBeRefused(answer.name, whyInWords(answer.refusals, words))}</p>`;
    case "allowed":
      return html`<p class="quiet">${reorganise.wouldHappen}</p>
        <ul>${changesInWords(answer.changes, words).map((sentence) => html`<li>${sentence}</li>`)}</ul>`;
  }
}

// On a Mac the Escape that drops what is being composed would close the dialog too.
function keepComposing(event: KeyboardEvent): void {
  if (event.key === "Escape" && (event.isComposing || event.keyCode === 229)) event.preventDefault();
}

// The box keeps the focus while the list is pressed on: the keys go on from there.
function keepFocus(event: Event): void {
  event.preventDefault();
}
