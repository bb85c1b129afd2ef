import { html, type TemplateResult } from "lit";
import { chevron, icon } from "../sign/icon.ts";
import type { TreeWords } from "../words/tree.ts";
import type { Words } from "../words/words.ts";

/** From page to page of a tree that is not windowed. */
export function treePager(page: number, count: number, go: (page: number) => void, { tree, number }: Words<TreeWords>): TemplateResult {
  const button = (to: number, name: string, label: string) =>
    html`<button
      type="button"
      class=${name}
      aria-label=${label}
      title=${label}
      aria-disabled=${to < 0 || to >= count ? "true" : "false"}
      @click=${() => to >= 0 && to < count && go(to)}
    >${icon(chevron)}</button>`;
  return html`<nav class="pager screen" part="pager" aria-label=${tree.pages}>
    ${button(page - 1, "previous", tree.previousPage)}<span>${tree.page(number(page + 1), number(count))}</span>${button(page + 1, "next", tree.nextPage)}
  </nav>`;
}
