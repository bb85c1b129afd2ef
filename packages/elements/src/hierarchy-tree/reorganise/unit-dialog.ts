import type { CommandName, Refusal, UnitView } from "@jinlin/core";
import { html, nothing, type TemplateResult } from "lit";
import { ref } from "lit/directives/ref.js";
import { FormDesk, type FormHost } from "../../form/form-desk.ts";
import { offered } from "../../form/offers.ts";
import type { Words } from "../../words/words.ts";
import type { TreeGround } from "./tree-ground.ts";
import type { ReorganiseWords } from "./words.ts";

interface DialogGround {
  readonly tree: Pick<TreeGround, "forms">;
  readonly draw: () => void;
  readonly announce: (text: string) => void;
  /** It has closed: gives the focus back to the row it was opened at. */
  readonly giveBack: (unit: string) => void;
}

/** What the dialog shows. */
interface DialogState {
  readonly unit: string;
  readonly name: string;
  readonly asked: "under way" | "failed" | { readonly refusals: readonly Refusal[] } | { readonly view: UnitView };
}

const place = "unit-dialog";

/** The dialog of a row's unit (变更单位): what may be done with it, and the form of each command. */
export class UnitDialog {
  readonly #ground: DialogGround;
  #state: DialogState | undefined;
  #element: HTMLDialogElement | undefined;
  #desk: FormDesk | undefined;
  /** The command whose form was left: its button has the focus again. */
  #left: CommandName | undefined;

  constructor(ground: DialogGround) {
    this.#ground = ground;
  }

  open(unit: string, name: string): void {
    const forms = this.#ground.tree.forms;
    if (forms === undefined) return;
    const host: FormHost = {
      ...forms,
      draw: () => this.#ground.draw(),
      announce: (text) => this.#ground.announce(text),
      refresh: () => void this.#ask(),
    };
    this.#desk = new FormDesk(host, () => this.#show({ unit, name, asked: "failed" }));
    this.#show({ unit, name, asked: "under way" });
    this.#element!.showModal();
    void this.#ask();
  }

  close = (): void => {
    const state = this.#state;
    if (state === undefined) return;
    this.#state = undefined;
    this.#desk?.close();
    this.#desk = undefined;
    this.#element?.close();
    this.#ground.draw();
    this.#ground.giveBack(state.unit);
  };

  /** It is on the page now. */
  drawn(): void {
    this.#desk?.drawn();
    const left = this.#left;
    this.#left = undefined;
    if (left) this.#element?.querySelector<HTMLElement>(`[data-command="${left}"]`)?.focus();
  }

  view(words: Words<ReorganiseWords>): TemplateResult | typeof nothing {
    const state = this.#state;
    if (state === undefined) return nothing;
    return html`<dialog
      ${ref((dialog) => (this.#element = dialog as HTMLDialogElement | undefined))}
      class="unit-dialog screen"
      part="dialog"
      aria-labelledby="unit-dialog-title"
      @cancel=${(event: Event) => {
        event.preventDefault();
        this.close();
      }}
      @close=${this.close}
      @keydown=${keepComposing}
    >
      <h2 id="unit-dialog-title">${words.reorganise.unit(state.name)}</h2>
      ${this.#desk?.at === place ? this.#desk.view(place) : this.#choices(state, words)}
    </dialog>`;
  }

  #choices({ asked }: DialogState, words: Words<ReorganiseWords>): TemplateResult {
    const close = html`<div class="actions"><button type="button" @click=${this.close}>${words.reorganise.cancel}</button></div>`;
    if (asked === "under way") return html`<p class="quiet" role="status">${words.view.loading}</p>${close}`;
    if (asked === "failed")
      return html`<p class="notice overdue" role="alert">${words.view.failed}</p>
        <div class="actions"><button type="button" @click=${() => void this.#ask()}>${words.view.retry}</button></div>
        ${close}`;
    if ("refusals" in asked)
      return html`${asked.refusals.map((refusal) => html`<p class="notice overdue">${words.refusal(refusal)}</p>`)}${close}`;
    const commands = offered("unit", asked.view.may, this.#ground.tree.forms?.draft() !== undefined);
    if (commands.length === 0) return html`<p class="quiet">${words.reorganise.nothingToDo}</p>${close}`;
    return html`<ul class="commands">
        ${commands.map(
          (command) =>
            html`<li><button type="button" data-command=${command} @click=${() => this.#fill(command, asked.view)}>${words.command(command)}</button></li>`,
        )}
      </ul>
      ${close}`;
  }

  #fill(command: CommandName, view: UnitView): void {
    const session = this.#ground.tree.forms?.session();
    void this.#desk!.open({
      command,
      at: place,
      back: ".unit-dialog button",
      about: { seq: view.seq, day: view.day, unit: view, session },
      closed: (why) => {
        this.#left = command;
        if (why === "done") this.close();
      },
    });
  }

  async #ask(): Promise<void> {
    const state = this.#state;
    const forms = this.#ground.tree.forms;
    if (state === undefined || forms === undefined) return;
    const answer = await forms.ask("unit", { unit: state.unit }).catch(() => undefined);
    if (this.#state?.unit !== state.unit) return;
    if (answer?.view === "unit") this.#desk?.see(answer);
    const asked = answer === undefined ? "failed" : answer.view === "refused" ? { refusals: answer.refusals } : { view: answer };
    this.#show({ ...state, asked });
  }

  #show(state: DialogState): void {
    this.#state = state;
    this.#ground.draw();
  }
}

// On a Mac the Escape that drops what is being composed would close the dialog too.
function keepComposing(event: KeyboardEvent): void {
  if (event.key === "Escape" && (event.isComposing || event.keyCode === 229)) event.preventDefault();
}
