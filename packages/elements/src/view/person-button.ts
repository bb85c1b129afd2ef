import type { PersonRef, SessionView } from "@jinlin/core";
import { html, type TemplateResult } from "lit";
import { SelectEvent } from "../events/select-event.ts";
import { personName } from "../words/person-name.ts";
import type { SharedWords } from "../words/words.ts";

/** Opens somebody's record, where there is anybody to open it for. */
export type PickPerson = ((person: string) => void) | undefined;

/**
 * Tells of anybody whether whoever is acting can open their record (人员履历): with the view they may see, and anybody
 * their own. It is opened by the page.
 */
export function picking(element: EventTarget, session: SessionView | undefined): (id: string) => PickPerson {
  const pick = (id: string) => void element.dispatchEvent(new SelectEvent("person", id));
  return (id) => (session && (session.views.includes("person") || session.actor?.person.id === id) ? pick : undefined);
}

/** A name as far as it may be seen; that opens the person's record, where it can. */
export function personButton(
  person: PersonRef,
  words: Pick<SharedWords, "hiddenPerson">,
  pick: (id: string) => PickPerson,
): TemplateResult | string {
  const { id } = person;
  const open = id === undefined ? undefined : pick(id);
  const name = personName(person, words);
  return open ? html`<button type="button" class="link person" @click=${() => open(id!)}>${name}</button>` : name;
}
