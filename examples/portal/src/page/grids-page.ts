import { html, nothing } from "lit";
import { searchFor } from "./place.ts";
import type { PageParts } from "./portal-page-parts.ts";

/** The grids on a map, the networks over them and who answers for each; the unit picked in them beside; and in which grid a place lies. */
export function gridsPage({ place, session, source, language }: PageParts): unknown {
  const { words } = language;
  return html`<main id="main" tabindex="-1" class="on-grids${place.unit ? " with-unit" : ""}">
    <section class="grids" aria-label=${words.grids}>
      <h2>${words.grids}</h2>
      ${session?.views.includes("grids") ? html`<portal-locate .source=${source} .day=${place.day} .language=${language}></portal-locate>` : nothing}
      <jinlin-grid-map .network=${place.network} .selected=${place.unit}></jinlin-grid-map>
      <jinlin-networks .network=${place.network}></jinlin-networks>
    </section>
    ${
      place.unit
        ? html`<section class="unit" aria-label=${words.unit} tabindex="-1">
            <a class="back" href=${searchFor({ ...place, unit: undefined })}>${words.back}</a>
            <jinlin-unit .unit=${place.unit}></jinlin-unit>
          </section>`
        : nothing
    }
  </main>`;
}
