import type { Change, Day, PeopleView, PostView, Queries, RefusedView, UnitView } from "@jinlin/core";
import { html, nothing, type PropertyValues } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { SelectEvent } from "../events/select-event.ts";
import { ViewElement } from "../view/view-element.ts";
import { unitWords, type UnitWords } from "../words/unit.ts";
import { CommandForm } from "./command-form.ts";
import type { Draft } from "./draft.ts";
import { formView } from "./form-view.ts";
import { PersonSearch } from "./person-search.ts";
import { postItem } from "./post-item.ts";
import { unitBelow, unitHead } from "./unit-head.ts";
import { unitStyles } from "./unit.styles.ts";
import { whatHappens } from "./what-happens.ts";

/**
 * One unit (单位): what it is and where it stands, its posts with who holds them since when, what is
 * below it; and for whoever may, forms to appoint (任命) and to end an appointment (结束任职).
 *
 * @fires {SelectEvent} jinlin-select - Another unit was picked, by `kind` `unit` and its id.
 * @fires {CommandEvent} jinlin-command - A form was sent. The source around it sends it on, or the page answers with `respondWith`.
 * @slot empty - Shown while no unit is chosen.
 * @csspart post - Each post.
 * @csspart form - The form that is open.
 */
export class JinlinUnit extends ViewElement<"unit", UnitWords> {
  static override styles = unitStyles;
  static override properties = { unit: { type: String }, people: { attribute: false } };

  /** The unit's id. */
  declare unit: string | undefined;
  /** Finds people to appoint, in place of the source. Without either nobody can be appointed here. */
  declare people: ((text: string) => Promise<PeopleView | RefusedView>) | undefined;

  protected override readonly viewName = "unit";
  protected override readonly ownWords = unitWords;
  readonly #form = new CommandForm({
    dryRun: (command) => this.connection?.source.send(command, { dryRun: true, ...this.inLanguage }),
    send: (command) => this.send(command),
    refresh: () => this.refresh(),
    changed: () => this.requestUpdate(),
    done: (draft, changes) => this.#done(draft, changes),
  });
  readonly #search = new PersonSearch(
    (text) => this.#findPeople(text),
    () => this.requestUpdate(),
  );
  /** Where the focus goes once the change is drawn. */
  #focusNext: string | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#search.reset();
    this.#form.close();
  }

  protected override question(): Queries["unit"] | undefined {
    return this.unit ? { unit: this.unit } : undefined;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const view = this.shownView;
    if (view) this.#form.see(view);
    else this.#form.close();
  }

  protected override updated(): void {
    const focus = this.#focusNext;
    this.#focusNext = undefined;
    if (focus) this.renderRoot.querySelector<HTMLElement>(focus)?.focus();
    this.renderRoot.querySelector(".people [aria-selected=true]")?.scrollIntoView({ block: "nearest" });
  }

  protected override renderIdle(): unknown {
    return html`<div class="state"><slot name="empty">${this.words.unit.empty}</slot></div>`;
  }

  protected override renderView(view: UnitView): unknown {
    const { words } = this;
    const masked = view.posts.some(({ holder, stints }) => holder?.masked || stints.some((stint) => stint.holder.masked));
    return html`${unitHead(view, words, this.#select)}
      <section aria-labelledby="posts">
        <h3 id="posts">${words.unit.posts}</h3>
        ${
          view.posts.length === 0
            ? html`<p class="quiet">${words.unit.noPosts}</p>`
            : html`<ul>${repeat(
                view.posts,
                (post) => post.id,
                (post) => this.#renderPost(post, view),
              )}</ul>`
        }
        ${masked ? html`<p class="quiet posts-note">${words.post.maskedNote}</p>` : nothing}
      </section>
      ${unitBelow(view, words)}`;
  }

  #renderPost(post: PostView, view: UnitView): unknown {
    const { words } = this;
    const { state } = this.#form;
    const form =
      state?.draft.post === post.id
        ? formView({
            form: this.#form,
            state,
            post,
            search: this.#search,
            earliest: this.#earliest(post),
            words,
            submit: () => void this.#submit(),
            cancel: this.#cancel,
          })
        : nothing;
    return postItem({
      post,
      words,
      select: this.#select,
      form,
      open: (kind) => this.#open(kind, post, view),
      can: (kind) => kind !== "appoint-person" || this.#canFindPeople(),
    });
  }

  #select = (unit: string): void => {
    this.dispatchEvent(new SelectEvent("unit", unit));
  };

  #open(kind: Draft["kind"], post: PostView, view: UnitView): void {
    this.#search.reset();
    this.#form.open(kind, post, view);
    this.#focusNext = kind === "appoint-person" ? "#person" : "#to";
  }

  #cancel = (): void => {
    const { draft } = this.#form.state!;
    this.#form.close();
    this.#search.reset();
    this.#focusNext = backTo(draft);
  };

  async #submit(): Promise<void> {
    await this.#form.submit();
    if (this.#form.state) this.#focusNext = "form [aria-invalid=true]";
    this.requestUpdate();
  }

  #done(draft: Draft, changes: readonly Change[] | undefined): void {
    this.#search.reset();
    this.#focusNext = backTo(draft);
    if (changes)
      this.announce((words) => words.form.done(changes.length > 0 ? words.remark(whatHappens(changes, words)) : words.form.nothingChanges));
    this.refresh();
  }

  #canFindPeople(): boolean {
    return this.people !== undefined || this.connection !== undefined;
  }

  #findPeople(text: string): Promise<PeopleView | RefusedView> {
    if (this.people) return this.people(text);
    const { source } = this.connection!;
    return source.view("people", this.queryFor<"people">({ text }));
  }

  // Whoever may not speak of days gone by need not be offered them.
  #earliest(post: PostView): Day | undefined {
    return post.may.includes("backdate") ? undefined : this.session?.today;
  }
}

function backTo({ post }: Draft): string {
  return `[data-post="${CSS.escape(post)}"] h4`;
}

declare global {
  interface HTMLElementTagNameMap {
    "jinlin-unit": JinlinUnit;
  }
}
