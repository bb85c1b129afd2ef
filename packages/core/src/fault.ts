/**
 * Something wrong with data handed in (数据差错): what, where, what stood there, what was expected.
 * Whoever checks data reports all faults at once; words are made from the code (`wordsIn(…).fault`).
 */
export interface Fault {
  readonly code: FaultCode;
  /** From the top of the document: `["areas", 3, "within"]`. */
  readonly path: readonly (string | number)[];
  readonly value: unknown;
  /** What would have been right: kinds, ids, a form such as `2026-03-01`, a bound. */
  readonly expected: readonly string[];
}

export type FaultCode =
  | "not-json"
  | "missing"
  | "wrong-type"
  | "wrong-form"
  | "not-one-of"
  | "out-of-bounds"
  | "unknown-key"
  | "duplicate-id"
  | "unknown-reference"
  | "wrong-kind"
  | "period-reversed"
  | "outside-period"
  | "cycle"
  | "double-holding"
  | "identity-number"
  | "ring-open"
  | "too-few-points"
  | "crosses-itself"
  | "hole-outside"
  | "credentials-invalid"
  | "credentials-expired"
  | "credentials-unknown";
