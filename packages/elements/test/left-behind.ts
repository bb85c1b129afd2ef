import { ok } from "./assert.ts";

/**
 * Fails if elements that went are still there once all that can be was collected. What holds one holds every one: a few may
 * still stand in a callback of the browser's, or lie where its collector cannot be sure, so a quarter is no fault.
 */
export async function nothingLeftBehind(gone: readonly WeakRef<object>[]): Promise<void> {
  const { gc } = globalThis as { gc?: (options: { type: "major"; execution: "async" }) => Promise<void> };
  ok(gc, "Chromium runs with --js-flags=--expose-gc");
  const left = () => gone.filter((ref) => ref.deref()).length;
  // The collector takes its time on a machine that is busy.
  for (let round = 0; round < 100 && left() > gone.length / 4; round++) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    await gc({ type: "major", execution: "async" });
  }
  ok(left() <= gone.length / 4, `${left()} of ${gone.length} are still there`);
}
