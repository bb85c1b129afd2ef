/** How the laws are run: the same sequences each time, unless `JINLIN_SEED` says others, and as many as `JINLIN_RUNS`. */
export function lawRuns(numRuns: number): { readonly seed: number; readonly numRuns: number } {
  const { JINLIN_SEED: seed = "20261123", JINLIN_RUNS: runs = String(numRuns) } = process.env;
  return { seed: Number(seed), numRuns: Number(runs) };
}
