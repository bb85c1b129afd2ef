import { isDay, type SessionView } from "@jinlin/core";
import { html, nothing } from "lit";
import icon from "./icon.svg";
import { searchFor, type Place } from "./place.ts";
import { switchScheme } from "./scheme.ts";
import { languages, type Language } from "./words/portal-words.ts";

export interface PageHeaderParts {
  readonly place: Place;
  readonly session: SessionView | undefined;
  readonly language: Language;
  readonly account: unknown;
  readonly go: (place: Place) => void;
}

/** The top of the page: whose portal it is, what day it shows, in which language, and who is signed in. */
export function pageHeader({ place, session, language, account, go }: PageHeaderParts): unknown {
  const { words } = language;
  const pick = (event: Event) => {
    const { value, validity } = event.target as HTMLInputElement;
    if (validity.valid && (value === "" || isDay(value)))
      go({ ...place, day: value === "" || value === session?.today ? undefined : value });
  };
  return html`
    <header>
      <a class="skip" href="#main">${words.skip}</a>
      <a class="mark" href=${searchFor({ lang: place.lang })}>
        <img src=${icon} alt="" width="28" height="28" />
        <h1>${session?.county.name} <small>${words.product}</small></h1>
      </a>
      ${session?.notice ? html`<p class="notice">${session.notice}</p>` : nothing}
      <div class="controls">
        <label class="day">
          <span>${words.dayShown}</span>
          <input type="date" min="1949-10-01" max="2199-12-31" .value=${place.day ?? session?.today ?? ""} @change=${pick} />
        </label>
        <nav class="languages">
          ${languages.map(({ id, name }) => html`<a href=${searchFor({ ...place, lang: id })} lang=${id} hreflang=${id} aria-current=${id === language.id ? "true" : nothing}>${name}</a>`)}
        </nav>
        <button class="scheme" type="button" aria-label=${words.otherScheme} title=${words.otherScheme} @click=${switchScheme}></button>
      </div>
      ${account}
    </header>
  `;
}
