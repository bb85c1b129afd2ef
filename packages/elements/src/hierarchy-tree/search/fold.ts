/** A text as it is looked for: full-width and half-width, large and small letters are one; spaces do not count. */
export function fold(text: string): string {
  // Nearly every name is like this, and normalising costs more than looking.
  return /^[\u4e00-\u9fff\da-z]*$/.test(text) ? text : text.normalize("NFKC").toLowerCase().replace(/\s/gu, "");
}

/** What was typed, word by word: each of them is to be found. */
export function wordsOf(text: string): string[] {
  return text
    .split(/\s+/u)
    .map(fold)
    .filter((word) => word !== "");
}
