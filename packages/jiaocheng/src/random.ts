/** Numbers that look random and are the same on every machine, every day (种子随机数). */
export interface Random {
  /** A whole number from 0 to below `n`. */
  readonly below: (n: number) => number;
  /** One of the list; each as likely. */
  readonly pick: <T>(list: readonly T[]) => T;
  /** Some of the list, each at most once, in the list's order. */
  readonly some: <T>(list: readonly T[], count: number) => T[];
}

/**
 * A stream of its own for each thing that is drawn, named by its seed: to draw one more name moves no appointment.
 *
 * The seed is hashed by FNV-1a; the stream is Mulberry32 (T. Ettinger, public domain).
 */
export function random(seed: string): Random {
  let state = 0x811c9dc5;
  for (const letter of seed) state = Math.imul(state ^ letter.codePointAt(0)!, 0x01000193);

  const below = (n: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * n);
  };
  const pick = <T>(list: readonly T[]): T => {
    if (list.length === 0) throw new RangeError(`random "${seed}": nothing to pick from`);
    return list[below(list.length)]!;
  };
  const some = <T>(list: readonly T[], count: number): T[] => {
    if (count > list.length) throw new RangeError(`random "${seed}": cannot take ${count} of ${list.length}`);
    const taken: T[] = [];
    list.forEach((item, index) => {
      if (below(list.length - index) < count - taken.length) taken.push(item);
    });
    return taken;
  };
  return { below, pick, some };
}
