import type { GridPost, GridRow, GridsView } from "@jinlin/core";
import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { postSign } from "../sign/post-sign.ts";
import { personButton, type PickPerson } from "../view/person-button.ts";
import type { NetworksWords } from "../words/networks.ts";
import type { Words } from "../words/words.ts";
import { isUnanswered, pathOf } from "./answer-rows.ts";

export interface AnswersOptions {
  readonly view: GridsView;
  readonly words: Words<NetworksWords>;
  /** The one network that is shown; all of them, and whose the grid is, when absent. */
  readonly network: string | undefined;
  readonly select: (unit: string) => void;
  readonly pickPerson: (id: string) => PickPerson;
}

/** Grids and networks: who answers for each grid in each network, since when, and where somebody else does, why it is they. */
export function answersTable(rows: readonly GridRow[], options: AnswersOptions): TemplateResult {
  const { view, words, network, select } = options;
  const { column } = words.networks;
  const networks = network === undefined ? view.networks : view.networks.filter(({ id }) => id === network);
  const cell = (name: string, posts: readonly GridPost[]) =>
    html`<td role="cell" data-label=${name}>
      ${posts.length === 0 ? html`<span class="quiet">${words.networks.noPost}</span>` : posts.map((post) => answer(post, options))}
    </td>`;
  return html`<table role="table" class="answers" aria-labelledby="answers">
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col">${column.grid}</th>
        ${network === undefined ? html`<th role="columnheader" scope="col">${column.primary}</th>` : nothing}
        ${networks.map(({ name }) => html`<th role="columnheader" scope="col">${name}</th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${repeat(
        rows,
        ({ id }) => id,
        (row) => html`<tr role="row" data-grid=${row.id}>
          <th role="rowheader" scope="row">
            <button type="button" class="link" @click=${() => select(row.id)}>${row.name}</button>
            <span class="quiet where">${pathOf(view, row).slice(0, 1)}</span>
          </th>
          ${network === undefined ? cell(column.primary, row.primary ? [row.primary] : []) : nothing}
          ${networks.map(({ id, name }) =>
            cell(
              name,
              row.posts.filter((post) => post.network === id),
            ),
          )}
        </tr>`,
      )}
    </tbody>
  </table>`;
}

function answer(post: GridPost, { words, select, pickPerson }: AnswersOptions): TemplateResult {
  const { state, since, holder, answers } = post;
  // Where no names are open the state says what there is to say.
  const who =
    holder?.name === undefined ? html`<span class="word ${state}">${words.state(state)}</span>` : personButton(holder, words, pickPerson);
  return html`<div class="post">
    <span class="line">${postSign(state, words.state(state))} <span>${who} ${since ? html`<span class="quiet since">${words.since(state, words.day(since))}</span>` : nothing}</span></span>
    ${
      answers
        ? html`<span class="instead"
            ><span class="quiet">${words.networks.instead}</span> <button type="button" class="link" @click=${() => select(answers.unit.id)}>${answers.unit.name}</button>
            ${answers.post.name} ${answers.holder?.name === undefined ? nothing : personButton(answers.holder, words, pickPerson)}
            <span class="quiet">${words.networks.why[answers.by]}</span></span
          >`
        : isUnanswered(post)
          ? html`<span class="instead word missing">${words.networks.nobody}</span>`
          : nothing
    }
  </div>`;
}
