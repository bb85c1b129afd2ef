import type { GridOfUnit, GridPost, GridSize, NamedRef } from "@jinlin/core";
import { quantityInWords } from "@jinlin/core/terms";
import { html, nothing, type TemplateResult } from "lit";
import { postSign } from "../sign/post-sign.ts";
import { personButton, type PickPerson } from "../view/person-button.ts";
import type { UnitWords } from "../words/unit.ts";
import type { Words } from "../words/words.ts";
import type { FactRow } from "./unit-past.ts";

export interface GridOptions {
  readonly words: Words<UnitWords>;
  readonly select: (unit: string) => void;
  readonly pickPerson: (id: string) => PickPerson;
}

/** What a grid is beside what any unit is: who lives there, whether it is as large as meant, its notice; and network by network who serves it. */
export function unitGrid(grid: GridOfUnit, options: GridOptions): TemplateResult {
  const { words } = options;
  return html`<section aria-labelledby="grid">
    <h3 id="grid">${words.grid.title}</h3>
    <dl class="facts">${factsOf(grid, options).map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
    ${grid.networks.length === 0 ? html`<p class="quiet">${words.grid.noNetworks}</p>` : networks(grid, options)}
  </section>`;
}

function factsOf(
  { households, residents, size, gridSize, notice, over = [], under = [] }: GridOfUnit,
  { words, select }: GridOptions,
): FactRow[] {
  const { grid } = words;
  const count = (one: GridOfUnit["households"]) =>
    one ? quantityInWords(one, words.language) : html`<span class="quiet">${grid.uncounted}</span>`;
  const links = (units: readonly NamedRef[]) =>
    html`<ul class="inline">${units.map(({ id, name }) => html`<li><button type="button" class="link" @click=${() => select(id)}>${name}</button></li>`)}</ul>`;
  const bounds = gridSize && boundsOf(gridSize, words);
  return [
    [grid.households, count(households)],
    [grid.residents, count(residents)],
    [
      grid.size,
      html`<span class=${size === "below" || size === "above" ? "word vacant" : ""}>${grid.sizes[size]}</span> ${bounds ? html`<span class="quiet">${bounds}</span>` : nothing}`,
    ],
    [grid.notice, html`<span class=${notice === "current" ? "" : "word vacant"}>${grid.notices[notice]}</span>`],
    ...(over.length > 0 ? [[grid.over, links(over)] as const] : []),
    ...(under.length > 0 ? [[grid.under, links(under)] as const] : []),
  ];
}

function boundsOf({ households, residents }: GridSize, { grid, number }: Words<UnitWords>): string {
  const band = (one: GridSize["households"]) => {
    const [least, most] = [one?.least, one?.most];
    return least === undefined && most === undefined
      ? undefined
      : grid.between(least === undefined ? undefined : number(least), most === undefined ? undefined : number(most));
  };
  return grid.bounds(band(households), band(residents));
}

function networks({ networks, cells }: GridOfUnit, options: GridOptions): TemplateResult {
  const { words } = options;
  const { column, owner, share, noCells } = words.grid;
  return html`<table class="networks" role="table" aria-labelledby="grid">
    <thead role="rowgroup">
      <tr role="row">${[column.network, column.officer, column.cells].map((name) => html`<th role="columnheader" scope="col">${name}</th>`)}</tr>
    </thead>
    <tbody role="rowgroup">
      ${networks.map((network) => {
        const own = cells.filter((cell) => cell.network === network.id);
        const names = own.map((cell) => share(cell.name, words.number(cell.share)));
        return html`<tr role="row" data-network=${network.id}>
          <th role="rowheader" scope="row">${network.name} ${network.owner ? html`<span class="quiet">${owner(network.owner.name)}</span>` : nothing}</th>
          <td role="cell" data-label=${column.officer}>${officer(network.post, options)}</td>
          <td role="cell" data-label=${column.cells}><span class=${names.length > 0 ? "" : "quiet"}>${names.length > 0 ? words.remark(names) : noCells}</span></td>
        </tr>`;
      })}
    </tbody>
  </table>`;
}

function officer(post: GridPost | undefined, { words, select, pickPerson }: GridOptions): TemplateResult {
  const { grid } = words;
  if (post === undefined) return html`<span class="quiet">${grid.noOfficers}</span>`;
  const { state, since, holder } = post;
  return html`<div>
    <p class="officer">
      ${postSign(state, words.state(state))} <span class="word ${state}">${words.state(state)}</span>
      ${holder ? html`<strong>${personButton(holder, words, pickPerson)}</strong>` : nothing}
      ${since ? html`<span class="quiet">${words.since(state, words.day(since))}</span>` : nothing}
    </p>
    ${instead(post, words, select)}
  </div>`;
}

function instead({ state, answers }: GridPost, { grid }: Words<UnitWords>, select: GridOptions["select"]): TemplateResult | typeof nothing {
  if (answers === undefined)
    return state === "vacant" || state === "suspended" ? html`<p class="word missing">${grid.nobodyAnswers}</p>` : nothing;
  const { post, unit, holder, by } = answers;
  const say = grid.answers[by === "general" ? "general" : "territory"];
  return html`<p><button type="button" class="link" @click=${() => select(unit.id)}>${say(unit.name, post.name, holder?.name)}</button></p>`;
}
