import traditionalToSimplified from "opencc-js/dict/TSCharacters";

// Middle dots as they are typed: ·, •, ‧, ∙, ⋅, ・; a full stop stands in for one.
const between = /[\s·•‧∙⋅・.]/gu;

let simplified: ReadonlyMap<string, string> | undefined;

/** A name as it is written: forms of width and of compatibility are one, and so are the cases of Latin letters. */
export function spelled(name: string): string {
  return name.normalize("NFKC").trim().toLowerCase();
}

/** A spelling without what stands between its parts: `买买提·艾力` and `买买提艾力`, `陈 明` and `陈明`. */
export function unspaced(spelling: string): string {
  return spelling.replace(between, "");
}

/**
 * A spelling in simplified characters: `陳明` and `陈明`. Character by character, by code point: a rare one (𠮷, 畲)
 * that has no other form stays itself.
 */
export function inSimplified(spelling: string): string {
  simplified ??= new Map(traditionalToSimplified.split("|").map((pair) => pair.split(" ") as [string, string]));
  return Array.from(spelling, (character) => simplified!.get(character) ?? character).join("");
}

/** A name in the one form all its spellings share: what to search by, and to compare. */
export function foldName(name: string): string {
  return inSimplified(unspaced(spelled(name)));
}
