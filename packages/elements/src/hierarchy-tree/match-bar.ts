import { css, html, type TemplateResult } from "lit";
import { chevron, icon } from "../sign/icon.ts";
import type { TreeWords } from "../words/tree.ts";
import { wordsFor, type Table, type Words } from "../words/words.ts";
import type { TreeState } from "./tree-state.ts";

interface MatchWords {
  readonly found: (count: string) => string;
  readonly match: (which: string, count: string) => string;
  readonly next: string;
  readonly previous: string;
}

const matchWords: Table<MatchWords> = {
  "zh-Hans": {
    found: (count) => `找到 ${count} 项`,
    match: (which, count) => `第 ${which} 项，共 ${count} 项`,
    next: "下一个匹配",
    previous: "上一个匹配",
  },
  en: {
    found: (count) => `${count} found`,
    match: (which, count) => `${which} of ${count}`,
    next: "Next match",
    previous: "Previous match",
  },
};

/** How many were found, which of them one is on, and the way to the next. */
export function matchBar(state: TreeState, goTo: (step: 1 | -1) => void, words: Words<TreeWords>): TemplateResult {
  const { next, previous } = wordsFor(matchWords, words.language);
  const button = (name: string, label: string, step: 1 | -1) =>
    html`<button type="button" class=${name} aria-label=${label} title=${label} @click=${() => goTo(step)}>${icon(chevron)}</button>`;
  return html`<span class="matches"
    ><span class="quiet">${matchCount(state, words)}</span>${button("previous", previous, -1)}${button("next", next, 1)}</span
  >`;
}

/** Which of the matches one is on; where one is on none yet, how many there are. */
export function matchCount({ filter, matchPlace }: TreeState, { language, number }: Words<TreeWords>): string {
  const { found, match } = wordsFor(matchWords, language);
  const count = number(filter?.matches ?? 0);
  return matchPlace < 0 ? found(count) : match(number(matchPlace + 1), count);
}

export const matchStyles = css`
  .matches {
    display: inline-flex;
    gap: 4px;
    align-items: center;
  }
  .matches .previous svg {
    transform: rotate(-90deg);
  }
  .matches .next svg {
    transform: rotate(90deg);
  }
  .matches button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-inline-size: var(--_row);
  }
`;
