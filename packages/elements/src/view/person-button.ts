import type { PersonRef, SessionView } from "@jinlin/core";
import { html, type TemplateResult } from "lit";
import { personName } from "../words/person-name.ts";
import type { SharedWords } from "../words/words.ts";

/** Opens somebody's record, where there is anybody to open it for. */
export type PickPerson = ((person: string) => void) | undefined;

/** Whether whoever is acting can open somebody's record (人员履历): with the view they may see, and anybody their own. */
export function isRecordOpen(id: string, session: SessionView | undefined): boolean {
  return session !== undefined && (session.views.includes("person") || session.actor?.person.id === id);
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
