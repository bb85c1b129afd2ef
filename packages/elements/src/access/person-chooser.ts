import type { NamedRef, PeopleView, RefusedView } from "@jinlin/core";
import { html, type TemplateResult } from "lit";
import { peopleFound } from "../form/find-people.ts";
import { formStyles } from "../form/form.styles.ts";
import { optionPicker } from "../form/option-picker.ts";
import { OptionSearch } from "../form/option-search.ts";
import { formWords, type FormWords } from "../words/form.ts";
import { wordsFor, type Words } from "../words/words.ts";

/** What choosing somebody needs of the element it is drawn in. */
export interface ChooserHost {
  root(): ShadowRoot;
  language(): string;
  messages(): object | undefined;
  people(text: string): Promise<PeopleView | RefusedView>;
  draw(): void;
  /** Somebody was chosen; nobody when it was left. */
  chosen(person: NamedRef | undefined): void;
}

/** Finds somebody by name, as forms do. Loaded when it is first asked for. */
export class PersonChooser {
  readonly #host: ChooserHost;
  readonly #search: OptionSearch;

  constructor(host: ChooserHost) {
    this.#host = host;
    this.#search = new OptionSearch(
      async (text) => peopleFound(await host.people(text), this.#words),
      () => host.draw(),
    );
    const root = host.root();
    const sheet = formStyles.styleSheet!;
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }

  view(): TemplateResult {
    const words = this.#words;
    return html`<form
      class="command-form screen"
      part="form"
      @submit=${(event: Event) => event.preventDefault()}
      @keydown=${(event: KeyboardEvent) => {
        if (event.key === "Escape" && !event.isComposing && event.keyCode !== 229) this.#leave();
      }}
    >
      <div class="fields">
        <div class="field person">
          <label for="person">${words.field.person}</label>
          ${optionPicker({
            name: "person",
            label: words.field.person,
            search: this.#search,
            words,
            describedBy: "",
            invalid: false,
            required: false,
            value: [],
            several: false,
            chosen: ([person]) => person && this.#leave(person),
          })}
        </div>
      </div>
      <div class="actions"><button type="button" @click=${() => this.#leave()}>${words.form.cancel}</button></div>
    </form>`;
  }

  /** It is on the page now. */
  drawn(): void {
    this.#host.root().querySelector("form.command-form .options [aria-selected=true]")?.scrollIntoView({ block: "nearest" });
  }

  #leave(person?: NamedRef): void {
    this.#search.reset();
    this.#host.chosen(person);
  }

  get #words(): Words<FormWords> {
    return wordsFor(formWords, this.#host.language(), this.#host.messages());
  }
}
