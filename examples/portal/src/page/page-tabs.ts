import type { SessionView } from "@jinlin/core";
import { html, nothing, type TemplateResult } from "lit";
import { searchFor, type Place } from "./place.ts";
import type { Language } from "./words/portal-words.ts";

/** A link to where one may be, marked when one is there. */
export const tab = (name: string, place: Place, isCurrent: boolean, current: "page" | "true" = "true"): TemplateResult =>
  html`<a href=${searchFor(place)} aria-current=${isCurrent ? current : nothing}>${name}</a>`;

const allianceViews = ["calls", "check-ins", "needs"] as const;

/** The pages of the portal that whoever is signed in may open; none for whom there is one alone. */
export function pageTabs({
  place,
  session,
  language: { words },
}: {
  readonly place: Place;
  readonly session: SessionView | undefined;
  readonly language: Language;
}): unknown {
  const open = (["chart", "grids", "notices", "alliance", "tenure", "history", "drafts", "access", "privacy"] as const).filter((name) =>
    (name === "chart" ? (["hierarchy"] as const) : name === "alliance" ? allianceViews : [name]).some((view) =>
      session?.views.includes(view),
    ),
  );
  if (open.length === 0) return nothing;
  return html`<nav class="pages" aria-label=${words.pages}>
    ${tab(words.organisation, { ...place, page: undefined, rule: undefined, person: undefined, grid: undefined }, place.page === undefined, "page")}
    ${open.map((name) => tab(words[name], { ...place, page: name, rule: undefined, person: undefined, grid: undefined }, place.page === name, "page"))}
  </nav>`;
}
