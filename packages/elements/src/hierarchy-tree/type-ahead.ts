/**
 * The next row whose name starts with what was typed, from the focused one on and around; `-1` when
 * there is none. One letter again and again goes from one such row to the next.
 *
 * @param names - Names of the rows that show, top down.
 * @param place - Which of them is focused.
 */
export function typeAhead(
  names: readonly string[] | { readonly length: number; readonly at: (place: number) => string | undefined },
  place: number,
  typed: string,
): number {
  const letters = [...fold(typed)];
  const [first] = letters;
  if (first === undefined) return -1;
  const repeated = letters.every((letter) => letter === first);
  const wanted = repeated ? first : letters.join("");
  // Whoever goes on typing may mean the row already reached.
  const start = repeated ? place + 1 : place;
  for (let step = 0; step < names.length; step++) {
    const at = (start + step) % names.length;
    if (fold(names.at(at) ?? "").startsWith(wanted)) return at;
  }
  return -1;
}

const fold = (text: string): string => text.normalize("NFKC").toLowerCase();
