import type { CallCount, CallFiguresView, CallFigureSet } from "@jinlin/core";
import { html, nothing, type TemplateResult } from "lit";
import { callFiguresWords } from "../words/call-figures.ts";
import { wordsFor } from "../words/words.ts";

export interface FiguresOptions {
  readonly figures: CallFiguresView;
  readonly language: string;
  readonly messages: object | undefined;
  /** Shows the calls that a figure counts. */
  readonly show: (calls: readonly string[], what: string) => void;
}

const counts = ["raised", "responded", "closed", "reopened"] as const;

/** What the calls of a time come to (呼叫指标), in all, by service, place and team; every figure shows the calls it counts. */
export function boardFigures({ figures, language, messages, show }: FiguresOptions): TemplateResult {
  const words = wordsFor(callFiguresWords, language, messages);
  const { figure } = words;
  const count = (name: string, what: string, { value, members }: CallCount) =>
    value === 0
      ? html`<span class="quiet">${words.number(0)}</span>`
      : html`<button type="button" class="link" aria-label=${figure.showsCalls(name, what, words.number(value))} @click=${() => show(members, `${name} · ${what}`)}>${words.number(value)}</button>`;
  const hours = (value: number | undefined) => (value === undefined ? nothing : figure.hours(words.number(value)));
  const line = (name: string, set: CallFigureSet) => html`<tr role="row">
    <th role="rowheader" scope="row">${name}</th>
    ${counts.map((each) => html`<td role="cell" class="number" data-label=${figure.column[each]}>${count(name, figure.column[each], set[each])}</td>`)}
    <td role="cell" class="number" data-label=${figure.column.median}>${hours(set.response?.median)}</td>
    <td role="cell" class="number" data-label=${figure.column.ninth}>${hours(set.response?.ninth)}</td>
  </tr>`;
  const group = (of: "byService" | "byArea" | "byTeam") =>
    figures[of].length === 0
      ? nothing
      : html`<tbody role="rowgroup">
          <tr role="row" class="group"><th role="rowheader" scope="rowgroup" colspan="7">${figure[of]}</th></tr>
          ${figures[of].map((each) => line(each.name, each))}
        </tbody>`;
  return html`<section class="figures" aria-labelledby="figures">
    <h3 id="figures" tabindex="-1">${figure.title(words.day(figures.since))}</h3>
    <p class="quiet">${figure.note}</p>
    <table role="table" aria-labelledby="figures">
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">${figure.column.of}</th>
          ${[...counts, "median", "ninth"].map((each) => html`<th role="columnheader" scope="col" class="number">${figure.column[each as keyof typeof figure.column]}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${line(figure.all, figures)}
      </tbody>
      ${group("byService")} ${group("byArea")} ${group("byTeam")}
    </table>
  </section>`;
}
