import type { NamedRef, UnitView } from "@jinlin/core";
import { html, nothing, type TemplateResult } from "lit";
import type { UnitWords } from "../words/unit.ts";
import type { Words } from "../words/words.ts";
import { unitPast, type FactRow } from "./unit-past.ts";

/** The unit's place, name and facts. */
export function unitHead(
  view: UnitView,
  words: Words<UnitWords>,
  select: (unit: string) => void,
  actions: TemplateResult | typeof nothing,
): TemplateResult {
  const { unit, path, area, areas = area ? [area] : [], ledBy, bodies, missing, members } = view;
  const link = ({ id, name }: NamedRef) => html`<button type="button" class="link" @click=${() => select(id)}>${name}</button>`;
  const { level, kind, nature, code, place, since, until } = unit;
  const facts: FactRow[] = [
    ...(level
      ? [
          [
            words.unit.level,
            html`${level.name} ${level.aliases ? html`<span class="quiet">${words.unit.aliases(level.aliases)}</span>` : nothing}`,
          ] as const,
        ]
      : []),
    [words.unit.kind, html`${kind} ${nature ? html`<span class="tag">${words.unit.nature[nature]}</span>` : nothing}`],
    ...(place ? [[words.unit.place, place] as const] : []),
    ...(code ? [[words.unit.code, code] as const] : []),
    ...(since ? [[words.unit.since, words.day(since)] as const] : []),
    ...(until ? [[words.unit.until, words.day(until)] as const] : []),
    ...(areas.length > 0
      ? [[words.unit.area, html`<ul class="inline">${areas.map((each) => html`<li>${link(each)}</li>`)}</ul>`] as const]
      : []),
    ...(ledBy ? [[words.unit.ledBy, link(ledBy)] as const] : []),
    ...(bodies.length > 0
      ? [[words.unit.bodies, html`<ul class="inline">${bodies.map((body) => html`<li>${link(body)}</li>`)}</ul>`] as const]
      : []),
    ...(members ? [[words.unit.members, counted(members, words)] as const] : []),
    ...unitPast(view, words, link),
  ];
  return html`<header>
    ${
      path.length > 0
        ? html`<nav aria-label=${words.unit.path}><ol class="path">${path.map((above) => html`<li>${link(above)}</li>`)}</ol></nav>`
        : nothing
    }
    <div class="heading">
      <h2 tabindex="-1">${unit.name}</h2>
      ${actions}
    </div>
    ${missing.length > 0 ? html`<p class="notice attention">${words.unit.missing(missing.map(({ name }) => name))}</p>` : nothing}
    <dl class="facts">${facts.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
  </header>`;
}

function counted({ full, probationary, since }: NonNullable<UnitView["members"]>, words: Words<UnitWords>): TemplateResult {
  const { unit, day, people } = words;
  return html`${unit.counted(people(full), people(probationary))} ${since ? html`<span class="quiet">${unit.countedSince(day(since))}</span>` : nothing}`;
}

/** Everything below the unit by level, with what is vacant and what is missing. */
export function unitBelow({ below }: UnitView, words: Words<UnitWords>): TemplateResult | typeof nothing {
  if (below.length === 0) return nothing;
  const { unit } = words;
  const amount = (count: number, sort: string) =>
    html`<td class="number ${count > 0 ? `word ${sort}` : "quiet"}">${count > 0 ? words.number(count) : unit.none}</td>`;
  return html`<section aria-labelledby="below">
    <h3 id="below">${unit.below}</h3>
    <table>
      <thead>
        <tr>${[unit.level, unit.count, unit.vacant, unit.gaps].map((name, at) => html`<th scope="col" class=${at > 0 ? "number" : ""}>${name}</th>`)}</tr>
      </thead>
      <tbody>
        ${below.map(({ level, count, vacant, missing }) => html`<tr><th scope="row">${level.name}</th><td class="number">${words.number(count)}</td>${amount(vacant, "vacant")}${amount(missing, "missing")}</tr>`)}
      </tbody>
    </table>
  </section>`;
}
