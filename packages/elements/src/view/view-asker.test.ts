import assert from "node:assert/strict";
import { test } from "node:test";
import type { RefusedView } from "@jinlin/core";
import { ViewAsker } from "./view-asker.ts";

interface Card {
  readonly name: string;
  readonly seq: number;
  readonly reads?: readonly string[];
}

test("the first answer is shown", async () => {
  const { asker, ask } = setUp();
  const first = ask();
  assert.equal(asker.shown.state, "loading");
  await first.answer({ name: "a", seq: 1 });
  assert.deepEqual(asker.shown, { state: "shown", view: { name: "a", seq: 1 }, asking: "no" });
});

test("the late answer of an older question is dropped", async () => {
  const { asker, ask } = setUp();
  const [older, newer] = [ask(), ask()];
  await newer.answer({ name: "new", seq: 1 });
  await older.answer({ name: "old", seq: 1 });
  assert.equal(nameShown(asker), "new");
  await older.fail();
  assert.equal(nameShown(asker), "new");
});

test("the old view stays while another one is on its way", async () => {
  const { asker, ask } = setUp();
  await ask().answer({ name: "a", seq: 1 });
  ask();
  assert.deepEqual(asker.shown, { state: "shown", view: { name: "a", seq: 1 }, asking: "other" });
});

test("a change of how somebody is shown makes every view ask again: where they are shown is not told", async () => {
  const { asker, ask, asked } = setUp();
  await ask().answer({ name: "a", seq: 1, reads: ["grid-1"] });
  asker.hear({ seq: 2, touched: [], all: true });
  assert.equal(asked(), 2);
});

for (const [title, reads, touched, asks] of [
  ["a change of something the view reads makes it ask again", ["grid-1"], ["grid-1"], 2],
  ["a change of something else does not", ["grid-1"], ["grid-2"], 1],
  ["a view that does not say what it reads asks again on any change", undefined, ["grid-2"], 2],
] as const)
  test(title, async () => {
    const { asker, ask, asked } = setUp();
    await ask().answer({ name: "a", seq: 1, ...(reads && { reads }) });
    asker.hear({ seq: 2, touched });
    assert.equal(asked(), asks);
  });

test("a change the view already knows of changes nothing", async () => {
  const { asker, ask, asked } = setUp();
  await ask().answer({ name: "a", seq: 2 });
  asker.hear({ seq: 2, touched: ["grid-1"] });
  assert.equal(asked(), 1);
});

test("an answer older than a change told while it was on its way is asked for again, once", async () => {
  const { asker, ask, asked, last } = setUp();
  const first = ask();
  asker.hear({ seq: 2, touched: ["grid-1"] });
  asker.hear({ seq: 3, touched: ["grid-1"] });
  assert.equal(asked(), 1);
  await first.answer({ name: "before", seq: 1 });
  assert.equal(asked(), 2);
  await last().answer({ name: "after", seq: 3 });
  assert.equal(nameShown(asker), "after");
  assert.equal(asked(), 2);
});

test("when asking again fails the old view stays, and says so", async () => {
  const { asker, ask, last } = setUp();
  await ask().answer({ name: "a", seq: 1 });
  asker.again();
  await last().fail();
  assert.deepEqual(asker.shown, { state: "shown", view: { name: "a", seq: 1 }, asking: "no", failed: true });
});

test("when another view cannot be had the old one does not stand in for it", async () => {
  const { asker, ask, last } = setUp();
  await ask().answer({ name: "a", seq: 1 });
  await ask().fail();
  assert.equal(asker.shown.state, "failed");
  asker.again();
  assert.equal(asker.shown.state, "loading");
  await last().answer({ name: "b", seq: 1 });
  assert.equal(nameShown(asker), "b");
});

test("a refusal takes the place of the view, and is asked about again after any change", async () => {
  const { asker, ask, asked } = setUp();
  const refused: RefusedView = { view: "refused", refusals: [{ code: "own-appointment" }] };
  await ask().answer(refused);
  assert.deepEqual(asker.shown, { state: "refused", refusals: refused.refusals });
  asker.hear({ seq: 9, touched: [] });
  assert.equal(asked(), 2);
});

test("after it stopped it neither asks nor shows", async () => {
  const { asker, ask, asked } = setUp();
  const first = ask();
  asker.stop();
  await first.answer({ name: "a", seq: 1 });
  asker.hear({ seq: 9, touched: [] });
  asker.again();
  assert.deepEqual(asker.shown, { state: "idle" });
  assert.equal(asked(), 1);
});

function setUp() {
  const requests: { answer(answer: Card | RefusedView): Promise<void>; fail(): Promise<void> }[] = [];
  const asker = new ViewAsker<Card>(() => {});
  const request = () =>
    new Promise<Card | RefusedView>((resolve, reject) => {
      const settled = () => new Promise<void>((done) => setImmediate(done));
      requests.push({
        answer: (answer) => (resolve(answer), settled()),
        fail: () => (reject(new Error("no network")), settled()),
      });
    });
  const last = () => requests.at(-1)!;
  return { asker, last, asked: () => requests.length, ask: () => (asker.ask(request), last()) };
}

function nameShown(asker: ViewAsker<Card>): string | undefined {
  return asker.shown.state === "shown" ? asker.shown.view.name : asker.shown.state;
}
