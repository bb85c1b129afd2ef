import type { AppointmentChange, Change, CommandTerms, RecordChange } from "@jinlin/core";
import type { FormTexts } from "../words/form.ts";
import { personName } from "../words/person-name.ts";
import type { Words } from "../words/words.ts";

/** Changes in words, one sentence for each post and day, who leaves and who comes; one for each unit moved, and for whatever else changes. */
export function whatHappens(changes: readonly Change[], words: Words<FormTexts & CommandTerms>): string[] {
  const byPost = new Map<string, AppointmentChange[]>();
  const moves: string[] = [];
  const others: string[] = [];
  for (const change of changes) {
    if (change.type === "unit-moved") {
      const { unit, leaves, under, day } = change;
      moves.push(words.form.moved(unit.name, leaves?.name, under.name, words.day(day)));
      continue;
    }
    if (change.type === "record-changed") {
      others.push(recordChange(change, words));
      continue;
    }
    const key = `${change.post.id} ${change.day}`;
    byPost.set(key, [...(byPost.get(key) ?? []), change]);
  }
  const handOvers = [...byPost.values()].map((together) => {
    const { post, day, dayAbout = day } = together[0]!;
    const dayInPart = dayAbout === "unknown" ? words.form.dayUnknown : words.partial(dayAbout);
    const named = (type: AppointmentChange["type"]) => {
      const change = together.find((each) => each.type === type);
      return change && personName(change.person, words);
    };
    return words.form.change(post.name, named("appointment-ended"), named("appointment-started"), dayInPart);
  });
  return [...handOvers, ...moves, ...others];
}

function recordChange(
  { aspect, unit, post, about: of, person, before, after, day }: RecordChange,
  words: Words<FormTexts & CommandTerms>,
): string {
  const about = [
    ...(person ? [personName(person, words)] : []),
    ...(unit ? [unit.name] : []),
    ...(post ? [post.name] : []),
    ...(of ? [of.name] : []),
  ];
  return words.form.recordChanged(about, words.aspect(aspect), before, after, day && words.day(day));
}
