import type { CallMoveOffered, CallRow } from "@jinlin/core";
import { html, nothing, type TemplateResult } from "lit";
import { ref } from "lit/directives/ref.js";
import type { CallBoardWords } from "../words/call-board.ts";
import type { Words } from "../words/words.ts";

interface DialogGround {
  readonly draw: () => void;
  /** Opens the form of a move in the dialog. */
  readonly fill: (call: CallRow, move: CallMoveOffered) => void;
  /** The form that is open in it. */
  readonly form: () => unknown;
  /** It has closed: the form goes, and the focus to the card it was opened at. */
  readonly closed: (call: string) => void;
}

/** The dialog of a call that is to be moved (办理呼叫): what leads where, and the form of the move that is meant. */
export class MoveDialog {
  readonly #ground: DialogGround;
  #state: { readonly call: CallRow; readonly moves: readonly CallMoveOffered[] } | undefined;
  #element: HTMLDialogElement | undefined;

  constructor(ground: DialogGround) {
    this.#ground = ground;
  }

  get isOpen(): boolean {
    return this.#state !== undefined;
  }

  /** With one move its form is there at once. */
  open(call: CallRow, moves: readonly CallMoveOffered[]): void {
    this.#state = { call, moves };
    this.#ground.draw();
    this.#element!.showModal();
    if (moves.length === 1) this.#ground.fill(call, moves[0]!);
  }

  close = (): void => {
    const state = this.#state;
    if (state === undefined) return;
    this.#state = undefined;
    this.#element?.close();
    this.#ground.draw();
    this.#ground.closed(state.call.id);
  };

  view(words: Words<CallBoardWords>, stageName: (id: string) => string): TemplateResult | typeof nothing {
    const state = this.#state;
    if (state === undefined) return nothing;
    const { call, moves } = state;
    const form = this.#ground.form();
    return html`<dialog
      ${ref((dialog) => (this.#element = dialog as HTMLDialogElement | undefined))}
      class="move-dialog screen"
      part="dialog"
      aria-labelledby="move-dialog-title"
      @cancel=${(event: Event) => {
        event.preventDefault();
        this.close();
      }}
      @close=${this.close}
      @keydown=${keepComposing}
    >
      <h3 id="move-dialog-title">${call.words}</h3>
      ${
        form !== nothing
          ? form
          : html`<ul class="commands">
                ${
                  moves.length === 1
                    ? html`<li><p class="quiet late" role="status">${words.view.loading}</p></li>`
                    : moves.map(
                        (move) =>
                          html`<li>
                            <button type="button" data-command=${move.command} @click=${() => this.#ground.fill(call, move)}>
                              ${words.command(move.command)} <span class="quiet">${words.board.leadsTo(stageName(move.to))}</span>
                            </button>
                          </li>`,
                      )
                }
              </ul>
              <div class="actions"><button type="button" @click=${this.close}>${words.board.cancel}</button></div>`
      }
    </dialog>`;
  }
}

// On a Mac the Escape that drops what is being composed would close the dialog too.
function keepComposing(event: KeyboardEvent): void {
  if (event.key === "Escape" && (event.isComposing || event.keyCode === 229)) event.preventDefault();
}
