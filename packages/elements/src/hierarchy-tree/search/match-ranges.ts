import type { TreeNode } from "../tree-node.ts";
import { fold, wordsOf } from "./fold.ts";
import { initialOf } from "./initials.ts";
import { respellPlace } from "./polyphones.ts";
import { pinyinOf, spokenPattern } from "./spoken.ts";

/** A part of a name, by UTF-16 units; `end` is no longer in it. */
export interface MatchRange {
  readonly start: number;
  readonly end: number;
}

/**
 * What to mark in a row's name for a text it was found by: the characters themselves, else those whose
 * initials were typed, else those whose given pinyin was. Nothing where it was found by its code or
 * holder. In order, and none touches another.
 */
export function matchRanges({ name, pinyin }: Pick<TreeNode, "name" | "pinyin">, text: string): readonly MatchRange[] {
  const readings = [spell(name, fold), spell(respellPlace(name), initialsOfCharacter), spell(name, initialsOfCharacter)];
  const ranges = wordsOf(text).flatMap((word) => {
    for (const reading of readings) {
      const ranges = rangesIn(reading, word);
      if (ranges.length > 0) return ranges;
    }
    return pinyin === undefined ? [] : spokenRanges(readings[2]!, pinyinOf(pinyin), word);
  });
  return merge(ranges);
}

const initialsOfCharacter = (character: string): string => initialOf(character.codePointAt(0)!);

/** A name written otherwise, and for each unit of that the character it comes from. */
interface Spelling {
  readonly text: string;
  readonly from: readonly MatchRange[];
}

function spell(name: string, write: (character: string) => string): Spelling {
  const from: MatchRange[] = [];
  let text = "";
  let start = 0;
  for (const character of name) {
    const end = start + character.length;
    const written = write(character);
    text += written;
    for (let unit = 0; unit < written.length; unit++) from.push({ start, end });
    start = end;
  }
  return { text, from };
}

function rangesIn({ text, from }: Spelling, word: string): MatchRange[] {
  const ranges: MatchRange[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length))
    ranges.push({ start: from[at]!.start, end: from[at + word.length - 1]!.end });
  return ranges;
}

function spokenRanges({ from }: Spelling, pinyin: string, word: string): MatchRange[] {
  const hit = spokenPattern(word)?.exec(pinyin);
  // A name of which not every character has its syllable is not marked: better no mark than a wrong one.
  if (!hit || pinyin.split(" ").length !== from.length) return [];
  const first = pinyin.slice(0, hit.index).split(" ").length - 1;
  const last = first + hit[0].split(" ").length - 1;
  return [{ start: from[first]!.start, end: from[last]!.end }];
}

function merge(ranges: readonly MatchRange[]): MatchRange[] {
  const merged: MatchRange[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && range.start <= last.end) merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    else merged.push(range);
  }
  return merged;
}
