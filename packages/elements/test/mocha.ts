// What mocha puts on the page, with types: its own would also declare them for the tests that run in Node.
type Run = (this: unknown) => void | Promise<void>;

interface Mocha {
  readonly test: (title: string, run: Run) => void;
  readonly suite: (title: string, tests: () => void) => void;
  readonly setup: (run: Run) => void;
  readonly teardown: (run: Run) => void;
}

export const { test, suite, setup, teardown } = globalThis as unknown as Mocha;
