import assert from "node:assert/strict";
import { test } from "node:test";
import type { Refusal } from "@jinlin/core";
import { fieldOfRefusal } from "./refusal-field.ts";

const appoint: readonly string[] = ["person", "from", "mode", "termEnd", "basis", "reason"];
const end: readonly string[] = ["to", "ended", "basis", "reason"];

for (const [title, refusal, fields, field] of [
  ["too many posts is said of the person", { code: "too-many-posts", holds: 2, max: 2 }, appoint, "person"],
  ["one's own appointment is said of the person", { code: "own-appointment" }, appoint, "person"],
  ["in a form without a person, of the whole", { code: "own-appointment" }, end, undefined],
  ["a day gone by is said of the first day", { code: "backdating-not-open", today: "2026-11-23" }, appoint, "from"],
  ["or of the last", { code: "backdating-not-open", today: "2026-11-23" }, end, "to"],
  [
    "a post given to somebody later is said of the last day, where there is one",
    { code: "taken-later", from: "2027-01-01" },
    [...appoint, "to"],
    "to",
  ],
  ["and of the first where there is none", { code: "taken-later", from: "2027-01-01" }, appoint, "from"],
  [
    "a term that ends too early is said of the end of term",
    { code: "term-ends-before-start", from: "2026-11-23", termEnd: "2026-01-01" },
    appoint,
    "termEnd",
  ],
  ["an identity number is said of the field that holds it", { code: "identity-number", field: "basis" }, end, "basis"],
  ["an unknown person is said of the person", { code: "unknown", kind: "person", id: "x" }, appoint, "person"],
  ["an unknown post is said of the whole", { code: "unknown", kind: "post", id: "x" }, appoint, undefined],
  ["a lack of authority is said of the whole", { code: "not-open-to-you", what: "appoint-person" }, appoint, undefined],
] satisfies readonly (readonly [string, Refusal, readonly string[], string | undefined])[])
  test(title, () => assert.equal(fieldOfRefusal(refusal, fields), field));
