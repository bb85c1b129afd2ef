/** Sizes of text in a picture, in its own units: the em of running text, and the height of its line. */
export const em = 12;
export const lineHeight = 16;

/** From here on a character is as wide as it is high: ideographs, kana, full-width forms, and the planes above. */
const firstWide = 0x2e80;

/** How wide a text will be, in em. An estimate, so that a picture is the same everywhere: 1 for a Chinese character, .55 for a Latin one. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += character.codePointAt(0)! >= firstWide ? 1 : 0.55;
  return width;
}

/**
 * A text in lines of about the same length, none wider than `width` em. Chinese breaks anywhere, but no line begins with a
 * closing mark; Latin breaks between words, and within a word only when the word alone is too wide. What does not fit in
 * `most` lines ends in an ellipsis.
 */
export function wrapText(text: string, width: number, most = Infinity): readonly string[] {
  // Most have room in one line, and a large chart has thousands of them.
  const whole = text.trim();
  if (whole !== "" && textWidth(whole) <= width) return [whole];
  const greedy = linesOf(text, width);
  if (greedy.length > most) {
    const last = greedy[most - 1]!;
    return [...greedy.slice(0, most - 1), `${shortened(last, width - 1)}…`];
  }
  // The narrowest width that needs no more lines: a name of nine characters breaks into five and four, not eight and one.
  // A word that has room in a line is not broken for it.
  const word = piecesOf(text).reduce((most, piece) => Math.max(most, textWidth(piece.trimEnd())), 1);
  for (let narrow = Math.max(word, textWidth(text) / greedy.length); narrow < width; narrow += 0.5) {
    const even = linesOf(text, narrow);
    if (even.length <= greedy.length) return even;
  }
  return greedy;
}

/** How many lines `wrapText` makes of a text. */
export function countLines(text: string, width: number, most: number): number {
  return Math.min(most, linesOf(text, width).length);
}

function linesOf(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  const take = (piece: string) => {
    if (line !== "" && textWidth((line + piece).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += line === "" ? piece.trimStart() : piece;
  };
  for (const piece of piecesOf(text))
    if (textWidth(piece.trimEnd()) <= width) take(piece);
    else for (const character of piece) take(character);
  if (line !== "") lines.push(line.trimEnd());
  return lines;
}

/** What a line does not break within: a Chinese character with the marks that close after it, a Latin word. */
const piecesOf = (text: string): readonly string[] =>
  text.match(/[⺀-\u{10ffff}][、，。；：！？）》」』】…]*|[^⺀-\u{10ffff}\s]+\s*|\s+/gu) ?? [];

function shortened(text: string, width: number): string {
  let kept = "";
  for (const character of text) {
    if (textWidth(kept + character) > width) break;
    kept += character;
  }
  return kept.trimEnd();
}
