import { css } from "lit";

/** Of what floats above the board: the menu of a card, the label of one that is dragged, the dialog of one that is moved. */
export const floatingStyles = css`
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
  .call-menu {
    display: block;
    min-inline-size: 12rem;
    max-block-size: calc(100vh - 16px);
    padding: 4px 0;
    overflow: auto;
    overscroll-behavior: contain;
  }
  .call-menu [role="menuitem"] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 24px;
    align-items: center;
    justify-content: space-between;
    min-block-size: var(--_row);
    padding: 2px 12px;
    cursor: default;
  }
  .call-menu [role="menuitem"]:hover {
    background: var(--_raised);
  }
  .call-menu [role="menuitem"]:focus {
    outline: 2px solid var(--_focus);
    outline-offset: -2px;
    background: var(--_selected);
  }
  .card-drag {
    display: grid;
    gap: 2px;
    max-inline-size: min(20rem, calc(100vw - 16px));
    padding: 6px 10px;
    border-inline-start-width: 3px;
    font-size: var(--_small);
    line-height: 1.4;
    pointer-events: none;
  }
  .card-drag .what {
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .card-drag .over {
    display: flex;
    gap: 6px;
    align-items: start;
  }
  .card-drag svg {
    flex: none;
    margin-block-start: 1px;
  }
  .card-drag.allowed {
    border-inline-start-color: var(--_good);
  }
  .card-drag.allowed .over {
    color: var(--_good);
  }
  .card-drag.barred {
    border-inline-start-color: var(--_overdue);
    border-inline-start-style: dotted;
  }
  .card-drag.barred .over {
    color: var(--_overdue);
  }
  dialog.move-dialog {
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
  dialog.move-dialog::backdrop {
    background: rgb(0 0 0 / 0.4);
  }
  .move-dialog h3 {
    font-size: 1rem;
  }
  .move-dialog .commands {
    display: grid;
    gap: 8px;
    margin-block: 12px;
  }
  .move-dialog .commands button {
    inline-size: 100%;
    text-align: start;
  }
`;
