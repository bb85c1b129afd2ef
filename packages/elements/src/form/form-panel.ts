import type { Change, Day, DraftStep, DraftView, HierarchyView, NamedRef, Refusal, RefusedView, Sent, UnitView } from "@jinlin/core";
import { nothing, type TemplateResult } from "lit";
import { formWords, type FormWords } from "../words/form.ts";
import { wordsFor, type Words } from "../words/words.ts";
import { withStep } from "../draft/edit-draft.ts";
import { CommandForm } from "./command-form.ts";
import { fieldsOf, type Made } from "./draft.ts";
import { peopleFound } from "./find-people.ts";
import { asOption, findUnits, unitsIn, type UnitOption } from "./find-units.ts";
import type { About, FormField, Value } from "./form-row.ts";
import type { FormHost, FormRequest } from "./form-desk.ts";
import { GridFields } from "./grid-fields.ts";
import { formStyles } from "./form.styles.ts";
import { formView } from "./form-view.ts";
import { formOf } from "./forms.ts";
import { namesAtHand, unitsOf } from "./refused-units.ts";
import { OptionSearch, type Found } from "./option-search.ts";
import { whatHappens } from "./what-happens.ts";

// Where there is no picker of them, grids are areas among others.
const grids = { grids: "area", "general grids": "area" } as const;

/**
 * The form of any command (办理表单), drawn into its host's shadow root: one at a time. Loaded when the first one is
 * opened (`FormDesk`).
 */
export class FormPanel {
  readonly #host: FormHost;
  readonly #closed: (why: "done" | "cancelled" | "gone") => void;
  readonly #form: CommandForm;
  readonly #searches = new Map<string, OptionSearch>();
  readonly #grids: GridFields;
  #units: Promise<UnitOption[] | RefusedView> | undefined;
  /** Names of units by id, once a refusal needs them. */
  #names: ReadonlyMap<string, string> | undefined;
  /** The draft the command goes into, as it was when the form was opened: whether there is one, first of all. */
  #draft: Promise<DraftView | RefusedView> | undefined;
  /** Where the focus goes once it is drawn. */
  #focusNext: string | undefined;

