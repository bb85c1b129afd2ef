import type { Change } from "@jinlin/core";
import type { Words } from "../../words/words.ts";
import type { ReorganiseWords } from "./words.ts";

/** How many changes are spelt out; the rest are counted. */
const spelt = 5;

/** What moves would do (预计变动): a sentence for each row that moves, and how much else would change. */
export function changesInWords(changes: readonly Change[], words: Words<ReorganiseWords>): string[] {
  const { reorganise } = words;
  const sentences = changes
    .flatMap((change) => (change.type === "unit-moved" ? [change] : []))
    .slice(0, spelt)
    .map(({ unit, leaves, under, day }) => reorganise.change(unit.name, leaves?.name, under.name, words.day(day)));
  const rest = changes.length - sentences.length;
  if (changes.length === 0) return [reorganise.bar["already-there"]];
  return rest > 0 ? [...sentences, reorganise.moreChanges(words.number(rest))] : sentences;
}
