import { textIn, wordsIn, type SessionView } from "@jinlin/core";
import type { SignIn } from "@jinlin/jiaocheng";
import { html, nothing } from "lit";
import { searchFor, type Place } from "./place.ts";
import { languages, type Language } from "./words/portal-words.ts";

export type { SignIn };

export interface AccountParts {
  readonly session: SessionView | undefined;
  readonly signIns: readonly SignIn[];
  readonly place: Place;
  readonly language: Language;
}

/** Who is acting, with the posts held and those acted for by delegation, and whom else one may sign in as. */
export function accountMenu({ session, signIns, place, language: { id: lang, words } }: AccountParts): unknown {
  if (session === undefined) return nothing;
  const { actor } = session;
  const posts = actor?.posts.map(({ name, unit }) => words.post(unit.name, name)) ?? [];
  const actsFor =
    actor?.actsFor?.map(({ name, unit, by, to }) => words.actsFor(words.post(unit.name, name), by.name, wordsIn(lang).day(to))) ?? [];
  // None where an identity provider says who it is: then this menu only tells the posts.
  const picks = signIns.length > 0;
  return html`
    <details class="account" @keydown=${closeOnEscape} @focusout=${closeWhenLeft} @toggle=${closeOnPressElsewhere}>
      <summary>
        ${actor ? html`<b>${actor.person.name}</b> <span>${posts[0] ?? actsFor[0] ?? words.noPost}</span>` : html`<b>${words.public}</b> ${picks ? html`<span>${words.signIn}</span>` : nothing}`}
      </summary>
      <form method="post" action="/sign-in">
        ${posts.length > 1 || actsFor.length > 0 ? html`<ul>${[...posts, ...actsFor].map((line) => html`<li>${line}</li>`)}</ul>` : nothing}
        ${picks ? html`<p>${words.signInNote}</p>` : nothing}
        <input type="hidden" name="place" value=${searchFor(place)} />
        ${signIns.map(
          ({ person, label }) =>
            html`<button name="person" value=${person} aria-current=${person === actor?.person.id ? "true" : nothing}>${textIn(label, lang, languages[0].id)}</button>`,
        )}
        ${actor && picks ? html`<button name="person" value="">${words.signOut}</button>` : nothing}
      </form>
    </details>
  `;
}

function closeOnEscape(this: void, event: KeyboardEvent): void {
  if (event.key !== "Escape") return;
  const menu = event.currentTarget as HTMLDetailsElement;
  menu.open = false;
  menu.querySelector("summary")!.focus();
}

function closeWhenLeft(this: void, event: FocusEvent): void {
  const menu = event.currentTarget as HTMLDetailsElement;
  if (event.relatedTarget instanceof Node && !menu.contains(event.relatedTarget)) menu.open = false;
}

function closeOnPressElsewhere(this: void, event: Event): void {
  const menu = event.currentTarget as HTMLDetailsElement;
  if (!menu.open) return;
  const press = (event: Event) => {
    if (event.composedPath().includes(menu)) return;
    menu.open = false;
    document.removeEventListener("pointerdown", press);
  };
  document.addEventListener("pointerdown", press);
}
