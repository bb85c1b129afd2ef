import type { PersonRef } from "@jinlin/core";
import type { SharedWords } from "./words.ts";

/** A person's name, as far as it may be seen. */
export function personName(person: PersonRef | undefined, words: Pick<SharedWords, "hiddenPerson">): string {
  return person?.name ?? words.hiddenPerson;
}
