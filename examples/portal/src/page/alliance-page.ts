import { html, nothing } from "lit";
import { boardLayout } from "./board-layout.ts";
import { tab } from "./page-tabs.ts";
import { searchFor } from "./place.ts";
import type { PageParts } from "./portal-page-parts.ts";

/** Calls for help by stage, one of them opened; or who reported in, and the three lists. The team, the community or whoever it is beside. */
export function alliancePage({ place, session, language: { words } }: PageParts): unknown {
  const views = session?.views ?? [];
  const hasCalls = views.includes("calls");
  const hasCheckIns = views.includes("check-ins") || views.includes("needs");
  const onCheckIns = hasCheckIns && (place.list === "check-ins" || !hasCalls);
  return html`<main id="main" tabindex="-1" class="on-alliance${place.unit ? " with-unit" : ""}">
    <section class="alliance" aria-label=${words.alliance}>
      <h2>${words.alliance}</h2>
      ${
        hasCalls && hasCheckIns
          ? html`<nav class="slices" aria-label=${words.lists}>
              ${tab(words.calls, { ...place, list: undefined }, !onCheckIns)} ${tab(words.checkIns, { ...place, list: "check-ins" }, onCheckIns)}
            </nav>`
          : nothing
      }
      ${onCheckIns ? html`<jinlin-check-in></jinlin-check-in>` : session ? html`<jinlin-call-board .call=${place.call} .layout=${boardLayout()}></jinlin-call-board>` : nothing}
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
