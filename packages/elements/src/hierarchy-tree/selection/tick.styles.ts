import { css, type CSSResult } from "lit";

/** The boxes that are ticked. */
export const tickStyles: CSSResult = css`
  .box {
    display: inline-flex;
    flex: none;
    align-items: center;
    justify-content: center;
    inline-size: 1rem;
    block-size: 1rem;
    border: 1px solid var(--_edge);
    border-radius: 2px;
    background: var(--_paper);
    order: -2;
  }
  .box.true,
  .box.mixed {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .box.true::before {
    inline-size: 0.3em;
    block-size: 0.6em;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    transform: translateY(-10%) rotate(45deg);
    content: "";
  }
  .box.mixed::before {
    inline-size: 0.6em;
    border-block-start: 2px solid currentColor;
    content: "";
  }
  .row[aria-disabled="true"] .box {
    border-style: dashed;
  }
`;
