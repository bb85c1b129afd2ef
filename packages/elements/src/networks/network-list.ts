import type { GridsView, NetworkListed } from "@jinlin/core";
import { html, nothing, type TemplateResult } from "lit";
import type { NetworksWords } from "../words/networks.ts";
import type { Words } from "../words/words.ts";
import { isWithoutOfficer, postsOf } from "./answer-rows.ts";

export interface NetworkListOptions {
  readonly view: GridsView;
  readonly words: Words<NetworksWords>;
  /** The one that is opened. */
  readonly opened: string | undefined;
  readonly open: (network: string) => void;
  readonly select: (unit: string) => void;
}

/** The networks, those of the day first: whose each is and since when, its cells, and the grids without an officer of it. */
export function networkList({ view, words, opened, open, select }: NetworkListOptions): TemplateResult {
  const { column } = words.networks;
  // Who may not see a network opened is told nothing of its cells.
  const withCells = [...view.networks, ...(view.others ?? [])].some(({ cells }) => cells !== undefined);
  const columns = ["kind", "owner", "days", ...(withCells ? (["cells", "unmapped"] as const) : []), "without"] as const;
  const numbers: ReadonlySet<string> = new Set(["cells", "unmapped", "without"]);
  const days = ({ since, until }: NetworkListed) => words.networks.days(since && words.day(since), until && words.day(until));
  const figure = (value: number | undefined, sort: string) =>
    value === undefined ? nothing : html`<span class=${value > 0 ? sort : "quiet"}>${words.number(value)}</span>`;
  // Of the one that is over nobody serves on the day.
  const without = ({ id }: NetworkListed) => view.rows.filter((row) => postsOf(row, id).some(isWithoutOfficer)).length;
  const line = (
    network: NetworkListed,
    isOfTheDay: boolean,
  ) => html`<tr role="row" data-network=${network.id} class=${isOfTheDay ? "" : "over"}>
    <th role="rowheader" scope="row">
      <button type="button" class="link open" aria-expanded=${network.id === opened} aria-controls="opened" @click=${() => open(network.id)}>${network.name}</button>
    </th>
    <td role="cell" data-label=${column.kind}>${network.kind}</td>
    <td role="cell" data-label=${column.owner}>
      ${network.owner ? html`<button type="button" class="link" @click=${() => select(network.owner!.id)}>${network.owner.name}</button>` : nothing}
    </td>
    <td role="cell" data-label=${column.days}>${days(network)}</td>
    ${
      withCells
        ? html`<td role="cell" class="number" data-label=${column.cells}>${figure(network.cells?.value, "")}</td>
            <td role="cell" class="number" data-label=${column.unmapped}>${figure(network.cells?.unmapped, "attention")}</td>`
        : nothing
    }
    <td role="cell" class="number" data-label=${column.without}>${isOfTheDay ? figure(without(network), "attention") : nothing}</td>
  </tr>`;
  return html`<table role="table" aria-labelledby="list">
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col">${column.network}</th>
        ${columns.map((name) => html`<th role="columnheader" scope="col" class=${numbers.has(name) ? "number" : ""}>${column[name]}</th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${view.networks.map((network) => line(network, true))} ${view.others?.map((network) => line(network, false))}
    </tbody>
  </table>`;
}
