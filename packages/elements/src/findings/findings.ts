import type { CommandName, FindingMemberView, FindingsView, Queries } from "@jinlin/core";
import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { FixEvent } from "../events/fix-event.ts";
import { SelectEvent } from "../events/select-event.ts";
import { FormDesk } from "../form/form-desk.ts";
import { gridPicker } from "../form/load-grid-picker.ts";
import { offers } from "../form/offers.ts";
import { base } from "../styles/base.ts";
import { ViewElement } from "../view/view-element.ts";
import { findingsWords, type FindingsWords } from "../words/findings.ts";
import type { FormWords } from "../words/form.ts";
import type { Messages } from "../words/messages.ts";
import type { Words } from "../words/words.ts";
import { findingGroups, gradeOf, placesOf, type FindingFilter, type Grade, type ShownFinding } from "./finding-groups.ts";
import { findingItem, placeOf } from "./finding-item.ts";
import { findingsStyles } from "./findings.styles.ts";

/** A list this short is open from the start. */
const few = 3;
/** Members shown before "show all". */
const first = 20;
/** The commands there is a form for. */
const withForm: readonly CommandName[] = Object.values(offers).flat();

/**
 * What the rules find on a day (问题清单): how many of how many, and which they are, the gravest first. Whoever may put
 * something right is offered the command, its form filled in with what is known.
 *
 * @fires {SelectEvent} jinlin-select - A member was picked, by `kind` `unit` and its id.
 * @fires {FixEvent} jinlin-fix - Somebody wants to put a member right: its unit, its post and the command with what is known of it. A page that prevents the default does so itself.
 * @fires {CommandEvent} jinlin-command - A form was sent. The source around it sends it on, or the page answers with `respondWith`.
 * @slot empty - Shown when the county has no rules.
 * @csspart finding - Each finding.
 * @csspart form - The form that is open.
 */
export class JinlinFindings extends ViewElement<"findings", FindingsWords> {
  static override styles: CSSResultGroup = [base, findingsStyles];
  static override properties = { rulesBase: { type: String, attribute: "rules-base" } };

  /** Where the pages about the rules lie, such as `/docs/rules/{rule}.md`: each finding links to its own. Without it there are no links. */
  declare rulesBase: string | undefined;
  /** Some of the element's words, and of its forms', in the page's own wording: `{ view: { loading: "One moment…" } }`. */
  declare messages: Messages<Words<FindingsWords & FormWords>> | undefined;

