import { css } from "lit";

/** Added to the tree's own styles: the marks of rows, and what floats above them. */
export const reorganiseStyles = css`
  .row[data-mark="cut"] {
    border-inline-start: 3px dashed var(--_ink);
    outline: 1px dashed var(--_edge);
    outline-offset: -2px;
  }
  .row[data-mark="cut"] .name {
    color: var(--_muted);
  }
  .row[data-mark="target"] {
    outline: 2px solid var(--_good);
    outline-offset: -2px;
  }
  .row[data-mark="refused"] {
    outline: 2px dotted var(--_overdue);
    outline-offset: -2px;
  }
  .row[data-mark]:focus-visible {
    outline: 2px solid var(--_focus);
  }

  .move-message {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 8px;
    align-items: center;
    padding: 4px 8px;
    border-block-start: 1px solid var(--_edge);
    background: var(--_raised);
  }
  .move-message p {
    flex: 1 1 12rem;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .floating {
    position: fixed;
    inset: auto;
    z-index: 1;
    margin: 0;
    max-inline-size: calc(100vw - 16px);
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: var(--_ink);
    box-shadow: 0 4px 16px rgb(0 0 0 / 0.2);
  }
  .row-menu {
    display: block;
    min-inline-size: 14rem;
    max-block-size: calc(100vh - 16px);
    padding: 4px 0;
    overflow: auto;
    overscroll-behavior: contain;
  }
  .row-menu [role="separator"] {
    margin: 4px 0;
    border-block-start: 1px solid var(--_line);
  }
  .row-menu-item {
    display: flex;
    flex-wrap: wrap;
    gap: 0 24px;
    align-items: center;
    align-content: center;
    min-block-size: var(--_row);
    padding: 2px 12px;
    cursor: default;
  }
  .row-menu-item .label {
    flex: 1 1 auto;
  }
  .row-menu-item kbd {
    color: var(--_muted);
    font: inherit;
    font-size: var(--_small);
  }
  .row-menu-item .why {
    flex: 1 0 100%;
    font-size: var(--_small);
  }
  .row-menu-item[aria-disabled="true"] {
    color: var(--_muted);
  }
  .row-menu-item:hover {
    background: var(--_raised);
  }
  .row-menu-item:focus {
    outline: 2px solid var(--_focus);
    outline-offset: -2px;
    background: var(--_selected);
  }

  .row-drag {
    display: grid;
    gap: 2px;
    max-inline-size: min(22rem, calc(100vw - 16px));
    padding: 6px 10px;
    border-inline-start-width: 3px;
    font-size: var(--_small);
    line-height: 1.4;
    pointer-events: none;
  }
  .row-drag .what {
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .row-drag .over {
    display: flex;
    gap: 6px;
    align-items: start;
  }
  .row-drag svg {
    flex: none;
    margin-block-start: 1px;
  }
  .row-drag.allowed {
    border-inline-start-color: var(--_good);
  }
  .row-drag.allowed .over {
    color: var(--_good);
  }
  .row-drag.refused {
    border-inline-start-color: var(--_overdue);
    border-inline-start-style: dotted;
  }
  .row-drag.refused .over {
    color: var(--_overdue);
  }

  dialog:is(.move-dialog, .unit-dialog) {
    inline-size: min(34rem, calc(100vw - 16px));
    max-inline-size: none;
    max-block-size: calc(100vh - 16px);
    padding: 16px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: var(--_ink);
    overflow: auto;
  }
  dialog:is(.move-dialog, .unit-dialog)::backdrop {
    background: rgb(0 0 0 / 0.4);
  }
  .unit-dialog .commands {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(11rem, 100%), 1fr));
    gap: 8px;
    margin-block: 12px;
  }
  .unit-dialog .commands button {
    inline-size: 100%;
    text-align: start;
  }
  .unit-dialog form.command-form {
    margin-block-end: 0;
  }
  .move-dialog form {
    display: grid;
    gap: 12px;
  }
  .move-dialog [role="alert"]:empty {
    position: absolute;
  }
  :is(.move-dialog, .unit-dialog) h2 {
    font-size: 1rem;
  }
  .move-dialog #move-what {
    overflow-wrap: anywhere;
  }
  .move-dialog .target,
  .move-dialog .day {
    display: grid;
    gap: 4px;
    min-inline-size: 0;
  }
  .move-dialog label {
    color: var(--_muted);
    font-size: var(--_small);
  }
  .move-dialog input {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: var(--_row);
    padding: 0 8px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_paper);
  }
  .move-dialog #move-day {
    inline-size: auto;
    justify-self: start;
  }
  .move-dialog input[aria-invalid="true"] {
    border-color: var(--_overdue);
    border-style: dashed;
  }
  .move-dialog #move-count {
    font-size: var(--_small);
  }
  .move-dialog #move-targets {
    block-size: 12rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    overflow: auto;
    overscroll-behavior: contain;
  }
  .move-dialog [role="option"] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    align-items: center;
    align-content: center;
    min-block-size: var(--_row);
    padding: 2px 8px 2px 5px;
    border-inline-start: 3px solid transparent;
    line-height: 1.4;
    overflow-wrap: anywhere;
    cursor: default;
  }
  .move-dialog [role="option"] .quiet {
    font-size: var(--_small);
  }
  .move-dialog [role="option"]:hover {
    background: var(--_raised);
  }
  .move-dialog [role="option"][aria-selected="true"] {
    border-inline-start-color: var(--_accent);
    background: var(--_selected);
  }
  .move-dialog .preview {
    min-block-size: 3rem;
    overflow-wrap: anywhere;
  }
  .move-dialog .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  @media (forced-colors: active) {
    .row[data-mark="target"] {
      outline-color: Highlight;
    }
    .move-dialog [role="option"] {
      border-inline-start-color: Canvas;
    }
    .move-dialog [role="option"][aria-selected="true"] {
      border-inline-start-color: Highlight;
      outline: 1px solid Highlight;
      outline-offset: -1px;
    }
    .row-menu-item[aria-disabled="true"] {
      color: GrayText;
    }
  }
`;
