import type { Vocabulary } from "../words.ts";

export const faults: Vocabulary["faults"] = {
  "not-json": () => "is not valid JSON",
  missing: (expected) => `is missing; expected ${expected}`,
  "wrong-type": (expected) => `has the wrong type; expected ${expected}`,
  "wrong-form": (expected) => `has the wrong form; expected ${expected}`,
  "not-one-of": (expected) => (expected ? `must be one of ${expected}` : "must not be given here"),
  "out-of-bounds": (expected) => `is out of bounds; expected ${expected}`,
  "unknown-key": () => "is not known here",
  "duplicate-id": (expected) => `is used twice; expected ${expected}`,
  "unknown-reference": (expected) => `refers to nothing; expected one of ${expected}`,
  "wrong-kind": (expected) => `is of the wrong kind; expected ${expected}`,
  "period-reversed": (expected) => `ends before it starts; expected ${expected}`,
  "outside-period": (expected) => `lies outside the period ${expected} of what it refers to`,
  cycle: () => "stands under itself",
  "double-holding": (expected) => `overlaps another; expected ${expected}`,
  "identity-number": () => "must not hold an identity number",
  "credentials-invalid": () => "does not prove who is asking",
  "credentials-expired": () => "is past its time or was used before",
  "credentials-unknown": () => "speaks of nobody known here",
};
