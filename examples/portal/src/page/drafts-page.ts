import { html, nothing } from "lit";
import { searchFor } from "./place.ts";
import type { PageParts } from "./portal-page-parts.ts";

/** Changes of structure worked out beside what is in force. */
export function draftsPage({ place, language: { words } }: PageParts): unknown {
  return html`<main id="main" tabindex="-1" class="on-drafts">
    <section class="drafts" aria-label=${words.drafts} tabindex="-1">
      <h2>${words.drafts}</h2>
      ${place.draft ? html`<p class="more"><a href=${searchFor({ ...place, page: undefined })}>${words.workInDraft}</a></p>` : nothing}
      <jinlin-draft .draft=${place.draft}></jinlin-draft>
    </section>
  </main>`;
}
