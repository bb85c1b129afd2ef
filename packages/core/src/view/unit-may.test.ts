import assert from "node:assert/strict";
import { test } from "node:test";
import { after, as, now, today, town, townParticulars } from "../../test/town.ts";
import { makeView } from "./make-view.ts";

const ask = (register: ReturnType<typeof town>, unit: string) => {
  const view = makeView("unit", { unit }, { register, particulars: townParticulars, actor: as("head"), now });
  assert.ok(view.view === "unit");
  return view;
};

test("of a unit that is gone only the record can be put right, and nobody is appointed in it", () => {
  const before = ask(town(), "grid-2");
  assert.ok(before.may.includes("rename-unit") && before.posts[0]!.may.includes("appoint-person"));
  const gone = ask(after(town(), { type: "dissolve-unit", unit: "grid-2", from: today }), "grid-2");
  assert.deepEqual(gone.may, ["correct-unit"]);
  assert.deepEqual(
    gone.posts.flatMap(({ may }) => may),
    [],
  );
});
