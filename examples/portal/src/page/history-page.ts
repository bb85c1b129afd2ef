import { html, nothing } from "lit";
import { treeSection } from "./organisation-page.ts";
import { searchFor } from "./place.ts";
import type { PageParts } from "./portal-page-parts.ts";

/** What changed in the county, or in the unit picked in the tree with all below it. */
export function historyPage(parts: PageParts): unknown {
  const {
    place,
    unitName,
    language: { words },
  } = parts;
  return html`<main id="main" tabindex="-1" class="on-history">
    ${treeSection(parts)}
    <section class="history" aria-label=${words.history} tabindex="-1">
      ${place.unit ? html`<a class="back" href=${searchFor({ ...place, unit: undefined })}>${words.wholeCounty}</a>` : nothing}
      <h2>${unitName ?? words.history}</h2>
      <jinlin-history .unit=${place.unit}></jinlin-history>
    </section>
  </main>`;
}
