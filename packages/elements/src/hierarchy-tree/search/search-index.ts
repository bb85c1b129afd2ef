import type { Outline } from "../outline.ts";
import { fold, wordsOf } from "./fold.ts";
import { initialsOf } from "./initials.ts";
import { pinyinOf, spokenPattern } from "./spoken.ts";

/** Everything of a tree that can be looked for, in long strings; by index. Some 35 bytes a row without pinyin. */
interface SearchIndex {
  readonly size: number;
  /** Names, also former ones, and who holds the posts. */
  readonly written: Haystack;
  /** Initials, codes, given pinyin in one piece: in Latin letters, so that a character of it takes one byte. */
  readonly latin: Haystack;
  /** Given pinyin, syllables apart; absent where no row came with any. */
  readonly spoken: Haystack | undefined;
}

interface Haystack {
  readonly text: string;
  /** Where each row begins, and the end of the last. */
  readonly starts: Uint32Array;
}

// Dropped with its rows.
const built = new WeakMap<Outline, SearchIndex>();

/** Built once for a tree, when somebody first looks for something, and kept: some 100 ms for 100,000 rows. */
export function searchIndexOf(outline: Outline): SearchIndex {
  let index = built.get(outline);
  if (index === undefined) built.set(outline, (index = build(outline)));
  return index;
}

function build({ index: { size }, rowAt }: Outline): SearchIndex {
  let isSpoken = false;
  const written = haystack(size, (at) => {
    const { name, post, formerly } = rowAt(at);
    const holder = post?.holder?.name;
    const text = holder ? `${fold(name)}\n${fold(holder)}` : fold(name);
    return formerly ? [text, ...formerly.map(fold)].join("\n") : text;
  });
  const latin = haystack(size, (at) => {
    const { name, code, pinyin, post, formerly } = rowAt(at);
    let text = readingsOf(name, "place");
    if (code !== undefined) text += `\n${fold(code)}`;
    if (post?.holder?.name) text += `\n${readingsOf(post.holder.name, "person")}`;
    // A former code is its own initials.
    for (const former of formerly ?? []) text += `\n${readingsOf(former, "place")}`;
    if (pinyin === undefined) return text;
    isSpoken = true;
    return `${text}\n${pinyinOf(pinyin).replaceAll(" ", "")}`;
  });
  const spoken = isSpoken ? haystack(size, (at) => pinyinOf(rowAt(at).pinyin ?? "")) : undefined;
  return { size, written, latin, spoken };
}

// Both readings, where a character is read otherwise in this word than by itself.
function readingsOf(name: string, as: "place" | "person"): string {
  const [right, plain] = [initialsOf(name, as), initialsOf(name, "plain")];
  return right === plain ? right : `${right}\n${plain}`;
}

function haystack(size: number, textOf: (at: number) => string): Haystack {
  const starts = new Uint32Array(size + 1);
  const rows = Array.from({ length: size }, (_, at) => {
    const text = `${textOf(at)}\n`;
    starts[at + 1] = starts[at]! + text.length;
    return text;
  });
  return { text: rows.join(""), starts };
}

/**
 * The rows where every word of a text is found: in the name, the code, former ones, the name of who holds the post,
 * their initials, or the given pinyin; a word that is in none of these, in given pinyin with some
 * syllables in full and others by their beginning. No word: every row.
 *
 * @returns `found` by index, 1 where the row is one; `count` says how many are.
 */
export function search(index: SearchIndex, text: string): { readonly found: Uint8Array; readonly count: number } {
  const found = new Uint8Array(index.size).fill(1);
  for (const word of wordsOf(text)) {
    const has = new Uint8Array(index.size);
    // Letters and digits of a name are among its initials too, side by side as they were.
    if (!/^[a-z\d]+$/.test(word)) markRows(index.written, word, has);
    markRows(index.latin, word, has);
    // Ten times as long, and it finds much that nobody meant: only where nothing else is found.
    if (index.spoken && !has.includes(1)) markSpoken(index.spoken, spokenPattern(word), has);
    for (let at = 0; at < has.length; at++) found[at]! &= has[at]!;
  }
  let count = 0;
  for (let at = 0; at < found.length; at++) count += found[at]!;
  return { found, count };
}

function markRows({ text, starts }: Haystack, word: string, into: Uint8Array): void {
  let row = 0;
  // One place in a row is enough: on to the next row.
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, starts[row])) {
    while (starts[row + 1]! <= at) row++;
    into[row++] = 1;
  }
}

function markSpoken({ text, starts }: Haystack, pattern: RegExp | undefined, into: Uint8Array): void {
  let row = 0;
  // `test` makes no array for each hit, which `exec` does. What it leaves is the end of the hit.
  while (pattern?.test(text)) {
    while (starts[row + 1]! < pattern.lastIndex) row++;
    into[row++] = 1;
    pattern.lastIndex = starts[row]!;
  }
}
