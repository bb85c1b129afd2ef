import type { Day, PrivacyList } from "@jinlin/core";
import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { daysUntil } from "../tenure/due-rows.ts";
import { personButton, type PickPerson } from "../view/person-button.ts";
import { personName } from "../words/person-name.ts";
import type { PrivacyWords } from "../words/privacy.ts";
import type { Words } from "../words/words.ts";

export type PrivacyMember = PrivacyList["members"][number];

/** Those whom the viewer may have erased today. */
export function erasable({ members }: PrivacyList): readonly PrivacyMember[] {
  return members.filter(({ may }) => may.includes("erase-expired"));
}

export interface PrivacyListOptions {
  readonly words: Words<PrivacyWords>;
  readonly day: Day;
  /** The words for each ground. */
  readonly bases: ReadonlyMap<string, string>;
  readonly pickPerson: (id: string) => PickPerson;
  /** Those that are chosen, and how that is changed; nothing where nobody can be. */
  readonly choice?: { readonly chosen: ReadonlySet<string>; readonly choose: (id: string, chosen: boolean) => void };
}

/** People by what is to be done with what is kept of them, a line each. */
export function privacyTable(named: "due" | "withdrawn", members: readonly PrivacyMember[], options: PrivacyListOptions): TemplateResult {
  const { words, day, bases, pickPerson, choice } = options;
  const { column, why: reasons, over, left } = words.privacy;
  const columns = ["basis", ...(named === "due" ? ["why"] : []), "since", ...(named === "due" ? ["due"] : [])] as const as readonly (
    | "basis"
    | "why"
    | "since"
    | "due"
  )[];
  const cell = (name: (typeof columns)[number], { basis, why, since, due }: PrivacyMember): unknown => {
    if (name === "basis") return bases.get(basis) ?? basis;
    if (name === "why") return reasons[why];
    if (name === "since") return since ? words.day(since) : nothing;
    if (due === undefined) return nothing;
    const days = daysUntil(day, due);
    return html`<span>${words.day(due)}</span>
      <span class=${days > 0 ? "quiet" : "overdue"}>${days > 0 ? left(words.number(days)) : over(words.number(-days))}</span>`;
  };
  return html`<table role="table" aria-labelledby=${named}>
    <thead role="rowgroup">
      <tr role="row">
        ${choice ? html`<th role="columnheader" scope="col" class="screen pick">${column.choose}</th>` : nothing}
        ${(["person", ...columns] as const).map((name) => html`<th role="columnheader" scope="col">${column[name]}</th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${repeat(
        members,
        ({ id }) => id,
        (member) => html`<tr role="row" data-person=${member.id}>
          ${choice ? html`<td role="cell" class="screen pick">${checkbox(member, words, choice)}</td>` : nothing}
          <th role="rowheader" scope="row">${personButton(member.person, words, pickPerson)}</th>
          ${columns.map((name) => html`<td role="cell" data-label=${column[name]}>${cell(name, member)}</td>`)}
        </tr>`,
      )}
    </tbody>
  </table>`;
}

function checkbox(
  { id, person, may }: PrivacyMember,
  words: Words<PrivacyWords>,
  { chosen, choose }: NonNullable<PrivacyListOptions["choice"]>,
): unknown {
  if (!may.includes("erase-expired")) return nothing;
  return html`<label class="touch"><input
    type="checkbox"
    aria-label=${words.privacy.choose(personName(person, words))}
    .checked=${chosen.has(id)}
    @change=${({ target }: Event) => choose(id, (target as HTMLInputElement).checked)}
  /></label>`;
}
