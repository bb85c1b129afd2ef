import { html } from "lit";
import type { PageParts } from "./portal-page-parts.ts";

/** Who may see and do what: kinds of post compared, or what is open to one person. */
export function accessPage({ place, language: { words } }: PageParts): unknown {
  return html`<main id="main" tabindex="-1" class="on-access">
    <section class="access" aria-label=${words.access} tabindex="-1">
      <h2>${words.access}</h2>
      <jinlin-access .person=${place.person}></jinlin-access>
    </section>
  </main>`;
}
