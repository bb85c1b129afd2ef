import type { Bench } from "./bench.ts";

/**
 * A part of a benchmark: some of its contenders, at some of its sizes. Where no word names a size all are kept,
 * and likewise contenders.
 *
 * @throws {RangeError} For a word that names neither.
 */
export function onlyThose(bench: Bench, words: readonly string[]): Bench {
  const { sizes, contenders, reach } = bench;
  const unknown = words.find((word) => !sizes.includes(word) && !contenders.includes(word));
  if (unknown !== undefined)
    throw new RangeError(`bench: "${unknown}" is neither a contender nor a size of ${bench.name}: ${[...contenders, ...sizes].join(", ")}`);
  const named = (all: readonly string[]) => (all.some((one) => words.includes(one)) ? all.filter((one) => words.includes(one)) : all);
  const kept = { sizes: named(sizes), contenders: named(contenders) };
  return { ...bench, ...kept, reach: reach.filter(({ size }) => size === undefined || kept.sizes.includes(size)) };
}
