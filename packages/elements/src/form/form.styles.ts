import { css } from "lit";

/** Of forms alone, beside those that all elements share. */
export const formStyles = css`
  form.command-form {
    display: flex;
    flex-direction: column;
    gap: 12px;
    margin-block: 8px;
    padding: 12px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
  }
  .command-form [role="alert"] {
    display: flex;
    flex-direction: column;
    gap: 4px;
  }
  .command-form [role="alert"]:empty {
    display: none;
  }
  .command-form .fields {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(14rem, 100%), 1fr));
    gap: 12px 16px;
    align-items: start;
  }
  .command-form .field {
    display: flex;
    flex-direction: column;
    gap: 4px;
    min-inline-size: 0;
  }
  .command-form .field:is(.person, .unit, .units, .rows, .checks) {
    grid-column: 1 / -1;
  }
  .command-form .field input:not([type="checkbox"]),
  .command-form .field select {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: var(--_row);
    padding: 0 8px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_paper);
  }
  .command-form .field [aria-invalid="true"] {
    border: 2px solid var(--_overdue);
  }
  .command-form .hint {
    font-size: var(--_small);
  }
  .command-form .fault {
    color: var(--_overdue);
    font-size: var(--_small);
  }
  .command-form .picker {
    position: relative;
  }
  .command-form .grids {
    max-inline-size: 40rem;
  }
  .command-form .options {
    position: absolute;
    z-index: 1;
    inset-inline: 0;
    inset-block-start: calc(100% + 2px);
    max-block-size: 18rem;
    overflow: auto;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_paper);
    box-shadow: 0 4px 16px rgb(0 0 0 / 0.2);
  }
  .command-form .options > p {
    padding: 6px 8px;
    font-size: var(--_small);
  }
  .command-form .options li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    align-items: center;
    min-block-size: var(--_row);
    padding: 4px 8px;
    cursor: pointer;
  }
  .command-form .options li:hover {
    background: var(--_raised);
  }
  .command-form .options li[aria-selected="true"] {
    background: var(--_selected);
    outline: 2px solid var(--_focus);
    outline-offset: -2px;
  }
  .command-form .preview ul {
    padding-inline-start: 1.2em;
    list-style: disc;
  }
  .command-form .preview:empty {
    display: none;
  }

  .command-form .field input[type="checkbox"] {
    inline-size: 1.25rem;
    block-size: 1.25rem;
    margin: calc((var(--_row) - 1.25rem) / 2) 0;
  }
  .command-form .field.code input {
    font-family: ui-monospace, "Cascadia Mono", Consolas, monospace;
  }
  .command-form .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 8px;
  }
  .command-form .chips li {
    display: flex;
    align-items: center;
    gap: 4px;
    padding-inline-start: 8px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    overflow-wrap: anywhere;
  }
  .command-form .chips button {
    min-inline-size: var(--_row);
    padding: 0;
    border: 0;
    background: none;
  }
  .command-form .rows[role="group"] {
    display: flex;
    flex-direction: column;
    gap: 12px;
    align-items: start;
  }
  .command-form fieldset {
    position: relative;
    inline-size: 100%;
    min-inline-size: 0;
    padding-block-start: 8px;
    border-block-start: 1px solid var(--_line);
  }
  .command-form legend {
    float: inline-start;
    min-block-size: var(--_row);
    padding: 0;
    font-weight: 600;
    line-height: var(--_row);
  }
  .command-form fieldset.checks {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    padding: 0;
    border: 0;
  }
  .command-form .checks legend {
    inline-size: 100%;
  }
  .command-form .checks label {
    display: flex;
    gap: 8px;
    min-block-size: var(--_row);
    line-height: var(--_row);
    font-weight: 400;
  }
  .command-form fieldset .take-away {
    float: inline-end;
  }
  .command-form fieldset .fields {
    clear: both;
    padding-block-start: 8px;
  }
  .command-form h4 {
    margin: 0;
    font-size: inherit;
    font-weight: 600;
  }
  .command-form .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
`;
