import { html, nothing } from "lit";
import { boardLayout } from "./board-layout.ts";
import { searchFor } from "./place.ts";
import type { PageParts } from "./portal-page-parts.ts";

/** Calls for help by stage, one of them opened; the team, the community or whoever raised it beside. */
export function alliancePage({ place, language: { words } }: PageParts): unknown {
  return html`<main id="main" tabindex="-1" class="on-alliance${place.unit ? " with-unit" : ""}">
    <section class="alliance" aria-label=${words.alliance}>
      <h2>${words.alliance}</h2>
      <jinlin-call-board .call=${place.call} .layout=${boardLayout()}></jinlin-call-board>
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
