import type { CheckInRow } from "@jinlin/core";
import { html, type TemplateResult } from "lit";
import { personButton, type PickPerson } from "../view/person-button.ts";
import type { SharedWords } from "../words/words.ts";

/** How whoever reported in, and where, is opened by the page. */
export interface Picks {
  readonly select: (unit: string) => void;
  readonly pickPerson: (id: string) => PickPerson;
}

/** Who reported in or took something on, that opens where it can. */
export function participantButton(
  { person, organisation }: Pick<CheckInRow, "person" | "organisation">,
  words: Pick<SharedWords, "hiddenPerson">,
  { select, pickPerson }: Picks,
): TemplateResult | string {
  if (organisation === undefined) return personButton(person ?? {}, words, pickPerson);
  return html`<button type="button" class="link" @click=${() => select(organisation.id)}>${organisation.name}</button>`;
}
