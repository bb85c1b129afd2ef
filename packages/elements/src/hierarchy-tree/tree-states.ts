import type { HierarchyView } from "@jinlin/core";
import { html, nothing, type TemplateResult } from "lit";
import type { TreeWords } from "../words/tree.ts";
import type { Words } from "../words/words.ts";

/** In place of rows: roots that are on their way, or could not be brought. */
export function comingRows(state: "loading" | "failed", again: () => void, { view }: Words<TreeWords>): TemplateResult {
  if (state === "loading") return html`<p class="state late" role="status">${view.loading}</p>`;
  return html`<div class="state" part="failed" role="alert">
    <p>${view.failed}</p>
    <button type="button" @click=${again}>${view.retry}</button>
  </div>`;
}

/** Above the rows: how many there are of each level, and how many are missing. */
export function levelCounts(levels: HierarchyView["levels"], { tree, number }: Words<TreeWords>): TemplateResult {
  return html`<p class="levels" part="levels">
    ${levels.map(
      ({ name, count, missing }) =>
        html`<span>${tree.level(name, number(count))} ${missing > 0 ? html`<span class="word missing">${tree.gaps(number(missing))}</span>` : nothing}</span>`,
    )}
  </p>`;
}
