import type { LoadRow, LoadView, NamedRef } from "@jinlin/core";
import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { personButton, type PickPerson } from "../view/person-button.ts";
import type { LoadWords } from "../words/load.ts";
import type { Words } from "../words/words.ts";
import { isOver, isSameFigure, loadMeasures, spreadPoints, type LoadFigure, type LoadFilter, type LoadOrder } from "./load-rows.ts";

/** What can be put in order, in the order of the columns. */
export const loadOrders = ["name", "grids", "households", "residents"] as const satisfies readonly LoadOrder[];

export interface FiguresOptions {
  readonly view: LoadView;
  readonly words: Words<LoadWords>;
  readonly figure: LoadFigure | undefined;
  readonly choose: (figure: LoadFigure | undefined) => void;
}

/** How many there are, those over the limit, and the least, the middle and the most of each measure: each lists its people. */
export function loadFigures({ view, words, figure, choose }: FiguresOptions): TemplateResult {
  const { load } = words;
  const { people, limit, spread } = view;
  const chip = (each: LoadFigure | undefined, text: string, id: string) =>
    html`<button type="button" data-figure=${id} aria-pressed=${isSameFigure(each, figure)} @click=${() => choose(each)}>${text}</button>`;
  return html`${people.hidden === 0 ? nothing : html`<p class="quiet note">${load.hidden(words.people(people.hidden))}</p>`}
    <div class="bar chips" role="group" aria-label=${load.figures}>
      ${chip(undefined, load.all, "all")}
      ${limit ? chip("over", load.peopleOver(words.number(limit.grids), words.people(limit.over)), "over") : nothing}
    </div>
    ${
      spread
        ? html`<table role="table" class="spread" aria-label=${load.spread}>
            <thead role="rowgroup">
              <tr role="row">
                <th role="columnheader" scope="col">${load.spread}</th>
                ${spreadPoints.map((point) => html`<th role="columnheader" scope="col" class="number">${load.point[point]}</th>`)}
              </tr>
            </thead>
            <tbody role="rowgroup">
              ${loadMeasures.flatMap((measure) => {
                const values = spread[measure];
                return values === undefined
                  ? []
                  : html`<tr role="row" data-measure=${measure}>
                      <th role="rowheader" scope="row">${load.measure[measure]}</th>
                      ${spreadPoints.map((point) => {
                        const each = { measure, point };
                        const value = words.number(values[point]);
                        const chosen = isSameFigure(each, figure);
                        return html`<td role="cell" class="number" data-label=${load.point[point]}>
                          <button
                            type="button"
                            class="link figure"
                            data-figure="${measure}-${point}"
                            aria-pressed=${chosen}
                            aria-label=${load.list(load.measure[measure], load.point[point], value)}
                            @click=${() => choose(chosen ? undefined : each)}
                          >
                            ${value}
                          </button>
                        </td>`;
                      })}
                    </tr>`;
              })}
            </tbody>
          </table>`
        : nothing
    }`;
}

export interface LoadTableOptions {
  readonly view: LoadView;
  readonly words: Words<LoadWords>;
  readonly order: LoadFilter["order"];
  readonly sort: (by: LoadOrder) => void;
  readonly networksOf: (row: LoadRow) => readonly string[];
  readonly select: (unit: string) => void;
  readonly pickPerson: (id: string) => PickPerson;
}

/** People with their posts and what these come to; who has more than the county wants is marked. */
export function loadTable(rows: readonly LoadRow[], options: LoadTableOptions): TemplateResult {
  const { view, words, order, sort, networksOf, select, pickPerson } = options;
  const { load } = words;
  const { column } = load;
  const sorted = (by: LoadOrder) => (order?.by === by ? (order.down ? "descending" : "ascending") : "none");
  const head = (by: LoadOrder) => html`<th role="columnheader" scope="col" class=${by === "name" ? "" : "number"} aria-sort=${sorted(by)}>
    <button type="button" class="link sort" data-sort=${by} @click=${() => sort(by)}>${column[by]}<span class="arrow" aria-hidden="true"></span></button>
  </th>`;
  return html`<table role="table" class="loads" aria-labelledby="load">
    <thead role="rowgroup">
      <tr role="row">
        ${head("name")}
        ${(["posts", "networks"] as const).map((name) => html`<th role="columnheader" scope="col">${column[name]}</th>`)}
        ${loadOrders.slice(1).map(head)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${repeat(
        rows,
        ({ person }) => person.id,
        (row) => html`<tr role="row" data-person=${row.person.id}>
          <th role="rowheader" scope="row" tabindex="-1">
            ${personButton(row.person, words, pickPerson)}
            <span class="quiet where">${words.remark(row.communities.map(({ name }) => name))}</span>
          </th>
          <td role="cell" data-label=${column.posts}>
            <ul>
              ${byGrid(row).map(
                ([unit, names]) =>
                  html`<li><button type="button" class="link" @click=${() => select(unit.id)}>${unit.name}</button> <span class="quiet names">${names.map((name) => html`<span>${name}</span> `)}</span></li>`,
              )}
              ${row.partial ? html`<li class="quiet">${load.partial}</li>` : nothing}
            </ul>
          </td>
          <td role="cell" data-label=${column.networks}>${words.remark(networksOf(row))}</td>
          <td role="cell" class="number" data-label=${column.grids}>
            ${
              isOver(view, row)
                ? html`<span class="attention">${words.number(row.grids)} <span class="over-limit">${load.over(words.number(view.limit!.grids))}</span></span>`
                : words.number(row.grids)
            }
          </td>
          <td role="cell" class="number" data-label=${column.households}>
            ${words.people(row.households)}
            ${row.uncounted > 0 ? html`<span class="quiet uncounted">${load.uncounted(words.number(row.uncounted))}</span>` : nothing}
          </td>
          <td role="cell" class="number" data-label=${column.residents}>${words.people(row.residents)}</td>
        </tr>`,
      )}
    </tbody>
  </table>`;
}

// The posts of one grid stand together.
function byGrid({ posts }: LoadRow): readonly (readonly [NamedRef, readonly string[]])[] {
  const grids = new Map<string, { readonly unit: NamedRef; readonly names: string[] }>();
  for (const { unit, name } of posts) {
    const grid = grids.get(unit.id);
    if (grid === undefined) grids.set(unit.id, { unit, names: [name] });
    else grid.names.push(name);
  }
  return [...grids.values()].map(({ unit, names }) => [unit, names]);
}
