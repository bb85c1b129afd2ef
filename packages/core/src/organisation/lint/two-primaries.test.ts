import assert from "node:assert/strict";
import { test } from "node:test";
import { ruleOf, toldOf, withFacts } from "../../../test/lint-town.ts";
import { townOn } from "../../../test/town.ts";
import { twoPrimaries } from "./two-primaries.ts";

const rule = ruleOf("two-primaries", {});
const also = (person: string, from: `${number}-${number}-${number}`) => ({
  subject: "x",
  aspect: "appointment" as const,
  from,
  value: { post: "grid-1/officer", person, mode: "full" },
  refs: ["grid-1/officer", person],
});

test("for each unit of the town one answers at most", () => assert.deepEqual(twoPrimaries(townOn(), rule), { of: 5, members: [] }));

test("two who answer for one grid are found, since the second came", () =>
  assert.deepEqual(toldOf(twoPrimaries(withFacts(townOn(), also("wang", "2026-03-01")), rule), "since"), [
    ["grid-1/officer", "2026-03-01"],
  ]));

test("one person recorded twice is not two", () =>
  assert.deepEqual(toldOf(twoPrimaries(withFacts(townOn(), also("li", "2026-03-01")), rule)), []));

test("case 16: who acts for one suspended does not make two", () => {
  const suspended = { subject: "a-li", aspect: "suspension", from: "2026-02-01", value: true } as const;
  assert.deepEqual(toldOf(twoPrimaries(withFacts(townOn(), suspended, also("wang", "2026-03-01")), rule)), []);
});
