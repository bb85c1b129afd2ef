import { html, nothing } from "lit";
import { searchFor } from "./place.ts";
import type { PageParts } from "./portal-page-parts.ts";

/** The public notices of all grids, and the one picked beside them: to read, and to print and hang out. */
export function noticesPage({ place, session, source, language }: PageParts): unknown {
  const { words } = language;
  const { grid } = place;
  return html`<main id="main" tabindex="-1" class="on-notices${grid ? " with-notice" : ""}">
    <section class="notices" aria-label=${words.notices}>
      <h2>${words.notices}</h2>
      ${session?.views.includes("notices") ? html`<portal-notices .source=${source} .place=${place} .language=${language}></portal-notices>` : nothing}
    </section>
    ${
      grid
        ? html`<section class="notice" aria-label=${words.notice} tabindex="-1">
            <div class="tools">
              <a class="back" href=${searchFor({ ...place, grid: undefined })}>${words.back}</a>
              <button type="button" @click=${() => print()}>${words.print}</button>
            </div>
            <jinlin-grid-notice .grid=${grid} .href=${addressOf(grid)}></jinlin-grid-notice>
          </section>`
        : nothing
    }
  </main>`;
}

// Whoever scans it reads what is so that day, in their own language.
const addressOf = (grid: string): string => new URL(searchFor({ page: "notices", grid }), new URL("/", location.href)).href;
