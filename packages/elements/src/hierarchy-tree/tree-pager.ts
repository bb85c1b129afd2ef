// From page to page of a tree that is not windowed; comes when somebody wants pages.
import { css, html, type TemplateResult } from "lit";
import { chevron, icon } from "../sign/icon.ts";
import type { TreeWords } from "../words/tree.ts";
import { wordsFor, type Table, type Words } from "../words/words.ts";

interface PagerWords {
  readonly page: (which: string, count: string) => string;
  readonly next: string;
  readonly previous: string;
}

const pagerWords: Table<PagerWords> = {
  "zh-Hans": { page: (which, count) => `第 ${which} 页，共 ${count} 页`, next: "下一页", previous: "上一页" },
  en: { page: (which, count) => `Page ${which} of ${count}`, next: "Next page", previous: "Previous page" },
};

/** The buttons, and which page it is, from 0. */
export function treePager(page: number, count: number, go: (page: number) => void, words: Words<TreeWords>): TemplateResult {
  const { next, previous } = wordsFor(pagerWords, words.language);
  const button = (to: number, name: string, label: string) =>
    html`<button
      type="button"
      class=${name}
      aria-label=${label}
      title=${label}
      aria-disabled=${to < 0 || to >= count ? "true" : "false"}
      @click=${() => to >= 0 && to < count && go(to)}
    >
      ${icon(chevron)}
    </button>`;
  return html`<nav class="pager screen" part="pager" aria-label=${words.tree.pages}>
    ${button(page - 1, "previous", previous)}<span>${pageWords(page, count, words)}</span>${button(page + 1, "next", next)}
  </nav>`;
}

/** Which page of how many. */
export function pageWords(page: number, count: number, { language, number }: Words<TreeWords>): string {
  return wordsFor(pagerWords, language).page(number(page + 1), number(count));
}

export const styles = css`
  .pager .previous svg {
    transform: rotate(180deg);
  }
  .pager {
    display: flex;
    gap: 12px;
    align-items: center;
    justify-content: center;
    padding: 8px;
    border-block-start: 1px solid var(--_line);
  }
  .pager button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-inline-size: var(--_row);
  }
`;
