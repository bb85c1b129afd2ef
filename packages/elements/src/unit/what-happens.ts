import type { Change, PersonRef } from "@jinlin/core";
import type { UnitWords } from "../words/unit.ts";
import type { Words } from "../words/words.ts";

/** Changes in words, one sentence for each post and day: who leaves and who comes. */
export function whatHappens(changes: readonly Change[], words: Words<UnitWords>): string[] {
  const byPost = new Map<string, Change[]>();
  for (const change of changes) {
    const key = `${change.post.id} ${change.day}`;
    byPost.set(key, [...(byPost.get(key) ?? []), change]);
  }
  return [...byPost.values()].map((together) => {
    const { post, day } = together[0]!;
    const named = (type: Change["type"]) => {
      const change = together.find((each) => each.type === type);
      return change && personName(change.person, words);
    };
    return words.form.change(post.name, named("appointment-ended"), named("appointment-started"), words.day(day));
  });
}

/** A person's name, as far as it may be seen. */
export function personName(person: PersonRef | undefined, words: Words<UnitWords>): string {
  return person?.name ?? words.post.hiddenPerson;
}
