import assert from "node:assert/strict";
import { test, type TestContext } from "node:test";
import type { RefusedView } from "@jinlin/core";
import { peopleView } from "../../test/fixtures.ts";
import { OptionSearch, type Found } from "./option-search.ts";

const names = ({ state }: OptionSearch) => state.options.map(({ name }) => name);
const found = (text: string): Found => {
  const { people, total } = peopleView(text);
  return { options: people.map(({ id, person, posts }) => ({ id, name: person.name!, remarks: posts })), total };
};

test("what is typed quickly is looked for once", async (t) => {
  const { search, asked, wait } = setUp(t);
  search.type("l");
  search.type("林");
  assert.equal(search.state.found, "searching");
  await wait();
  assert.deepEqual(asked, ["林"]);
  assert.deepEqual(names(search), ["林晓", "林建国"]);
});

test("the late answer of what was typed before is dropped", async (t) => {
  const answers: ((found: Found) => void)[] = [];
  const { search, wait } = setUp(t, () => new Promise((resolve) => answers.push(resolve)));
  search.type("林");
  await wait();
  search.type("王");
  await wait();
  answers[1]!(found("王"));
  answers[0]!(found("林"));
  await wait();
  assert.deepEqual(names(search), ["王芳"]);
});

test("the keys go through the list and around its ends", async (t) => {
  const { search, wait } = setUp(t);
  search.open();
  await wait();
  const walked = ([1, 1, 1, 1, -1, -1] as const).map((by) => (search.move(by), search.state.active));
  assert.deepEqual(walked, [0, 1, 2, 0, 2, 1]);
});

test("up from the box goes to the last", async (t) => {
  const { search, wait } = setUp(t);
  search.open();
  await wait();
  search.move(-1);
  assert.equal(search.state.active, 2);
});

test("in an empty list the keys go nowhere", async (t) => {
  const { search, wait } = setUp(t);
  search.type("nobody");
  await wait();
  search.move(1);
  assert.equal(search.state.active, -1);
  assert.equal(search.state.found, "found");
});

test("whoever is chosen stands in the box, and the list closes", async (t) => {
  const { search, wait } = setUp(t);
  search.type("林");
  await wait();
  search.reset(search.state.options[0]!.name);
  assert.deepEqual([search.state.text, search.state.open], ["林晓", false]);
});

test("closed before the answer is there, it stays closed", async (t) => {
  const { search, wait } = setUp(t);
  search.type("林");
  search.close();
  await wait();
  assert.equal(search.state.open, false);
  assert.equal(search.state.text, "林");
});

test("it says when people cannot be found, and why not", async (t) => {
  const failing = setUp(t, () => Promise.reject(new Error("no network")));
  failing.search.type("林");
  await failing.wait();
  assert.equal(failing.search.state.found, "failed");

  const refusals = [{ code: "not-open-to-you", what: "people" }] as const;
  const shut = setUp(t, async () => ({ view: "refused", refusals }));
  shut.search.type("林");
  await shut.wait();
  assert.deepEqual(shut.search.state.found, { refusals });
});

function setUp(t: TestContext, find: (text: string) => Promise<Found | RefusedView> = async (text) => found(text)) {
  t.mock.timers.reset();
  t.mock.timers.enable({ apis: ["setTimeout"] });
  const asked: string[] = [];
  const search = new OptionSearch(
    (text) => (asked.push(text), find(text)),
    () => {},
  );
  const wait = async () => {
    t.mock.timers.tick(1000);
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { search, asked, wait };
}
