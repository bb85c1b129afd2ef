import { html } from "lit";
import type { PageParts } from "./portal-page-parts.ts";

/** What is personal and past its time, and who looked at whom. */
export function privacyPage({ language: { words } }: PageParts): unknown {
  return html`<main id="main" tabindex="-1" class="on-privacy">
    <section class="privacy" aria-label=${words.privacy} tabindex="-1">
      <h2>${words.privacy}</h2>
      <jinlin-privacy></jinlin-privacy>
    </section>
  </main>`;
}
