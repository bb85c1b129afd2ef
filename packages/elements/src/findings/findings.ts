import type { FindingsView, FindingView, Queries } from "@jinlin/core";
import { css, html, nothing, svg, type CSSResultGroup, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { SelectEvent } from "../events/select-event.ts";
import { chevron, icon } from "../sign/icon.ts";
import { base } from "../styles/base.ts";
import { ViewElement } from "../view/view-element.ts";
import { findingsWords, type FindingsWords } from "../words/findings.ts";

/** A list this short is open from the start. */
const few = 3;
/** Members shown before "show all". */
const first = 20;

type Severity = FindingView["severity"] | "good";

const shapes: Record<Severity, TemplateResult> = {
  error: svg`<path d="M8 2l6.5 11.5h-13z"/><path d="M8 6.5v3.5M8 11.4v.6"/>`,
  warning: svg`<path d="M8 1.8L14.2 8 8 14.2 1.8 8z"/><path d="M8 5v3.5M8 10.2v.6"/>`,
  info: svg`<circle cx="8" cy="8" r="6"/><path d="M8 7v4M8 4.6v.6"/>`,
  good: svg`<circle cx="8" cy="8" r="6"/><path d="M5 8.2l2 2 4-4.4"/>`,
};

/**
 * What the rules find on a day (问题清单): how many of how many, and which they are.
 *
 * @fires {SelectEvent} jinlin-select - A member was picked, by `kind` `unit` and its id.
 * @slot empty - Shown when the county has no rules.
 * @csspart finding - Each finding.
 */
export class JinlinFindings extends ViewElement<"findings", FindingsWords> {
  static override styles: CSSResultGroup = [
    base,
    css`
      .content > ul > li {
        padding: 12px 16px;
        border-block-end: 1px solid var(--_line);
      }
      .head {
        display: flex;
        flex-wrap: wrap;
        gap: 4px 12px;
        align-items: baseline;
      }
      .severity {
        display: inline-flex;
        gap: 4px;
        align-items: center;
        align-self: center;
        font-size: var(--_small);
      }
      .severity svg {
        inline-size: 1rem;
        block-size: 1rem;
      }
      .error {
        color: var(--_overdue);
      }
      .warning {
        color: var(--_attention);
      }
      .info {
        color: var(--_info);
      }
      .good {
        color: var(--_good);
      }
      .rate {
        margin-inline-start: auto;
      }
      .rate strong {
        font-size: 1.25rem;
        font-weight: 600;
      }
      .members {
        margin-block-start: 8px;
      }
      .members li {
        display: flex;
        flex-wrap: wrap;
        gap: 0 12px;
        align-items: baseline;
        padding-block: 5px;
        border-block-start: 1px solid var(--_line);
        font-size: var(--_small);
        line-height: 1.4;
        break-inside: avoid;
      }
      .members .since {
        margin-inline-start: auto;
      }
      .toggle,
      .more {
        display: inline-flex;
        gap: 4px;
        align-items: center;
        min-block-size: 1.5rem;
        margin-block-start: 4px;
        padding: 0 4px 0 0;
        border: 0;
        background: none;
        color: var(--_muted);
        font-size: var(--_small);
      }
      .toggle:hover,
      .more:hover {
        color: var(--_accent);
      }
      .toggle svg {
        inline-size: 1rem;
        block-size: 1rem;
        transition: transform 120ms;
      }
      .toggle[aria-expanded="true"] svg {
        transform: rotate(90deg);
      }
      @media (pointer: coarse) {
        .toggle,
        .more {
          min-block-size: var(--_row);
        }
      }
      @media print {
        .members[hidden] {
          display: block !important;
        }
      }
    `,
  ];

  protected override readonly viewName = "findings";
  protected override readonly ownWords = findingsWords;
  /** The findings whose list stands other than it began. */
  #turned: ReadonlySet<string> = new Set();
  #whole: ReadonlySet<string> = new Set();

  protected override question(): Queries["findings"] {
    return {};
  }

  protected override renderView({ findings }: FindingsView): unknown {
    if (findings.length === 0) return html`<div class="state"><slot name="empty">${this.words.findings.empty}</slot></div>`;
    return html`<ul>
      ${repeat(
        findings,
        ({ id }) => id,
        (finding) => this.#renderFinding(finding),
      )}
    </ul>`;
  }

  #renderFinding(finding: FindingView): TemplateResult {
    const { words } = this;
    const { id, name, severity, value, of, hidden, members } = finding;
    const sort: Severity = value === 0 ? "good" : severity;
    const open = members.length <= few !== this.#turned.has(id);
    const percent = new Intl.NumberFormat(words.language, { style: "percent", maximumFractionDigits: 1 }).format(of === 0 ? 0 : value / of);
    return html`<li part="finding">
      <div class="head">
        <span class="severity ${sort}"
          >${icon(shapes[sort])}${sort === "good" ? words.findings.good : words.findings.severity[sort]}</span
        >
        <h3 id="finding-${id}">${name}</h3>
        <p class="rate"><strong>${words.number(value)}</strong> <span class="quiet">${words.findings.of(words.number(of), percent)}</span></p>
      </div>
      ${hidden > 0 ? html`<p class="quiet">${words.findings.hidden(words.number(hidden))}</p>` : nothing}
      ${
        members.length > 0
          ? html`<button type="button" class="toggle screen" aria-expanded=${open} aria-controls="members-${id}" aria-describedby="finding-${id}" @click=${() => this.#toggle(id)}>
              ${icon(chevron)}${words.findings.show(words.number(members.length))}
            </button>
            <div id="members-${id}" class="members" ?hidden=${!open}>${this.#renderMembers(finding)}</div>`
          : nothing
      }
    </li>`;
  }

  #renderMembers({ id, members }: FindingView): TemplateResult {
    const { words } = this;
    const whole = this.#whole.has(id);
    const shown = whole ? members : members.slice(0, first);
    return html`<ul>
        ${repeat(
          shown,
          (member) => member.id,
          (member) => this.#renderMember(member),
        )}
      </ul>
      ${
        shown.length < members.length
          ? html`<button type="button" class="more" @click=${() => this.#showAll(id)}>${words.findings.showAll(words.number(members.length))}</button>`
          : nothing
      }`;
  }

  #renderMember({ id, name, code, path, since }: FindingView["members"][number]): TemplateResult {
    const { words } = this;
    return html`<li>
      <button type="button" class="link" @click=${() => this.dispatchEvent(new SelectEvent("unit", id))}>${name}</button>
      <span class="quiet">${path.join(" › ")}</span>
      ${code ? html`<span class="quiet">${code}</span>` : nothing} ${since ? html`<span class="quiet since">${words.findings.since(words.day(since))}</span>` : nothing}
    </li>`;
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
