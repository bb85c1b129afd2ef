import type { UnitView } from "@jinlin/core";
import { slotsOf } from "@jinlin/core/pictures";
import { css, html, type TemplateResult } from "lit";
import { unsafeHTML } from "lit/directives/unsafe-html.js";
import type { UnitWords } from "../words/unit.ts";
import type { Words } from "../words/words.ts";

// In the tokens of the element: the picture brings no style of its own, which a strict page would not take.
const styles = css`
  .seats {
    overflow-x: auto;
    margin-block: 8px;
  }
  .seats svg {
    display: block;
    fill: var(--_ink);
  }
  .seats .paper {
    fill: var(--_paper);
  }
  .seats .box {
    fill: var(--_paper);
    stroke: var(--_edge);
  }
  .seats .box.vacant {
    stroke: var(--_attention);
  }
  .seats .quiet {
    fill: var(--_muted);
  }
  .seats .sign.held {
    color: var(--_edge);
  }
  .seats :is(.sign.acting, .sign.suspended) {
    color: var(--_info);
  }
  .seats .sign.carry-over {
    color: var(--_overdue);
  }
  .seats .sign.vacant {
    color: var(--_attention);
  }
`;

/** The posts of a unit seat by seat, such as 1+2+X (席位图). Loaded when it is first asked for; the text in it is escaped where it is drawn. */
export function seatsPicture(view: UnitView, words: Words<UnitWords>, root: ShadowRoot): TemplateResult {
  const sheet = styles.styleSheet!;
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return html`<div class="seats" part="seats" role="region" tabindex="0" aria-label=${words.unit.seats}>
    ${unsafeHTML(slotsOf({ ...view, lang: words.language }, { for: "page" }))}
  </div>`;
}
