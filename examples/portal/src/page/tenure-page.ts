import { html } from "lit";
import type { PageParts } from "./portal-page-parts.ts";

/** Posts by what is due: vacant, ending soon, overdue; and posts one person holds together. */
export function tenurePage({ language: { words } }: PageParts): unknown {
  return html`<main id="main" tabindex="-1" class="on-tenure">
    <section class="tenure" aria-label=${words.tenure} tabindex="-1">
      <h2>${words.tenure}</h2>
      <jinlin-tenure></jinlin-tenure>
    </section>
  </main>`;
}
