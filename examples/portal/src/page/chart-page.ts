import { html, nothing } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { tab } from "./page-tabs.ts";
import type { PageParts } from "./portal-page-parts.ts";

/** The chain of command, or another slice, as a picture. */
export function chartPage({ place, session, slice, language: { words } }: PageParts): unknown {
  return html`<main id="main" tabindex="-1" class="on-chart">
    <section class="chart" aria-label=${words.chart}>
      <nav class="slices" aria-label=${words.slices}>${session?.slices.map(({ id, name }) => tab(name, { ...place, slice: id }, id === slice))}</nav>
      ${slice ? keyed(slice, html`<jinlin-org-chart .slice=${slice} .selected=${place.unit}></jinlin-org-chart>`) : nothing}
    </section>
  </main>`;
}
