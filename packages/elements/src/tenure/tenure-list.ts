import type { Day, TenureView } from "@jinlin/core";
import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { chevron, icon } from "../sign/icon.ts";
import { personButton, type PickPerson } from "../view/person-button.ts";
import type { TenureWords } from "../words/tenure.ts";
import type { Words } from "../words/words.ts";
import { daysUntil, type DueKind, type DueRow } from "./due-rows.ts";

/** What the lists share. */
export interface ListOptions {
  readonly words: Words<TenureWords>;
  readonly day: Day;
  readonly select: (unit: string) => void;
  readonly pickPerson: (id: string) => PickPerson;
}

/** A figure that opens its members. */
export interface FigureOptions {
  readonly id: string;
  readonly name: string;
  readonly figure: string;
  readonly remark?: string;
  /** What the figure means, by its colour: nothing of a figure that is none. */
  readonly sort: string;
  readonly open: boolean;
  readonly toggle: () => void;
  /** Those it counts; nothing when there are none. */
  readonly members: (() => TemplateResult) | undefined;
}

export function figure({ id, name, figure, remark, sort, open, toggle, members }: FigureOptions): TemplateResult {
  const text = html`<span class="name">${name}</span> <strong class=${sort}>${figure}</strong>`;
  return html`<section part="figure" data-figure=${id}>
    <h3 id="figure-${id}">
      ${
        members
          ? html`<button type="button" class="toggle" aria-expanded=${open} aria-controls="members-${id}" @click=${toggle}>${icon(chevron)}${text}</button>`
          : html`<span class="none">${text}</span>`
      }
    </h3>
    ${remark ? html`<p class="quiet remark">${remark}</p>` : nothing}
    ${members ? html`<div class="members" id="members-${id}" ?hidden=${!open}>${open ? members() : nothing}</div>` : nothing}
  </section>`;
}

// What is worth knowing of each: nobody holds what is vacant, and only a term has an end.
const columnsOf: Record<DueKind, readonly ("holder" | "since" | "due")[]> = {
  overdue: ["holder", "due"],
  carryOver: ["holder", "due"],
  endsSoon: ["holder", "since", "due"],
  acting: ["holder", "since"],
  vacant: ["since"],
};

/** Posts of which one thing is due, a line each. */
export function dueTable(kind: DueKind, rows: readonly DueRow[], options: ListOptions): TemplateResult {
  const { words, select } = options;
  const columns = columnsOf[kind];
  const { column } = words.tenure;
  return html`<table role="table" aria-labelledby="figure-${kind}">
    <thead role="rowgroup">
      <tr role="row">${(["unit", "post", ...columns] as const).map((name) => html`<th role="columnheader" scope="col">${column[name]}</th>`)}</tr>
    </thead>
    <tbody role="rowgroup">
      ${repeat(
        rows,
        ({ post, appointment }) => `${post.id} ${appointment ?? ""}`,
        (row) => html`<tr role="row">
          <th role="rowheader" scope="row"><button type="button" class="link" @click=${() => select(row.unit.id)}>${row.unit.name}</button></th>
          <td role="cell" data-label=${column.post}>${row.post.name}</td>
          ${columns.map((name) => html`<td role="cell" data-label=${column[name]}>${cell(name, row, options)}</td>`)}
        </tr>`,
      )}
    </tbody>
  </table>`;
}

function cell(name: "holder" | "since" | "due", { holder, since, due }: DueRow, { words, day, pickPerson }: ListOptions): unknown {
  if (name === "holder") return holder ? personButton(holder, words, pickPerson) : nothing;
  if (name === "since") return since ? words.day(since) : html`<span class="quiet">${words.tenure.unknownDay}</span>`;
  if (due === undefined) return nothing;
  const left = daysUntil(day, due);
  return html`<span>${words.day(due)}</span>
    <span class="quiet">${left > 0 ? words.tenure.left(words.number(left)) : words.tenure.over(words.number(-left))}</span>`;
}

/** The places where two posts are held by one person. */
export function combinedList(members: TenureView["combined"][number]["members"], { select }: ListOptions): TemplateResult {
  return html`<ul class="places">
    ${members.map(({ id, name }) => html`<li><button type="button" class="link" @click=${() => select(id)}>${name}</button></li>`)}
  </ul>`;
}
