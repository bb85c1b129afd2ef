import type { LookView } from "@jinlin/core";
import { html, nothing, type TemplateResult } from "lit";
import { personButton, type PickPerson } from "../view/person-button.ts";
import type { LooksWords } from "../words/looks.ts";
import { momentIn } from "../words/moment.ts";
import type { Words } from "../words/words.ts";

export interface LooksOptions {
  readonly words: Words<LooksWords>;
  /** The id of what names the table. */
  readonly named: string;
  readonly pickPerson: (id: string) => PickPerson;
  /** All of them are at one person, who need not be named. */
  readonly ofOne?: true;
}

/** Who looked at whom (查看记录): when, at what, and why. */
export function looksTable(looks: readonly LookView[], { words, named, pickPerson, ofOne }: LooksOptions): TemplateResult {
  const { column, reasonHidden, list } = words.looks;
  const columns = (["at", "by", "person", "fields", "reason"] as const).filter((name) => name !== "person" || !ofOne);
  return html`<table role="table" aria-labelledby=${named}>
    <thead role="rowgroup">
      <tr role="row">${columns.map((name) => html`<th role="columnheader" scope="col">${column[name]}</th>`)}</tr>
    </thead>
    <tbody role="rowgroup">
      ${looks.map(
        ({ id, at, by, person, fields, reason, reasonHidden: hidden }) => html`<tr role="row" data-look=${id}>
          <th role="rowheader" scope="row">${momentIn(words, at)}</th>
          <td role="cell" data-label=${column.by}>${personButton(by, words, pickPerson)}</td>
          ${ofOne ? nothing : html`<td role="cell" data-label=${column.person}>${personButton(person, words, pickPerson)}</td>`}
          <td role="cell" data-label=${column.fields}>${list(fields.map(({ name }) => name))}</td>
          <td role="cell" data-label=${column.reason}>${hidden ? html`<span class="quiet">${reasonHidden}</span>` : (reason ?? nothing)}</td>
        </tr>`,
      )}
    </tbody>
  </table>`;
}
