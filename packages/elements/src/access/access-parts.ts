import type { AccessGrantView, AccessHolderView, AccessView, NamedRef } from "@jinlin/core";
import { html, nothing, type TemplateResult } from "lit";
import { icon } from "../sign/icon.ts";
import { severityShapes } from "../sign/severity-sign.ts";
import type { AccessWords } from "../words/access.ts";
import { personName } from "../words/person-name.ts";
import type { Words } from "../words/words.ts";
import { grantedSorts, type GrantedRow, type GrantedSort, type GrantsCompared } from "./compare-grants.ts";

/** What there is to think about in the grants, the gravest first. */
export function findingList(findings: AccessView["findings"], { access }: AccessWords): TemplateResult {
  const grave = ["error", "warning", "info"] as const;
  return html`<ul class="findings">
    ${grave.flatMap((severity) =>
      findings
        .filter((found) => found.severity === severity)
        .map(
          ({ code, text }) =>
            html`<li part="finding" data-finding=${code}>
              <span class="severity ${severity}">${icon(severityShapes[severity])}${access.severity[severity]}</span> <span>${text}</span>
            </li>`,
        ),
    )}
  </ul>`;
}

/** Kinds of post beside each other. */
export function compareTable({ holders, rows }: GrantsCompared, { access }: AccessWords): TemplateResult {
  const sorts = grantedSorts.filter((sort) => rows[sort].length > 0);
  return html`<table role="table" aria-labelledby="compare">
    <thead role="rowgroup">
      <tr role="row">
        ${[access.item, ...holders.map(({ name }) => name)].map((name) => html`<th role="columnheader" scope="col">${name}</th>`)}
      </tr>
    </thead>
    ${sorts.map((sort) => sortRows(sort, rows[sort], holders, access))}
  </table>`;
}

function sortRows(
  sort: GrantedSort,
  rows: readonly GrantedRow[],
  holders: readonly AccessHolderView[],
  access: AccessWords["access"],
): TemplateResult {
  return html`<tbody role="rowgroup">
    <tr role="row" class="sort">
      <th role="rowheader" scope="rowgroup" colspan=${holders.length + 1}>${access.sort[sort]}</th>
    </tr>
    ${rows.map(
      ({ id, name, reach }) => html`<tr role="row" data-item=${id}>
        <th role="rowheader" scope="row">${name}</th>
        ${reach.map((far, at) =>
          far
            ? html`<td role="cell" class=${far} data-label=${holders[at]!.name}>${access.reach[far]}</td>`
            : html`<td role="cell" class="closed"><span aria-hidden="true">—</span><span class="unseen">${access.closed}</span></td>`,
        )}
      </tr>`,
    )}
  </tbody>`;
}

export interface HolderOptions {
  readonly words: Words<AccessWords>;
  readonly select: (unit: string) => void;
}

/** What is open to one holder, each grant in words. */
export function holderSection(holder: AccessHolderView, { words, select }: HolderOptions): TemplateResult {
  const { id, name, unit, lent, grants } = holder;
  return html`<section part="holder" data-holder=${unit ? `${unit.id}/${id}` : id}>
    <h4>
      ${name}
      ${unit ? html`<button type="button" class="link" @click=${() => select(unit.id)}>${unit.name}</button>` : nothing}
      ${lent ? html`<span class="quiet">${words.access.lent(personName(lent.by, words), lent.to && words.day(lent.to))}</span>` : nothing}
    </h4>
    ${grants.length === 0 ? html`<p class="quiet">${words.access.nothingMore}</p>` : grants.map((grant) => grantList(grant, words))}
  </section>`;
}

function grantList(grant: AccessGrantView, words: Words<AccessWords>): TemplateResult {
  const { access } = words;
  const names = (list: readonly NamedRef[]) => list.map(({ name }) => name);
  const does = [...names(grant.does), ...(grant.backdate ? [grant.backdate] : [])];
  const lines: readonly (readonly [string, readonly string[]])[] = [
    [access.over, [grant.over]],
    [access.sort.sees, names(grant.sees)],
    [access.sort.shows, names(grant.shows)],
    [access.sort.opens, names(grant.opens)],
    [access.sort.does, does],
    [access.posts, names(grant.posts ?? [])],
  ];
  return html`<div class="grant">
    <p class="quiet">${access.grant(words.number(grant.grant + 1))}</p>
    <dl>${lines.filter(([, items]) => items.length > 0).map(([name, items]) => html`<dt>${name}</dt><dd>${access.list(items)}</dd>`)}</dl>
  </div>`;
}
