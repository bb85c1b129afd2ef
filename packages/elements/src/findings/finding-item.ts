import type { FindingMemberView } from "@jinlin/core";
import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { chevron, icon } from "../sign/icon.ts";
import { severityShapes } from "../sign/severity-sign.ts";
import type { FindingsWords } from "../words/findings.ts";
import type { Words } from "../words/words.ts";
import { gradeOf, type ShownFinding } from "./finding-groups.ts";

export interface FindingItem {
  readonly shown: ShownFinding;
  readonly words: Words<FindingsWords>;
  /** Whether its list is open, and how many of it are drawn. */
  readonly open: boolean;
  readonly most: number;
  readonly toggle: () => void;
  readonly showAll: () => void;
  readonly select: (unit: string) => void;
  /** Where the page about its rule lies. */
  readonly page: string | undefined;
  readonly isFixable: (member: FindingMemberView) => boolean;
  readonly fix: (member: FindingMemberView) => void;
  /** The form that is open in that place. */
  readonly form: (place: string) => unknown;
}

/** Where in the list a member stands: a unit may be found twice by one rule, for two posts, two networks, two cells, two neighbours. */
export const placeOf = (finding: string, member: FindingMemberView): string => `[data-member="${CSS.escape(keyOf(finding, member))}"]`;

const keyOf = (finding: string, { id, post, network, cell, other }: FindingMemberView): string =>
  [finding, id, post?.id ?? "", ...[network, cell, other].flatMap((one) => one?.id ?? [])].join(" ");

/** One finding: how grave, what, how many of how many, on what basis; and those found. */
export function findingItem(item: FindingItem): TemplateResult {
  const { shown, words, open, toggle, page } = item;
  const { id, name, value, of, hidden, unknown, basis } = shown.finding;
  const grade = gradeOf(shown.finding);
  const percent = new Intl.NumberFormat(words.language, { style: "percent", maximumFractionDigits: 1 }).format(of === 0 ? 0 : value / of);
  const remarks = [
    ...(basis ? [words.findings.basis(basis)] : []),
    ...(unknown ? [words.findings.unknown(words.number(unknown))] : []),
    ...(hidden > 0 ? [words.findings.hidden(words.number(hidden))] : []),
  ];
  return html`<li part="finding">
    <div class="head">
      <span class="severity ${grade}">${icon(severityShapes[grade])}${grade === "good" ? words.findings.good : words.findings.severity[grade]}</span>
      <h4 id="finding-${id}">${name}</h4>
      <p class="rate"><strong>${words.number(value)}</strong> <span class="quiet">${words.findings.of(words.number(of), percent)}</span></p>
    </div>
    ${remarks.length > 0 ? html`<p class="quiet remarks">${words.remark(remarks)}</p>` : nothing}
    <div class="tools screen">
      ${
        shown.members.length > 0
          ? html`<button type="button" class="toggle" aria-expanded=${open} aria-controls="members-${id}" aria-describedby="finding-${id}" @click=${toggle}>
              ${icon(chevron)}${words.findings.show(words.number(shown.members.length))}
            </button>`
          : nothing
      }
      ${page ? html`<a class="page" href=${page} aria-label=${words.findings.pageOf(name)}>${words.findings.page}</a>` : nothing}
    </div>
    ${shown.members.length > 0 ? html`<div id="members-${id}" class="members" ?hidden=${!open}>${memberList(item)}</div>` : nothing}
  </li>`;
}

function memberList(item: FindingItem): TemplateResult {
  const { shown, words, most, showAll } = item;
  const { members } = shown;
  return html`<ul>
      ${repeat(
        members.slice(0, most),
        (member) => placeOf(shown.finding.id, member),
        (member) => memberItem(item, member),
      )}
    </ul>
    ${members.length > most ? html`<button type="button" class="more" @click=${showAll}>${words.findings.showAll(words.number(members.length))}</button>` : nothing}`;
}

function memberItem({ shown, words, select, isFixable, fix, form }: FindingItem, member: FindingMemberView): TemplateResult {
  const { id, name, code, path, post, network, cell, other, where, since, due, measure } = member;
  const remarks = [
    ...(measure ? [measured(measure, words)] : []),
    ...(where ? [words.findings.where(degrees(where[0], words), degrees(where[1], words))] : []),
    ...(due ? [words.findings.due(words.day(due))] : []),
    ...(since ? [words.findings.since(words.day(since))] : []),
  ];
  return html`<li data-member=${keyOf(shown.finding.id, member)}>
    <div class="member">
      <button type="button" class="link" @click=${() => select(id)}>${name}</button>
      ${post ? html`<span>${post.name}</span>` : nothing}
      ${cell ? html`<span>${cell.name}</span>` : nothing}
      ${other ? html`<button type="button" class="link" @click=${() => select(other.id)}>${words.findings.with(other.name)}</button>` : nothing}
      ${network && !post ? html`<span class="quiet">${network.name}</span>` : nothing}
      <span class="quiet">${path.join(" › ")}</span>
      ${code ? html`<span class="quiet">${code}</span>` : nothing}
      <span class="quiet since">${words.remark(remarks)}</span>
      ${
        isFixable(member)
          ? html`<button type="button" class="fix screen" aria-label=${words.remark([words.command(member.fix!.command), name])} @click=${() => fix(member)}>${words.command(member.fix!.command)}</button>`
          : nothing
      }
    </div>
    ${form(placeOf(shown.finding.id, member))}
  </li>`;
}

function measured({ value, least, most, in: unit }: NonNullable<FindingMemberView["measure"]>, words: Words<FindingsWords>): string {
  const number = words.number(value);
  const told = unit ? words.findings.counted[unit](number) : number;
  return least === undefined && most === undefined ? told : words.findings.measure(told, bound(least, words), bound(most, words));
}

// As far as a step on the ground: a hundred-thousandth of a degree is a metre.
const degrees = (value: number, { language }: Words<FindingsWords>) =>
  new Intl.NumberFormat(language, { minimumFractionDigits: 5, maximumFractionDigits: 5 }).format(value);

const bound = (value: number | undefined, words: Words<FindingsWords>) => (value === undefined ? undefined : words.number(value));
