import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { townOn, town } from "../../../test/town.ts";
import { addDays, covers } from "../../day.ts";
import { fold, type CountyEntry } from "../../county.ts";
import { asOf, factOf } from "../../register/register.ts";
import type { Write } from "../../register/fact.ts";
import { writesOf } from "../../county/events.ts";
import type { AreaRegistered } from "../../organisation/unit.ts";
import { differencesOf, timelinesOf } from "./timeline.ts";

const rename = (name: string | undefined, from: Write["from"], to?: Write["to"]): Write => ({
  subject: "grid-1",
  aspect: "name",
  value: name,
  from,
  to,
});

test("a change of days already past shows from when until when it is otherwise", () => {
  const [line] = timelinesOf(townOn(), [rename("甲", "2024-01-01", "2025-01-01")]);
  assert.deepEqual(differencesOf(line!), [{ from: "2024-01-01", to: "2025-01-01", before: "第一网格", after: "甲" }]);
});

test("what is taken away over part of a period leaves the rest", () => {
  const [line] = timelinesOf(townOn(), [rename(undefined, "2026-12-01")]);
  assert.deepEqual(differencesOf(line!), [{ from: "2026-12-01", to: undefined, before: "第一网格" }]);
  assert.deepEqual(line!.after, [{ ...line!.before[0]!, to: "2026-12-01" }]);
});

const day = fc.nat(40).map((days) => addDays("2026-01-01", days));
const names = fc.array(fc.record({ from: day, length: fc.integer({ min: 1, max: 20 }), name: fc.constantFrom("甲", "乙", "丙") }), {
  minLength: 1,
  maxLength: 6,
});

test("law: a timeline says of every day what the register says before and after the entry", () =>
  fc.assert(
    fc.property(names, day, (renames, on) => {
      const events = renames.map(({ from, length, name }): AreaRegistered => ({
        type: "area-registered",
        v: 1,
        subject: "grid-1",
        kind: "grid",
        name,
        from,
        to: addDays(from, length),
      }));
      const before = town();
      const entry: CountyEntry = {
        format: "jinlin-entry/1",
        seq: before.seq + 1,
        county: "town",
        recordedAt: "2026-11-23T09:00:00+08:00",
        actor: "system",
        command: "rename",
        events,
      };
      const lines = timelinesOf(asOf(before, on), events.flatMap(writesOf));
      const line = lines.find(({ aspect }) => aspect === "name");
      const after = fold([entry], before);
      const [was, is] = [before.seq, after.seq].map((seq) => factOf(asOf(after, on, seq), "grid-1", "name")?.value);
      const difference = line && differencesOf(line).find((each) => covers(each, on));
      assert.deepEqual(was === is ? undefined : [was, is], difference && [difference.before, difference.after]);
    }),
  ));
