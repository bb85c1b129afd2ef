import { respellPerson, respellPlace, type Respell } from "./polyphones.ts";

// The first character of each initial in pinyin order. What has no known reading comes after the last, as do
// other scripts; signs come before the first.
const firsts = [..."吖八嚓哒妸发旮哈讥咔垃妈拏噢妑七呥仨他穵夕丫帀𠀀"];
const letters = "abcdefghjklmnopqrstwxyz";

let compare: Intl.Collator["compare"] | undefined;
const known = new Map<number, string>();

/**
 * The Latin initials of a text (拼音首字母): `鹤峰社区1号` is `hfsq1h`.
 *
 * Letters and digits stay, folded; everything else has none. Where the reading depends on the word it is
 * that of the table of polyphones; with `as` a `"person"` that of surnames; with `"plain"` always the
 * commonest reading of the character, which is what somebody may type who does not know better.
 * Where the browser has no pinyin order (a build of ICU without `zh`) characters have no initials.
 */
export function initialsOf(text: string, as: "place" | "person" | "plain" = "place"): string {
  const respelled = as === "plain" ? text : spell[as](text);
  let initials = "";
  for (let at = 0; at < respelled.length; at++) {
    // Of a character in two units the second one is nothing by itself.
    initials += initialOf(respelled.codePointAt(at)!);
  }
  return initials;
}

const spell: Record<"place" | "person", Respell> = { place: respellPlace, person: respellPerson };

/** The initial of one character by its code point, more letters if it is a sign for a word, `""` if it has none. */
export function initialOf(point: number): string {
  let initial = known.get(point);
  // The names of 100,000 rows are made of a few thousand characters.
  if (initial === undefined) known.set(point, (initial = lookUp(String.fromCodePoint(point))));
  return initial;
}

function lookUp(character: string): string {
  let initials = "";
  for (const one of character.normalize("NFKC").toLowerCase()) initials += /[a-z\d]/.test(one) ? one : byOrder(one);
  return initials;
}

function byOrder(character: string): string {
  compare ??= pinyinOrder();
  let place = -1;
  while (place + 1 < firsts.length && compare(firsts[place + 1]!, character) <= 0) place++;
  return letters[place] ?? "";
}

/** Pinyin order; where the environment falls back to another one, an order that puts every character before the first. */
export function pinyinOrder(collator: Pick<Intl.Collator, "compare"> = new Intl.Collator("zh-u-co-pinyin")): Intl.Collator["compare"] {
  const isPinyin = firsts.every((first, at) => at === 0 || collator.compare(firsts[at - 1]!, first) < 0);
  return isPinyin ? collator.compare : () => 1;
}
