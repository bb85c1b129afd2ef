/** Fails with both values, as the reporter shows them. */
class Failure extends Error {
  override readonly name = "AssertionError";
  readonly actual: string;
  readonly expected: string;

  constructor(actual: unknown, expected: unknown, message = "not equal") {
    super(message);
    this.actual = inWords(actual);
    this.expected = inWords(expected);
  }
}

const inWords = (value: unknown): string => (typeof value === "string" ? value : (JSON.stringify(value, null, 1) ?? String(value)));

export function equal<T>(actual: T, expected: T, message?: string): void {
  if (!Object.is(actual, expected)) throw new Failure(actual, expected, message);
}

/** Compares values as JSON. */
export function deepEqual(actual: unknown, expected: unknown, message?: string): void {
  if (JSON.stringify(actual) !== JSON.stringify(expected)) throw new Failure(actual, expected, message);
}

export function ok(value: unknown, message = "not so"): asserts value {
  if (!value) throw new Failure(value, "something", message);
}

export function match(actual: string | null | undefined, expected: RegExp): void {
  if (!expected.test(actual ?? "")) throw new Failure(actual ?? "", String(expected), "does not match");
}

/** Waits until something is so, frame by frame; fails with `what` after five seconds. */
export async function until<T>(what: string, look: () => T): Promise<NonNullable<T>> {
  const end = performance.now() + 5000;
  for (;;) {
    const found = look();
    if (found) return found;
    if (performance.now() > end) throw new Failure(found, what, "did not come");
    await frame();
  }
}

export function frame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
