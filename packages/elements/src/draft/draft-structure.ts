import type { DraftRow, DraftView } from "@jinlin/core";
import { html, nothing, svg, type TemplateResult } from "lit";
import { icon } from "../sign/icon.ts";
import type { DraftWords } from "../words/draft.ts";
import type { Words } from "../words/words.ts";
import { nestRows, type NestedRow } from "./nest-rows.ts";

const signs: Record<NonNullable<DraftRow["mark"]>, TemplateResult> = {
  new: svg`<path d="M8 3v10M3 8h10"/>`,
  gone: svg`<path d="M3 8h10"/>`,
  moved: svg`<path d="M2 8h11M9 4l4 4-4 4"/>`,
  renamed: svg`<path d="M3 13l1-4 7-7 3 3-7 7z"/>`,
};

/** The structure in force beside the proposed: what differs, marked with a sign and a word. */
export function renderStructure({ structure }: DraftView, words: Words<DraftWords>, select: (unit: string) => void): TemplateResult {
  const { draft } = words;
  const { before, after } = structure;
  if (before.length + after.length === 0) return html`<p class="quiet">${draft.structureSame}</p>`;
  return html`<div class="sides">
    ${[["before", before] as const, ["after", after] as const].map(
      ([side, rows]) =>
        html`<div class="side ${side}" part="side">
          <h5 id="side-${side}">${draft[side]}</h5>
          ${rows.length === 0 ? html`<p class="quiet">${words.history.none}</p>` : renderRows(nestRows(rows), words, select, `side-${side}`)}
        </div>`,
    )}
  </div>`;
}

function renderRows(
  rows: readonly NestedRow[],
  words: Words<DraftWords>,
  select: (unit: string) => void,
  labelledBy?: string,
): TemplateResult {
  return html`<ul class="rows" aria-labelledby=${labelledBy ?? nothing}>
    ${rows.map(
      ({ row: { id, name, level, missing, mark }, under }) =>
        html`<li class=${mark ?? "above"}>
          <div class="row">
            <button type="button" class="link" @click=${() => select(id)}>${name}</button>
            <span class="quiet">${level}</span>
            ${missing ? html`<span class="mark attention">${words.draft.missing}</span>` : nothing}
            ${mark && !(missing && mark === "new") ? html`<span class="mark ${mark}">${icon(signs[mark])}${words.draft.mark[mark]}</span>` : nothing}
          </div>
          ${under.length > 0 ? renderRows(under, words, select) : nothing}
        </li>`,
    )}
  </ul>`;
}
