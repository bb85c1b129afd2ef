const live = process.stdout.isTTY;

/**
 * Prints the line of a finished step: `✓ 依赖 dependencies  12.3 s`.
 *
 * @param {"✓" | "✗" | "!"} mark - Done, failed, or done with something to say.
 * @param {string} name - Chinese first, then English in short.
 * @param {number} milliseconds - How long it took.
 * @param {string} [note] - What else there is to say, between name and time.
 */
export function stepLine(mark, name, milliseconds, note) {
  const parts = [`${mark} ${name}`, ...(note ? [note] : []), `${(milliseconds / 1000).toFixed(1)} s`];
  // On a terminal the line takes the place of the one that said "under way".
  process.stdout.write(`${live ? "\r\u001B[K" : ""}${parts.join("  ")}\n`);
}

/**
 * Runs one step of a command a person waits for, and prints its line with its time.
 * On a terminal the name shows while the step is under way. What the step throws is passed on.
 *
 * @template T
 * @param {string} zh - Name in Chinese, such as `依赖`.
 * @param {string} en - Name in English, in lower case, such as `dependencies`.
 * @param {() => T | Promise<T>} work - The step itself.
 * @returns {Promise<T>} What `work` returned.
 */
export async function step(zh, en, work) {
  const name = `${zh} ${en}`;
  const started = performance.now();
  if (live) process.stdout.write(`\r\u001B[K… ${name}`);
  try {
    const result = await work();
    stepLine("✓", name, performance.now() - started);
    return result;
  } catch (error) {
    stepLine("✗", name, performance.now() - started);
    throw error;
  }
}
