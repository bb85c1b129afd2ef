import type { Command, DraftsView, DraftView, Queries, Refusal, Sent } from "@jinlin/core";
import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from "lit";
import { SelectEvent, type SelectKind } from "../events/select-event.ts";
import { newId } from "../form/new-id.ts";
import { base } from "../styles/base.ts";
import { ViewElement } from "../view/view-element.ts";
import { draftWords, type DraftWords } from "../words/draft.ts";
import { renderForm, type DraftForm, type FilledIn } from "./draft-form.ts";
import { renderFindings } from "./draft-findings.ts";
import { renderDrafts, renderSummary } from "./draft-list.ts";
import { renderSteps, type StepAction } from "./draft-steps.ts";
import { renderStructure } from "./draft-structure.ts";
import { draftStyles } from "./draft.styles.ts";
import { DraftsAsker } from "./drafts-asker.ts";
import { withHead, withoutStep, withStepMoved } from "./edit-draft.ts";

type Problem = "failed" | "nobody" | readonly Refusal[];

/**
 * Drafts of structural change (草案): all of them, and one of them open: its steps with what each does or why it cannot be
 * done, what the rules would find, and the structure in force beside the proposed. Whoever may changes, publishes or drops it.
 *
 * Steps are added where things are done: while a `jinlin-source` has this draft's id in `draft`, forms below it put what they
 * are told into the draft.
 *
 * @fires {SelectEvent} jinlin-select - A draft was opened, by `kind` `draft` and its id, with none when it was left for the list; or a unit was picked, by `kind` `unit`.
 * @fires {CommandEvent} jinlin-command - A draft is saved, published or dropped. The source around it sends it on, or the page answers with `respondWith`.
 * @csspart draft - Each draft of the list.
 * @csspart step - Each step of the open draft.
 * @csspart side - The structure in force, and the proposed.
 * @csspart form - The form that is open.
 */
export class JinlinDraft extends ViewElement<"draft", DraftWords> {
  static override styles: CSSResultGroup = [base, draftStyles];
  static override properties = { draft: { type: String }, drafts: { attribute: false } };

  /** The id of the draft that is open; the list of all when absent. */
  declare draft: string | undefined;
  /** A list of the page's own. With it the element asks no source for one. */
  declare drafts: DraftsView | undefined;

  protected override readonly viewName = "draft";
  protected override readonly ownWords = draftWords;
  readonly #list = new DraftsAsker(() => this.requestUpdate());
  #form: DraftForm | undefined;
  #busy = false;
  #problem: Problem | undefined;
  /** Where the focus goes once what was sent is shown: the first of these that is there. */
  #focus: readonly string[] = [];

  protected override question(): Queries["draft"] | undefined {
    return this.draft ? { draft: this.draft } : undefined;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#list.stop();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has("draft")) this.#leaveForm();
    const { connection } = this;
    if (this.isConnected && connection && !this.drafts && !this.draft && !this.view) this.#list.follow(connection, this.inLanguage.lang);
    else this.#list.stop();
  }

