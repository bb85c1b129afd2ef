import type { CellState, CommandName, NetworkCell, NetworkView } from "@jinlin/core";
import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { offered } from "../form/offers.ts";
import type { NetworksWords } from "../words/networks.ts";
import type { Words } from "../words/words.ts";
import { cellsShown, cellStates } from "./cell-rows.ts";

/** What one looks at in the network that is opened, and what its buttons do. */
export interface OpenedOptions {
  readonly view: NetworkView;
  readonly words: Words<NetworksWords>;
  readonly state: CellState | undefined;
  readonly text: string;
  /** How many cells are shown at most. */
  readonly most: number;
  readonly filter: (change: { readonly state?: CellState | undefined; readonly text?: string }) => void;
  readonly more: () => void;
  readonly close: () => void;
  readonly select: (unit: string) => void;
  /** Shows the grids with nobody at work of it. */
  readonly showVacant: (() => void) | undefined;
  /** Opens a form; nothing where none can be had. */
  readonly open: ((command: CommandName, cell?: NetworkCell) => void) | undefined;
  /** What is done goes into a draft. */
  readonly draft: boolean;
  /** The form that is open in a place: below the network's name, or a cell. */
  readonly form: (at: string) => unknown;
}

/** One network: what may be done with it, its cells with what is not mapped first, the grids without one, and those nobody serves. */
export function openedNetwork(options: OpenedOptions): TemplateResult {
  const { view, words, close, select, open, showVacant, draft, form } = options;
  const { networks } = words;
  const { network, uncovered, vacant } = view;
  const over = network.until !== undefined && network.until <= view.day;
  const toCome = network.since !== undefined && network.since > view.day;
  return html`<header>
      <h3 tabindex="-1" id="opened-name">${network.name}</h3>
      <span class="quiet">${words.remark([network.kind, ...(network.owner ? [network.owner.name] : [])])}</span>
      <div class="bar screen">
        ${open ? offered("network", view.may, draft).map((command) => html`<button type="button" data-command=${command} @click=${() => open(command)}>${words.command(command)}</button>`) : nothing}
        <button type="button" class="close" @click=${close}>${networks.close}</button>
      </div>
    </header>
    ${over ? html`<p class="notice">${networks.isOver(words.day(network.until))}</p>` : toCome ? html`<p class="notice">${networks.toCome(words.day(network.since))}</p>` : nothing}
    ${form("network")}
    ${
      vacant
        ? html`<p class="unserved">
            ${networks.vacant(words.number(vacant.value), words.number(vacant.of))}
            ${showVacant && vacant.value > 0 ? html`<button type="button" class="link show-vacant screen" @click=${showVacant}>${networks.show}</button>` : nothing}
          </p>`
        : nothing
    }
    ${view.cells.length === 0 ? html`<p class="quiet note">${networks.noCells}</p>` : cells(options)}
    ${
      uncovered && uncovered.value > 0
        ? html`<h4>${networks.uncovered(words.number(uncovered.value), words.number(uncovered.of))}</h4>
            <ul class="places">
              ${uncovered.members.map(({ id, name }) => html`<li><button type="button" class="link" @click=${() => select(id)}>${name}</button></li>`)}
            </ul>`
        : nothing
    }`;
}

function cells(options: OpenedOptions): TemplateResult {
  const { view, words, state, text, most, filter, more } = options;
  const { networks } = words;
  const shown = cellsShown(view, state, text);
  const chip = (each: CellState | undefined, count: number) => html`<button
    type="button"
    data-state=${each ?? ""}
    aria-pressed=${each === state}
    @click=${() => filter({ state: each })}
  >
    ${each ? networks.cellState[each] : networks.all} ${words.number(count)}
  </button>`;
  return html`<div class="bar screen">
      <div class="chips" role="group" aria-label=${networks.cells}>
        ${chip(undefined, view.cells.length)}${cellStates.filter((each) => view.counts[each].value > 0).map((each) => chip(each, view.counts[each].value))}
      </div>
      <label class="search"><span class="unseen">${networks.search}</span><input
        type="search"
        name="cell-search"
        placeholder=${networks.search}
        .value=${text}
        @input=${({ target }: Event) => filter({ text: (target as HTMLInputElement).value })}
      /></label>
    </div>
    ${shown.length === 0 ? html`<p class="quiet note" role="status">${networks.noneFound}</p>` : cellsTable(shown.slice(0, most), options)}
    ${shown.length > most ? html`<button type="button" class="more more-cells screen" @click=${more}>${networks.more(words.number(most), words.number(shown.length))}</button>` : nothing}`;
}

function cellsTable(shown: readonly NetworkCell[], { words, select, open, draft, form }: OpenedOptions): TemplateResult {
  const { networks } = words;
  const { column } = networks;
  const commandsOf = ({ may }: NetworkCell) => (open ? offered("cell", may, draft) : []);
  const canAct = shown.some((cell) => commandsOf(cell).length > 0);
  const columns = ["state", "grids", "since"] as const;
  return html`<table role="table" class="cells" aria-labelledby="opened-name">
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col">${column.cell}</th>
        ${columns.map((name) => html`<th role="columnheader" scope="col">${column[name]}</th>`)}
        ${canAct ? html`<th role="columnheader" scope="col" class="screen">${column.actions}</th>` : nothing}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${repeat(
        shown,
        ({ id }) => id,
        (cell) => html`<tr role="row" data-cell=${cell.id}>
            <th role="rowheader" scope="row" tabindex="-1">${cell.name} ${cell.code && cell.code !== cell.name ? html`<span class="quiet code">${cell.code}</span>` : nothing}</th>
            <td role="cell" class="lies" data-label=${column.state}>
              <span class=${cell.state === "unmapped" || cell.state === "partly" ? "attention" : ""}>${networks.cellState[cell.state]}</span>
              ${cell.state === "partly" ? html`<span class="quiet">${networks.share(words.number(cell.mapped))}</span>` : nothing}
            </td>
            <td role="cell" data-label=${column.grids}>
              ${cell.grids.map(
                ({ id, name, share }) => html`<span class="grid"
                  ><button type="button" class="link" @click=${() => select(id)}>${name}</button> ${share === 100 ? nothing : html`<span class="quiet">${networks.share(words.number(share))}</span>`}</span
                >`,
              )}
            </td>
            <td role="cell" class="days" data-label=${column.since}>${cell.since ? words.day(cell.since) : nothing}</td>
            ${
              canAct
                ? html`<td role="cell" class="screen do" data-label=${column.actions}>
                    ${commandsOf(cell).map(
                      (command) => html`<button
                        type="button"
                        class="link"
                        data-command=${command}
                        aria-label=${networks.act(words.command(command), cell.name)}
                        @click=${() => open!(command, cell)}
                      >
                        ${words.command(command)}
                      </button>`,
                    )}
                  </td>`
                : nothing
            }
          </tr>
          ${formRow(form(`cell-${cell.id}`), canAct)}`,
      )}
    </tbody>
  </table>`;
}

const formRow = (form: unknown, canAct: boolean): unknown =>
  form === nothing ? nothing : html`<tr role="row" class="form-row"><td role="cell" colspan=${canAct ? 5 : 4}>${form}</td></tr>`;
