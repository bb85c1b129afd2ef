import { html, nothing } from "lit";
import { searchFor } from "./place.ts";
import type { PageParts } from "./portal-page-parts.ts";

/** One person's record. */
export function personPage({ place, session, language: { words } }: PageParts): unknown {
  return html`<main id="main" tabindex="-1" class="on-person">
    <section class="person" aria-label=${words.person} tabindex="-1">
      <a class="back" href=${searchFor({ ...place, page: undefined, person: undefined })}>${words.back}</a>
      ${session?.views.includes("access") ? html`<a class="beside" href=${searchFor({ ...place, page: "access" })}>${words.accessOf}</a>` : nothing}
      <jinlin-person .person=${place.person}></jinlin-person>
    </section>
  </main>`;
}
