import { fold } from "./search/fold.ts";
import { initialsOf } from "./search/initials.ts";

/** So many rows are looked at, so that no key waits; who means one farther away searches. */
const farthest = 20_000;

/**
 * The next row whose name starts with what was typed, from the focused one on and around; `-1` when
 * there is none. One letter again and again goes from one such row to the next.
 *
 * A name starts with its characters or with their initials: `jh` and `金涵` both lead to 金涵社区. Only
 * the rows on the way are looked at.
 *
 * @param names - Names of the rows that show, top down.
 * @param place - Which of them is focused; `-1` for none.
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
  const start = repeated ? place + 1 : Math.max(0, place);
  for (let step = 0; step < Math.min(names.length, farthest); step++) {
    const at = (start + step) % names.length;
    if (startsWith(names.at(at) ?? "", wanted)) return at;
  }
  return -1;
}

function startsWith(name: string, wanted: string): boolean {
  if (fold(name).startsWith(wanted)) return true;
  if (!/^[a-z\d]+$/.test(wanted)) return false;
  return initialsOf(name).startsWith(wanted) || initialsOf(name, "plain").startsWith(wanted);
}