  protected override readonly viewName = "findings";
  protected override readonly ownWords = findingsWords;
  readonly #forms = new FormDesk(
    { ...this.formHost(), people: (text) => this.connection!.source.view("people", this.queryFor<"people">({ text })), gridPicker },
    () => this.announce((words) => words.view.failed),
  );
  /** The findings whose list stands other than it began. */
  #turned: ReadonlySet<string> = new Set();
  #whole: ReadonlySet<string> = new Set();
  #filter: FindingFilter = {};

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#forms.close();
  }

  protected override question(): Queries["findings"] {
    return {};
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { shownView } = this;
    if (shownView === undefined) return;
    // What a filter names may be found no longer; then it would hide all the rest.
    const { grade, place } = this.#filter;
    if (place !== undefined && !placesOf(shownView.findings).includes(place)) this.#filter = { grade };
    if (grade !== undefined && !shownView.findings.some((finding) => gradeOf(finding) === grade)) this.#filter = {};
  }

  protected override updated(): void {
    this.#forms.drawn();
  }

  protected override renderView({ findings }: FindingsView): unknown {
    const { words } = this;
    if (findings.length === 0) return html`<div class="state"><slot name="empty">${words.findings.empty}</slot></div>`;
    return html`${this.#renderFilters(findings)}
    ${repeat(
      findingGroups(findings, this.#filter),
      ({ grade }) => grade,
      (group) => html`<section class="group" aria-labelledby="group-${group.grade}">
        <h3 id="group-${group.grade}">${words.findings.group(this.#gradeName(group.grade), words.number(group.findings.length))}</h3>
        <ul>
          ${repeat(
            group.findings,
            ({ finding }) => finding.id,
            (shown) => this.#renderFinding(shown),
          )}
        </ul>
      </section>`,
    )}`;
  }

  #renderFilters(findings: FindingsView["findings"]): TemplateResult | typeof nothing {
    const { words } = this;
    const grades = findingGroups(findings).map(({ grade }) => [grade, this.#gradeName(grade)] as const);
    const places = placesOf(findings).map((place) => [place, place] as const);
    if (grades.length < 2 && places.length < 2) return nothing;
    return html`<div class="filters screen" role="group" aria-label=${words.findings.filter}>
      ${this.#renderFilter("grade", words.findings.grade, grades)} ${this.#renderFilter("place", words.findings.place, places)}
    </div>`;
  }

  #renderFilter(
    name: keyof FindingFilter,
    label: string,
    options: readonly (readonly [string, string])[],
  ): TemplateResult | typeof nothing {
    if (options.length < 2) return nothing;
    const chosen = this.#filter[name] ?? "";
    return html`<label
      >${label}
      <select name=${name} .value=${chosen} @change=${(event: Event) => this.#narrow(name, (event.target as HTMLSelectElement).value)}>
        <option value="" ?selected=${chosen === ""}>${this.words.findings.all}</option>
        ${options.map(([value, text]) => html`<option value=${value} ?selected=${chosen === value}>${text}</option>`)}
      </select></label
    >`;
  }

  #renderFinding(shown: ShownFinding): TemplateResult {
    const { id, rule } = shown.finding;
    return findingItem({
      shown,
      words: this.words,
      open: shown.members.length <= few !== this.#turned.has(id),
      most: this.#whole.has(id) ? Infinity : first,
      toggle: () => this.#toggle(id),
      showAll: () => this.#showAll(id),
      select: (unit) => this.dispatchEvent(new SelectEvent("unit", unit)),
      page: this.rulesBase && rule ? this.rulesBase.replace("{rule}", rule) : undefined,
      // A page that gives the view itself carries the fix out itself, form or not.
      isFixable: ({ fix }) => fix !== undefined && (this.connection === undefined || withForm.includes(fix.command)),
      fix: (member) => void this.#fix(id, member),
      form: (place) => this.#forms.view(place),
    });
  }

  async #fix(finding: string, member: FindingMemberView): Promise<void> {
    const { connection, session } = this;
    const { id, post, network, cell, fix } = member;
    const event = new FixEvent(id, post?.id, fix!);
    this.dispatchEvent(event);
    if (event.defaultPrevented || connection === undefined) return;
    const unit = await connection.source.view("unit", this.queryFor<"unit">({ unit: id })).catch(() => undefined);
    // Where a cell lies is told by its network.
    const around =
      cell && network
        ? await connection.source.view("network", this.queryFor<"network">({ network: network.id })).catch(() => undefined)
        : undefined;
    const found = around?.view === "network" ? around.cells.find((one) => one.id === cell!.id) : undefined;
    if (unit?.view !== "unit" || (cell && found === undefined)) return this.announce((words) => words.view.failed);
    const at = placeOf(finding, member);
    const about = {
      ...{ seq: unit.seq, day: unit.day, unit, session, post: unit.posts.find((one) => one.id === post?.id) },
      ...(around?.view === "network" && { seq: Math.min(unit.seq, around.seq), network: around, cell: found }),
    };
    const known = Object.entries(fix!.with).filter((entry): entry is [string, string] => typeof entry[1] === "string");
    void this.#forms.open({ command: fix!.command, about, at, back: `${at} .link`, prefill: Object.fromEntries(known) });
  }

  #gradeName(grade: Grade): string {
    const { findings } = this.words;
    return grade === "good" ? findings.good : findings.severity[grade];
  }

  #narrow(name: keyof FindingFilter, value: string): void {
    this.#filter = { ...this.#filter, [name]: value === "" ? undefined : value };
    this.requestUpdate();
  }

  #toggle(id: string): void {
    const turned = new Set(this.#turned);
    if (!turned.delete(id)) turned.add(id);
    this.#turned = turned;
    this.requestUpdate();
  }

  #showAll(id: string): void {
    this.#whole = new Set([...this.#whole, id]);
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "jinlin-findings": JinlinFindings;
  }
}
