import { html, nothing } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { tab } from "./page-tabs.ts";
import { searchFor } from "./place.ts";
import type { PageParts } from "./portal-page-parts.ts";

/** The county as a tree, the unit picked in it, and what the rules find. */
export function organisationPage(parts: PageParts): unknown {
  const {
    place,
    session,
    language: { words },
  } = parts;
  return html`<main id="main" tabindex="-1" class=${place.unit ? "on-unit" : place.list === "findings" ? "on-findings" : "on-hierarchy"}>
    <nav class="lists" aria-label=${words.lists}>
      ${tab(words.hierarchy, { ...place, list: undefined }, place.list !== "findings")} ${tab(words.findings, { ...place, list: "findings" }, place.list === "findings")}
    </nav>
    ${treeSection(parts)}
    ${
      place.unit
        ? html`<section class="unit" aria-label=${words.unit} tabindex="-1">
            <a class="back" href=${searchFor({ ...place, unit: undefined })}>${words.back}</a>
            <jinlin-unit .unit=${place.unit}></jinlin-unit>
            ${session?.views.includes("history") ? html`<p class="more"><a href=${searchFor({ ...place, page: "history" })}>${words.historyOfUnit}</a></p>` : nothing}
          </section>`
        : nothing
    }
    <section class="findings" aria-label=${words.findings}>
      <h2>${words.findings}</h2>
      <jinlin-findings rules-base=${searchFor({ lang: place.lang, page: "rules" }) + "&rule={rule}"}></jinlin-findings>
    </section>
  </main>`;
}

/** The tree with the ways to arrange it. */
export function treeSection({ place, session, slice, language: { words } }: PageParts): unknown {
  return html`<section class="hierarchy" aria-label=${words.hierarchy}>
    <nav class="slices" aria-label=${words.slices}>${session?.slices.map(({ id, name }) => tab(name, { ...place, slice: id }, id === slice))}</nav>
    ${slice ? keyed(slice, html`<jinlin-hierarchy-tree .slice=${slice} .selected=${place.unit}></jinlin-hierarchy-tree>`) : nothing}
  </section>`;
}
