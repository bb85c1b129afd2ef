import assert from "node:assert/strict";
import { test } from "node:test";
import { Later } from "./later.ts";

test("a part is loaded once, when it is first needed", async () => {
  let loads = 0;
  let arrivals = 0;
  const part = new Later(
    async () => ++loads,
    () => arrivals++,
    () => {},
  );
  assert.equal(part.now, undefined);
  assert.deepEqual(await Promise.all([part.come(), part.come()]), [1, 1]);
  assert.equal(part.now, 1);
  assert.equal(arrivals, 1);
});

test("what could not come is tried again", async () => {
  let isDown = true;
  let failures = 0;
  const part = new Later(
    async () => {
      if (isDown) throw new Error("no network");
      return "part";
    },
    () => {},
    () => failures++,
  );
  await assert.rejects(part.come(), /no network/);
  part.want();
  await new Promise((resolve) => setImmediate(resolve));
  assert.equal(failures, 2);
  assert.equal(part.hasFailed, true);
  isDown = false;
  assert.equal(await part.come(), "part");
});
