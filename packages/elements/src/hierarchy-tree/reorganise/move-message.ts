import { html, nothing, type TemplateResult } from "lit";
import type { Words } from "../../words/words.ts";
import type { ReorganiseWords } from "./words.ts";

interface MessageOptions {
  readonly text: string;
  readonly words: Words<ReorganiseWords>;
  /** Absent where what is told cannot be undone. */
  readonly undo: (() => void) | undefined;
  /** Absent where nothing is cut; then the message can be closed. */
  readonly dropCut: (() => void) | undefined;
  readonly close: () => void;
}

/** What was said last, for those who see the page, with what can be done about it. Those who hear it were told. */
export function moveMessage({ text, words: { reorganise }, undo, dropCut, close }: MessageOptions): TemplateResult {
  return html`<div class="move-message screen" part="message">
    <p>${text}</p>
    ${undo ? html`<button type="button" @click=${undo}>${reorganise.undo}</button>` : nothing}
    <button type="button" @click=${dropCut ?? close}>${dropCut ? reorganise.dropCut : reorganise.close}</button>
  </div>`;
}