  /** @param closed - Told why there is no form any more. */
  constructor(host: FormHost, closed: (why: "done" | "cancelled" | "gone") => void) {
    this.#host = host;
    this.#closed = closed;
    this.#form = new CommandForm({
      dryRun: (made) => this.#orAsStep(made, (sent) => host.dryRun(sent)),
      send: (made) => this.#orAsStep(made, (sent) => host.send(sent))!,
      refresh: () => host.refresh(),
      changed: () => host.draw(),
      done: (changes) => this.#done(changes),
    });
    this.#grids = new GridFields(host, () => host.draw());
    const root = host.root();
    const sheet = formStyles.styleSheet!;
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }

  open(request: FormRequest): void {
    this.#forget();
    this.#draft = this.#host.draft();
    const form = formOf(request.command);
    this.#grids.open(form);
    this.#form.open(form, request.about, request.prefill);
    const { draft } = this.#form.state!;
    // Of rows the first one: the button for one more stands below them all.
    const first = fieldsOf(draft).find(({ control }) => control !== "rows")!;
    this.#focusNext = `form.command-form [id="${first.name}"]`;
    this.#host.draw();
  }

  /** Takes note of a newer view of the unit the form is about. */
  see(view: UnitView): void {
    const open = this.#form.state !== undefined;
    this.#form.see(view);
    if (open && this.#form.state === undefined) this.#end("gone");
  }

  /** Takes note of how what the form is about stands after a later entry. */
  renew(about: Partial<About> & Pick<About, "seq">): void {
    this.#form.renew(about);
  }

  close(): void {
    this.#forget();
    this.#form.close();
  }

  view(): TemplateResult | typeof nothing {
    const { state } = this.#form;
    if (state === undefined) return nothing;
    return formView({
      state,
      fillIn: (field: string, value: Value) => this.#form.fillIn(field, value),
      intoDraft: this.#draft !== undefined,
      searchOf: (field) => this.#searchOf(field),
      grids: this.#grids,
      refusal: (refusal) => this.#told(refusal),
      focus: (id) => {
        this.#focusNext = `form.command-form [id="${id}"]`;
        this.#host.draw();
      },
      earliest: this.#earliest(state.draft.about),
      words: this.#words,
      submit: () => void this.#submit(),
      cancel: () => {
        this.#form.close();
        this.#end("cancelled");
      },
    });
  }

  /** It is on the page now: the focus goes to where it belongs. */
  drawn(): void {
    const root = this.#host.root();
    const focus = this.#focusNext;
    const next = focus ? root.querySelector<HTMLElement>(focus) : null;
    // What it goes to may be a picker that is still on its way.
    if (next || !this.#grids.isComing) this.#focusNext = undefined;
    if (next && !this.#grids.focus(next)) next.focus();
    root.querySelector("form.command-form .options [aria-selected=true]")?.scrollIntoView({ block: "nearest" });
  }

  // What is sent into a draft is the draft with one more step, and that as it stands now.
  #orAsStep<Answer>(made: Made, give: (made: Made) => Promise<Answer> | undefined): Promise<Answer | Sent> | undefined {
    if (this.#draft === undefined) return give(made);
    const draft = this.#host.draft();
    if (draft === undefined) return give(made);
    return draft.then<Answer | Sent>((view) =>
      view.view === "refused" ? { ok: false, refusals: view.refusals } : give({ command: withStep(view, made.command as DraftStep) })!,
    );
  }

  async #submit(): Promise<void> {
    await this.#form.submit();
    if (this.#form.state) this.#focusNext = "form.command-form :is([aria-invalid=true], .refused:not(.rows), .rows.refused input)";
    this.#host.draw();
  }

  #done(changes: readonly Change[] | undefined): void {
    const words = this.#words;
    if (changes)
      this.#host.announce(words.form.done(changes.length > 0 ? words.remark(whatHappens(changes, words)) : words.form.nothingChanges));
    this.#end("done");
    this.#host.refresh();
  }

  #end(why: "done" | "cancelled" | "gone"): void {
    this.#forget();
    this.#closed(why);
  }

  #forget(): void {
    this.#grids.close();
    for (const search of this.#searches.values()) search.reset();
    this.#searches.clear();
    this.#units = this.#names = this.#focusNext = undefined;
  }

  // Fields of rows come and go while the form is open.
  #searchOf(field: FormField): OptionSearch {
    let search = this.#searches.get(field.name);
    if (search === undefined) {
      const [chosen] = this.#form.state!.draft.values[field.name] as readonly NamedRef[];
      this.#searches.set(field.name, (search = this.#searchFor(field, chosen?.name)));
    }
    return search;
  }

  #searchFor(field: FormField, text: string | undefined): OptionSearch {
    const find = field.control === "person" ? (typed: string) => this.#findPeople(typed) : (typed: string) => this.#findUnits(field, typed);
    const search = new OptionSearch(find, () => this.#host.draw());
    if (text && field.control !== "units") search.reset(text);
    return search;
  }

  async #findPeople(text: string): Promise<Found | RefusedView> {
    return peopleFound(await this.#host.people(text), this.#words);
  }

  async #findUnits({ among }: FormField, text: string): Promise<Found | RefusedView> {
    const unit = this.#form.state?.draft.about.unit;
    if (among === "standing" && unit?.standing) return findUnits(unit.standing.map(asOption), text, this.#host.language());
    const units = await this.#unitsOnce();
    if ("view" in units) return units;
    const self = unit?.unit.id;
    const record = among && { organisations: "organisation", same: unit?.unit.record, standing: undefined, areas: "area", ...grids }[among];
    return findUnits(
      units.filter((one) => one.id !== self && (record === undefined || one.record === record)),
      text,
      this.#host.language(),
    );
  }

  // Asked once for each form: what comes after is looked for in what there was.
  async #unitsOnce(): Promise<UnitOption[] | RefusedView> {
    const asked = (this.#units ??= this.#allUnits());
    return asked.catch((error: unknown) => {
      this.#units = undefined;
      throw error;
    });
  }

  // Where names of its units are not at hand they are asked for, and it is drawn again.
  #told(refusal: Refusal): string {
    const sentence = this.#words.refusal(refusal);
    const ids = unitsOf(refusal);
    if (ids.length === 0) return sentence;
    const known = namesAtHand(this.#form.state!.draft);
    const names = ids.flatMap((id) => known.get(id) ?? this.#names?.get(id) ?? []);
    if (names.length < ids.length && this.#names === undefined) void this.#learnNames();
    return names.length > 0 ? this.#words.form.concerning(sentence, names) : sentence;
  }

  async #learnNames(): Promise<void> {
    this.#names = new Map();
    const units = await this.#unitsOnce().catch(() => []);
    if ("view" in units || units.length === 0 || this.#names === undefined) return;
    this.#names = new Map(units.map(({ id, name }) => [id, name]));
    this.#host.draw();
  }

  async #allUnits(): Promise<UnitOption[] | RefusedView> {
    const answers = await this.#host.hierarchies();
    const views = answers.filter((answer): answer is HierarchyView => answer.view === "hierarchy");
    return views.length > 0 || answers.length === 0 ? unitsIn(views) : (answers[0] as RefusedView);
  }

  // Whoever may not speak of days gone by need not be offered them.
  #earliest({ post, session }: About): Day | undefined {
    return post === undefined || post.may.includes("backdate") ? undefined : session?.today;
  }

  get #words(): Words<FormWords> {
    return wordsFor(formWords, this.#host.language(), this.#host.messages());
  }
}
