import type { Command, Refusal, Sent } from "@jinlin/core";
import { html, nothing, type TemplateResult } from "lit";
import type { HistoryWords } from "../words/history.ts";
import type { Words } from "../words/words.ts";

/** What withdrawing needs of the element it is drawn in. */
export interface WithdrawHost {
  send(command: Command): Promise<Sent | "taken" | "nobody">;
  reasons(refusals: readonly Refusal[]): unknown;
  words(): Words<HistoryWords>;
  draw(): void;
  /** It is closed: done, or left. */
  closed(seq: number, done: boolean): void;
}

/** Taking an entry back (撤回): asked for in its place, with a reason. */
export class Withdrawing {
  readonly #host: WithdrawHost;
  #seq: number | undefined;
  #underWay = false;
  #refusals: readonly Refusal[] = [];
  #failed: "nobody" | "failed" | undefined;

  constructor(host: WithdrawHost) {
    this.#host = host;
  }

  /** The entry that is about to be taken back. */
  get seq(): number | undefined {
    return this.#seq;
  }

  open(seq: number): void {
    this.#seq = seq;
    this.#forget();
    this.#host.draw();
  }

  close(done = false): void {
    const seq = this.#seq;
    if (seq === undefined) return;
    this.#seq = undefined;
    this.#forget();
    this.#host.closed(seq, done);
  }

  render(): TemplateResult {
    const seq = this.#seq!;
    const words = this.#host.words();
    const { withdraw } = words.history;
    return html`<form
      class="screen"
      aria-label=${withdraw.title(words.number(seq))}
      @submit=${this.#submit}
      @keydown=${(event: KeyboardEvent) => {
        if (event.key === "Escape" && !event.isComposing && event.keyCode !== 229) this.close();
      }}
    >
      <p>${withdraw.explain}</p>
      <label>${withdraw.reason}<textarea name="reason" required></textarea></label>
      ${this.#refusals.length > 0 ? html`<div class="notice overdue" role="alert">${this.#host.reasons(this.#refusals)}</div>` : nothing}
      ${this.#failed ? html`<p class="notice overdue" role="alert">${this.#failed === "nobody" ? withdraw.nobody : words.view.failed}</p>` : nothing}
      <div class="does">
        <button type="submit" class="primary" aria-disabled=${this.#underWay}>${withdraw.confirm}</button>
        <button type="button" @click=${() => this.close()}>${withdraw.cancel}</button>
      </div>
    </form>`;
  }

  #submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const seq = this.#seq;
    if (seq === undefined || this.#underWay) return;
    const reason = (new FormData(event.target as HTMLFormElement).get("reason") as string).trim();
    if (reason === "") return;
    this.#forget();
    this.#underWay = true;
    this.#host.draw();
    const sent = await this.#host.send({ type: "withdraw-entry", entry: seq, reason }).catch(() => "failed" as const);
    if (this.#seq !== seq) return;
    this.#underWay = false;
    if (sent === "taken") return this.close();
    if (typeof sent === "object" && sent.ok) return this.close(true);
    if (typeof sent === "object") this.#refusals = sent.refusals;
    else this.#failed = sent;
    this.#host.draw();
  };

  #forget(): void {
    this.#underWay = false;
    this.#refusals = [];
    this.#failed = undefined;
  }
}
