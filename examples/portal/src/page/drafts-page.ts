import { html } from "lit";
import type { PageParts } from "./portal-page-parts.ts";

/** Changes of structure worked out beside what is in force. */
export function draftsPage({ place, words }: PageParts): unknown {
  return html`<main id="main" tabindex="-1" class="on-drafts">
    <section class="drafts" aria-label=${words.drafts} tabindex="-1"><jinlin-draft .draft=${place.draft}></jinlin-draft></section>
  </main>`;
}
