import type { NamedRef, PersonStint, PersonView } from "@jinlin/core";
import { html, nothing, type TemplateResult } from "lit";
import { postSign } from "../sign/post-sign.ts";
import type { PickPerson } from "../view/person-button.ts";
import { personName } from "../words/person-name.ts";
import type { PersonWords } from "../words/person.ts";
import type { Words } from "../words/words.ts";
import { yearsOf, type YearsRow } from "./years.ts";

export interface PartsOptions {
  readonly words: Words<PersonWords>;
  readonly select: (unit: string) => void;
  readonly pickPerson: (id: string) => PickPerson;
}

const unitLink = (unit: NamedRef, select: (unit: string) => void) =>
  html`<button type="button" class="link" @click=${() => select(unit.id)}>${unit.name}</button>`;

export interface YearsOptions extends PartsOptions {
  /** Lends the authority of a post that is held; nothing where that may not be done here. */
  readonly delegate: ((stint: PersonStint) => void) | undefined;
}

/** Every post the person held, holds and will hold, with the times in which they held none. */
export function yearsTable(view: PersonView, { words, select, delegate }: YearsOptions): TemplateResult {
  const { person } = words;
  const rows = yearsOf(view);
  if (rows.length === 0) return html`<p class="quiet">${person.noYears}</p>`;
  return html`<table aria-labelledby="years">
    <thead>
      <tr>${[person.column.when, person.column.post, person.column.unit, person.column.how].map((name) => html`<th scope="col">${name}</th>`)}</tr>
    </thead>
    <tbody>
      ${rows.map((row) => yearsRow(row, words, select, delegate))}
    </tbody>
  </table>`;
}

function yearsRow(
  row: YearsRow,
  words: Words<PersonWords>,
  select: (unit: string) => void,
  delegate: YearsOptions["delegate"],
): TemplateResult {
  const { column, period, gap } = words.person;
  if ("gap" in row)
    return html`<tr class="gap">
      <td>${period(words.day(row.gap.from), words.day(row.gap.to))}</td>
      <td colspan="3">${gap}</td>
    </tr>`;
  const { post, unit, mode, from, to, ended, when, state } = row.stint;
  const how = [
    ...(state ? [] : [words.person.when[when]]),
    ...(mode === "full" ? [] : [words.mode(mode)]),
    ...(ended ? [words.ended(ended)] : []),
  ];
  return html`<tr class=${when}>
    <td>${period(from && words.day(from), to && words.day(to))}</td>
    <th scope="row" data-label=${column.post}>${post.name}</th>
    <td data-label=${column.unit}>${unitLink(unit, select)}</td>
    <td data-label=${column.how}>
      ${state ? html`<span class="state-of">${postSign(state, words.state(state))}<span class="word ${state}">${words.state(state)}</span></span>` : nothing}
      ${how.length > 0 ? html`<span class="quiet">${words.remark(how)}</span>` : nothing}
      ${
        delegate && row.stint.lends
          ? html`<button type="button" class="small screen" data-delegate=${row.stint.appointment} aria-label=${words.remark([words.command("delegate-authority"), post.name, unit.name])} @click=${() => delegate(row.stint)}>${words.command("delegate-authority")}</button>`
          : nothing
      }
    </td>
  </tr>`;
}

/** What would be left undone if the person left all posts. */
export function openItems({ open }: PersonView, { words, select }: PartsOptions): TemplateResult {
  return html`<ul class="lines">
    ${open.map(
      ({ kind, about, unit }) => html`<li>
        <span>${about}</span> ${unit ? unitLink(unit, select) : nothing} <span class="quiet">${words.person.open[kind]}</span>
      </li>`,
    )}
  </ul>`;
}

export interface AlikeOptions extends PartsOptions {
  /** Merges the other record into this one; nothing where that may not be done here. */
  readonly merge: ((other: PersonView["alike"][number]["person"]) => void) | undefined;
}

/** Records that may be of the same person. */
export function alikeList({ alike }: PersonView, { words, pickPerson, merge }: AlikeOptions): TemplateResult {
  return html`<ul class="lines">
    ${alike.map(({ person, why }) => {
      const open = pickPerson(person.id);
      const name = personName(person, words);
      return html`<li>
        ${open ? html`<button type="button" class="link person" @click=${() => open(person.id)}>${name}</button>` : html`<span>${name}</span>`}
        ${person.phone ? html`<span class="quiet">${person.phone}</span>` : nothing}
        <span class="quiet">${words.remark(why.map((reason) => words.person.why[reason]))}</span>
        ${
          merge
            ? html`<button type="button" class="small screen" data-merge=${person.id} aria-label=${words.remark([words.person.merge, name])} @click=${() => merge(person)}>${words.person.merge}</button>`
            : nothing
        }
      </li>`;
    })}
  </ul>`;
}

/** Records that were merged into this one, and the way to part them again. */
export function mergedList(
  { merged }: PersonView,
  words: Words<PersonWords>,
  separate: ((id: string) => void) | undefined,
): TemplateResult {
  return html`<ul class="lines">
    ${merged.map(
      ({ id, since }) => html`<li>
        <code>${id}</code> <span class="quiet">${words.person.mergedBy(words.number(since))}</span>
        ${
          separate
            ? html`<button type="button" class="small screen" data-separate=${id} aria-label=${words.remark([words.command("separate-persons"), id])} @click=${() => separate(id)}>${words.command("separate-persons")}</button>`
            : nothing
        }
      </li>`,
    )}
  </ul>`;
}
