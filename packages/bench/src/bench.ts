/** A benchmark: contenders of which each does the same tasks at each size. */
export interface Bench {
  readonly name: string;
  readonly sizes: readonly string[];
  /** `limit` is what the others are measured by. */
  readonly contenders: readonly string[];
  /** What `jinlin` sets out to reach in every case of a task. */
  readonly reach: readonly Reach[];
  /** What `jinlin` does in a case, by its name, where how many there are in a second is of interest. */
  readonly perSecond?: string;
  /** Gets a contender ready, in a process of its own. A case is a task's name and the size. */
  readonly open: (contender: string, size: string) => Tasks;
}

/** In every task and size, or in the one it is meant for. */
export type Reach = { readonly task?: string; readonly size?: string } & (
  | { readonly atMost: number; readonly times: string }
  | { readonly atLeast: number; readonly timesFasterThan: string }
  | { readonly atMost: number; readonly unit: string }
  /** What grows with the data, and how little. */
  | { readonly atMost: number; readonly timesItselfAt: string }
);

/** By name, in the order in which they are done; what a contender cannot do is left out. */
export type Tasks = Readonly<Record<string, TimedTask | SampledTask | MeasuredTask>>;

export interface TimedTask {
  /** What is needed before the first run, and before and after each; not timed. */
  readonly start?: () => void | Promise<void>;
  readonly before?: () => void;
  readonly run: () => unknown;
  readonly after?: (result: never) => void;
  /** Timed by what the thread worked instead of by what passed: of what waits for nothing, on a machine that others use too. */
  readonly worked?: true;
  /** What the last run of a sample came to, where that is a number; it must be the same for all contenders. */
  readonly answer?: (result: never) => number | Promise<number>;
}

/** One that times itself: what it does goes on elsewhere, in a browser. */
export interface SampledTask {
  /** What is needed before the first sample. */
  readonly start?: () => void | Promise<void>;
  readonly sample: () => Promise<{ readonly value: number; readonly answer?: number }>;
  readonly unit: string;
  readonly samples: number;
  /** Nothing is to be warm: the first sample counts. Otherwise it comes before those that do. */
  readonly cold?: boolean;
}

export interface MeasuredTask {
  readonly measure: () => number | Promise<number>;
  readonly unit: string;
}
