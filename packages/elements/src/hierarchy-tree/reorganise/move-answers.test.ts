import assert from "node:assert/strict";
import { test } from "node:test";
import { MoveAnswers, type MoveAnswer } from "./move-answers.ts";

const allowed: MoveAnswer = { state: "allowed", changes: [] };

function counted(answer: MoveAnswer = allowed) {
  const count = { asked: 0, ask: async () => ((count.asked += 1), answer) };
  return count;
}

test("a question goes out once, also while its answer is on the way", async () => {
  const answers = new MoveAnswers();
  const source = counted();
  const [one, two] = await Promise.all([answers.ask("a>b", 1, source.ask), answers.ask("a>b", 1, source.ask)]);
  await answers.ask("a>b", 1, source.ask);
  assert.equal(source.asked, 1);
  assert.equal(one, two);
  assert.equal(answers.known("a>b", 1), allowed);
});

test("another question goes out by itself", async () => {
  const answers = new MoveAnswers();
  const source = counted();
  await answers.ask("a>b", 1, source.ask);
  await answers.ask("a>c", 1, source.ask);
  assert.equal(source.asked, 2);
});

test("after a new entry nothing is known any more", async () => {
  const answers = new MoveAnswers();
  const source = counted();
  await answers.ask("a>b", 1, source.ask);
  assert.equal(answers.known("a>b", 2), undefined);
  await answers.ask("a>b", 2, source.ask);
  assert.equal(source.asked, 2);
});

test("what got no answer is asked again", async () => {
  const answers = new MoveAnswers();
  const source = counted({ state: "unknown" });
  await answers.ask("a>b", 1, source.ask);
  assert.equal(answers.known("a>b", 1), undefined);
  await answers.ask("a>b", 1, source.ask);
  assert.equal(source.asked, 2);
});

test("an answer that comes after a new entry is not taken for one about it", async () => {
  const answers = new MoveAnswers();
  let arrive: (answer: MoveAnswer) => void = () => assert.fail("nobody asked");
  const late = answers.ask("a>b", 1, () => new Promise((resolve) => (arrive = resolve)));
  assert.equal(answers.known("a>b", 2), undefined);
  arrive(allowed);
  await late;
  assert.equal(answers.known("a>b", 2), undefined);
});
