import type { CheckInRow } from "@jinlin/core";
import { personName } from "./person-name.ts";
import type { SharedWords } from "./words.ts";

/** Who reported in, or took something on: the organisation, or the person as far as their name may be seen. */
export function participantName(
  { person, organisation }: Pick<CheckInRow, "person" | "organisation">,
  words: Pick<SharedWords, "hiddenPerson">,
): string {
  return organisation?.name ?? personName(person, words);
}
