/** Given pinyin as it is looked for: small letters without tones, one space between syllables; `Xī'ān` is `xi an`. */
export function pinyinOf(text: string): string {
  // Given so by most, and normalising costs more than looking.
  if (/^[a-z\d]+(?: [a-z\d]+)*$/.test(text)) return text;
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z\d]+/g, " ")
    .trim();
}

/**
 * Finds what was typed in spaced pinyin, each syllable in full or only its beginning: `chongqing`, `cq`,
 * `chongq` and `cqing` are all in `chong qing`. Nothing for a single letter, or for what is no pinyin.
 */
export function spokenPattern(word: string): RegExp | undefined {
  return /^[a-z][a-z\d]+$/.test(word) ? new RegExp(`\\b${[...word].join("(?:[a-z]* )?")}`, "g") : undefined;
}
