import type { FormerView, KinView, NamedRef, UnitView } from "@jinlin/core";
import { html, type TemplateResult } from "lit";
import type { UnitWords } from "../words/unit.ts";
import type { Words } from "../words/words.ts";

/** A fact about a unit: what it is, and what to show. */
export type FactRow = readonly [name: string, value: unknown];

/** What a unit was called and what its codes were, what it came from, and what became of it. */
export function unitPast(
  { unit, day, formerNames = [], formerCodes = [], cameFrom = [], became = [], heirs = [] }: UnitView,
  words: Words<UnitWords>,
  link: (ref: NamedRef) => TemplateResult,
): FactRow[] {
  const terms = words.unit;
  const isGone = unit.until !== undefined && unit.until <= day;
  const list = (items: readonly TemplateResult[]) => html`<ul class="inline">${items.map((item) => html`<li>${item}</li>`)}</ul>`;
  const links = (units: readonly NamedRef[]) => list(units.map(link));
  const former = (name: string, all: readonly FormerView[]): FactRow[] => {
    const items = all.map(({ text, from, to }) => {
      const days = words.post.stint(from && words.day(from), words.day(to));
      return html`${text} <span class="quiet">${days}</span>`;
    });
    return items.length > 0 ? [[name, list(items)]] : [];
  };
  const kin = (name: string, { day, units }: KinView): FactRow => [
    name,
    html`${links(units)} <span class="quiet">${words.day(day)}</span>`,
  ];
  const next = new Set(became.flatMap(({ units }) => units.map(({ id }) => id)));
  return [
    ...former(terms.formerNames, formerNames),
    ...former(terms.formerCodes, formerCodes),
    ...cameFrom.map((change) => kin(terms.cameFrom[change.how], change)),
    ...became.map((change) => kin(terms.became[change.how === "split" && !isGone ? "splitOff" : change.how], change)),
    // Said already where the next in line is the last.
    ...(heirs.some(({ id }) => !next.has(id)) ? [[terms.heirs, links(heirs)] as const] : []),
  ];
}