  protected override updated(): void {
    if (this.#focus.length === 0) return;
    const found = this.#focus.map((selector) => this.renderRoot.querySelector<HTMLElement>(selector)).find((each) => each);
    if (!found) return;
    this.#focus = [];
    found.focus();
  }

  protected override renderIdle(): unknown {
    const { shown } = this.#list;
    const view = this.drafts ?? (shown.state === "shown" ? shown.view : undefined);
    const { words } = this;
    if (view) return this.#renderHome(view);
    if (shown.state === "loading") return html`<slot></slot><p class="state late" role="status">${words.view.loading}</p>`;
    if (shown.state === "refused") return html`<div class="state" part="refused">${this.reasons(shown.refusals)}</div>`;
    if (shown.state === "failed")
      return html`<div class="state" part="failed" role="alert">
        <p>${words.view.failed}</p>
        <button type="button" @click=${() => this.#list.again()}>${words.view.retry}</button>
      </div>`;
    return nothing;
  }

  protected override renderView(view: DraftView): unknown {
    const { words } = this;
    const { draft } = words;
    const { steps } = view;
    const may = (command: DraftView["may"][number]) => view.may.includes(command);
    const barred = steps.filter(({ refusals }) => refusals.length > 0).length;
    const act = may("save-draft") ? (at: number, action: StepAction) => this.#change(view, at, action) : undefined;
    return html`<section aria-labelledby="name">
        <div class="head">
          <h3 id="name" tabindex="-1">${view.draft.name}</h3>
          ${this.draft ? html`<button type="button" class="link screen" id="back" @click=${this.#back}>${draft.back}</button>` : nothing}
        </div>
        <p class="summary">${renderSummary(view.draft, words)}</p>
        ${
          view.may.length > 0
            ? html`<div class="does screen">
                ${may("publish-draft") ? this.#opener("publish", draft.publish, steps.length === 0 || barred > 0, barred > 0 ? "barred" : undefined) : nothing}
                ${may("save-draft") ? this.#opener("edit", draft.edit) : nothing} ${may("drop-draft") ? this.#opener("drop", draft.drop) : nothing}
              </div>`
            : nothing
        }
        ${may("publish-draft") && barred > 0 ? html`<p id="barred" class="why">${draft.publishBarred(words.number(barred))}</p>` : nothing}
        ${this.#renderForm({ name: view.draft.name, from: view.draft.from, steps: steps.length }, (filled) => this.#send(view, filled))}
        ${this.#renderProblem()}
      </section>
      <section aria-labelledby="steps">
        <h4 id="steps" tabindex="-1">${draft.steps}</h4>
        ${renderSteps(view, words, (refusals) => this.reasons(refusals), act, this.#busy)}
      </section>
      <section aria-labelledby="sides">
        <h4 id="sides">${draft.structure}</h4>
        ${renderStructure(view, words, this.#pick)}
      </section>
      <section aria-labelledby="rules">
        <h4 id="rules">${draft.findings}</h4>
        ${renderFindings(view, words, this.#pick)}
      </section>`;
  }

  #renderHome(view: DraftsView): TemplateResult {
    const { words } = this;
    const { draft } = words;
    return html`<div class="home">
      <section aria-labelledby="list">
        <div class="head">
          <h3 id="list" tabindex="-1">${draft.list}</h3>
          ${view.may.includes("save-draft") ? this.#opener("begin", draft.begin) : nothing}
        </div>
        ${this.#renderForm({ name: "", from: view.day, steps: 0 }, (filled) => this.#begin(filled))} ${this.#renderProblem()}
        ${renderDrafts(view, words, (id) => this.#open(id))}
      </section>
    </div>`;
  }

  #opener(form: DraftForm, label: string, barred = false, why?: string): TemplateResult {
    return html`<button
      type="button"
      id="do-${form}"
      class=${form === "publish" ? "primary" : ""}
      aria-expanded=${this.#form === form}
      aria-disabled=${barred}
      aria-describedby=${why ?? nothing}
      @click=${() => !barred && this.#openForm(form)}
    >
      ${label}
    </button>`;
  }

  #renderForm(at: Parameters<typeof renderForm>[1], send: (filled: FilledIn) => void): unknown {
    if (this.#form === undefined) return nothing;
    return renderForm(this.#form, at, this.words, { send, close: () => this.#closeForm(), busy: this.#busy });
  }

  #renderProblem(): unknown {
    const problem = this.#problem;
    const { words } = this;
    if (problem === undefined) return nothing;
    const said =
      typeof problem === "object" ? this.reasons(problem) : html`<p>${problem === "failed" ? words.view.failed : words.draft.nobody}</p>`;
    return html`<div class="notice overdue screen" role="alert">${said}</div>`;
  }

  #openForm(form: DraftForm): void {
    this.#form = this.#form === form ? undefined : form;
    this.#problem = undefined;
    this.#focus = this.#form ? ["form input"] : [];
    this.requestUpdate();
  }

  #closeForm(): void {
    this.#focus = [`#do-${this.#form}`];
    this.#leaveForm();
    this.requestUpdate();
  }

  #leaveForm(): void {
    this.#form = undefined;
    this.#problem = undefined;
  }

  #begin({ name, from }: FilledIn): void {
    const draft = newId("draft");
    void this.#do({ type: "save-draft", draft, name, from, commands: [] }, "saved", ["#list"]).then((done) => done && this.#open(draft));
  }

  #send(view: DraftView, filled: FilledIn): void {
    const { reason, basis } = filled;
    const head = { draft: view.draft.id, readSeq: view.seq, ...(reason && { reason }), ...(basis && { basis }) };
    if (this.#form === "edit") void this.#do(withHead(view, filled), "saved", ["#do-edit"]);
    else if (this.#form === "publish") void this.#do({ type: "publish-draft", ...head }, "published", ["#name"]);
    else if (this.#form === "drop") void this.#do({ type: "drop-draft", ...head }, "dropped", ["#name"]);
  }

  #change(view: DraftView, at: number, action: StepAction): void {
    if (action === "remove") {
      const next = Math.min(at, view.steps.length - 2);
      void this.#do(withoutStep(view, at), "saved", [`#remove-${next}`, "#steps"]);
      return;
    }
    const by = action === "up" ? -1 : 1;
    void this.#do(withStepMoved(view, at, by), "saved", [`#${action}-${at + by}`]);
  }

  // What was sent is shown when the source tells of it, or the page gives another view.
  async #do(command: Command, done: keyof DraftWords["draft"]["done"], focus: readonly string[]): Promise<boolean> {
    if (this.#busy) return false;
    this.#busy = true;
    this.#problem = undefined;
    this.requestUpdate();
    const sent: Sent | "taken" | "nobody" | "failed" = await this.send(command).catch(() => "failed" as const);
    this.#busy = false;
    const isDone = sent === "taken" || (typeof sent === "object" && sent.ok);
    if (isDone) {
      this.#leaveForm();
      this.#focus = focus;
      this.announce((words) => words.draft.done[done]);
    } else this.#problem = typeof sent === "object" && !sent.ok ? sent.refusals : (sent as "failed" | "nobody");
    this.requestUpdate();
    return isDone;
  }

  #open(id: string): void {
    if (!this.#select("draft", id)) return;
    this.draft = id;
    this.#focus = ["#name"];
  }

  #back = (): void => {
    const { draft } = this;
    if (!this.#select("draft", "", [])) return;
    this.draft = undefined;
    this.#focus = [`#open-${CSS.escape(draft ?? "")}`, "#list"];
  };

  #pick = (unit: string): void => void this.#select("unit", unit);

  #select(kind: SelectKind, id: string, ids: readonly string[] = [id]): boolean {
    return this.dispatchEvent(new SelectEvent(kind, id, ids));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "jinlin-draft": JinlinDraft;
  }
}
