import type { DelegationView, PersonView } from "@jinlin/core";
import { html, nothing, type TemplateResult } from "lit";
import { personName } from "../words/person-name.ts";
import type { PartsOptions } from "./person-parts.ts";

export interface DelegationsOptions extends PartsOptions {
  /** Takes one back; nothing where that may not be done here. */
  readonly end: ((delegation: DelegationView) => void) | undefined;
}

/** Authority the person lent, and was lent: of which post, to or by whom, from when until when, what of it. */
export function delegationLists({ given, held }: NonNullable<PersonView["delegations"]>, options: DelegationsOptions): TemplateResult {
  const { delegations } = options.words.person;
  const list = (title: string, all: readonly DelegationView[], whose: (one: DelegationView) => string) =>
    all.length === 0
      ? nothing
      : html`<h4>${title}</h4>
          <ul class="lines" aria-label=${title}>${all.map((one) => delegationLine(one, whose(one), options))}</ul>`;
  return html`${list(delegations.given, given, (one) => delegations.to(personName(one.delegate, options.words)))}
  ${list(delegations.held, held, (one) => delegations.by(personName(one.delegator, options.words)))}`;
}

function delegationLine(one: DelegationView, whose: string, { words, select, end }: DelegationsOptions): TemplateResult {
  const { id, post, unit, commands, from, to, when, resting, may } = one;
  const { delegations, period } = words.person;
  const what = commands ? commands.map(({ name }) => name) : [delegations.all];
  return html`<li class=${when}>
    <span>${post.name}</span> <button type="button" class="link" @click=${() => select(unit.id)}>${unit.name}</button> <span>${whose}</span>
    <span class="quiet">${words.remark([period(words.day(from), words.day(to)), ...what, delegations.when[when], ...(resting ? [delegations.resting] : [])])}</span>
    ${
      end && may.includes("end-delegation")
        ? html`<button type="button" class="small screen" data-end=${id} aria-label=${words.remark([words.command("end-delegation"), post.name, whose])} @click=${() => end(one)}>${words.command("end-delegation")}</button>`
        : nothing
    }
  </li>`;
}
