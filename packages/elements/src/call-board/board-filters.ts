import type { CallsView, CommandName, NamedRef } from "@jinlin/core";
import { html, nothing, type TemplateResult } from "lit";
import type { CallBoardWords } from "../words/call-board.ts";
import type { Words } from "../words/words.ts";
import { choicesOf, type CallFilter } from "./shown-calls.ts";

/** How the calls are laid out: the stages as columns, or all of them as a list. */
export type BoardLayout = "columns" | "list";

export interface BoardFiltersOptions {
  readonly view: CallsView;
  readonly words: Words<CallBoardWords>;
  readonly sought: CallFilter;
  readonly look: (change: Partial<CallFilter>) => void;
  readonly layout: BoardLayout;
  readonly layOut: (layout: BoardLayout) => void;
  /** Whether calls that are over are shown too; nothing where that cannot be chosen. */
  readonly closed: boolean | undefined;
  readonly showClosed: (closed: boolean) => void;
  /** Somebody is acting who may have to do with some of them. */
  readonly hasMine: boolean;
  /** How many of the calls are looked for. */
  readonly found: number;
  readonly may: readonly CommandName[];
  readonly openForm: (command: CommandName) => void;
  /** Whether figures are shown. */
  readonly figures: boolean;
  readonly showFigures: () => void;
}

/** Which calls are looked for, and how they are laid out. */
export function boardFilters(options: BoardFiltersOptions): TemplateResult {
  const { view, words, sought, look, layout, layOut, closed, showClosed, hasMine, found, may, openForm, figures, showFigures } = options;
  const { board } = words;
  const choices = choicesOf(view);
  const value = ({ target }: Event) => (target as HTMLInputElement | HTMLSelectElement).value;
  const chooser = (of: "service" | "place" | "team", all: readonly NamedRef[]) =>
    all.length < 2 && sought[of] === undefined
      ? nothing
      : html`<label
          >${board.filter[of]}
          <select name=${of} @change=${(event: Event) => look({ [of]: value(event) || undefined })}>
            <option value="" ?selected=${sought[of] === undefined}>${board.all}</option>
            ${all.map(({ id, name }) => html`<option value=${id} ?selected=${id === sought[of]}>${name}</option>`)}
          </select></label
        >`;
  const layoutButton = (each: BoardLayout) =>
    html`<button type="button" data-layout=${each} aria-pressed=${layout === each} @click=${() => layOut(each)}>${board.layout[each]}</button>`;
  return html`<div class="bar screen">
      ${may.map((command) => html`<button type="button" class="primary" data-command=${command} @click=${() => openForm(command)}>${words.command(command)}</button>`)}
      <div class="chips" role="group" aria-label=${board.laidOut}>${layoutButton("columns")}${layoutButton("list")}</div>
      <button type="button" class="figures-toggle" aria-expanded=${figures} @click=${showFigures}>${board.figures}</button>
      <p class="quiet found">${board.found(words.number(found), words.number(view.total))}</p>
    </div>
    <div class="bar screen">
      <label class="search"
        ><span class="unseen">${board.search}</span
        ><input type="search" name="call-search" placeholder=${board.search} .value=${sought.text} @input=${(event: Event) => look({ text: value(event) })}
      /></label>
      ${chooser("service", choices.service)} ${chooser("place", choices.place)} ${chooser("team", choices.team)}
      ${hasMine ? html`<label class="check"><input type="checkbox" name="mine" .checked=${sought.mine} @change=${(event: Event) => look({ mine: (event.target as HTMLInputElement).checked })} /> ${board.mine}</label>` : nothing}
      ${
        closed === undefined
          ? nothing
          : html`<label class="check"><input type="checkbox" name="closed" .checked=${closed} @change=${(event: Event) => showClosed((event.target as HTMLInputElement).checked)} /> ${board.closedToo}</label>`
      }
      ${
        sought.among
          ? html`<button type="button" class="among" @click=${() => look({ among: undefined })}>${board.notAmong(sought.among.name)}</button>`
          : nothing
      }
    </div>`;
}
