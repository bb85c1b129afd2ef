import assert from "node:assert/strict";
import { test } from "node:test";
import type { DraftStep } from "@jinlin/core";
import { draftView } from "../../test/draft-fixtures.ts";
import { withHead, withoutStep, withStep, withStepMoved } from "./edit-draft.ts";

const view = draftView();
const [move, appoint, end] = view.commands!;
const types = (commands: readonly DraftStep[]) => commands.map(({ type }) => type);

test("a step goes to the end; the command names the entry the draft was read at", () => {
  const { commands, ...head } = withStep(view, { ...move!, readSeq: 4 });
  assert.deepEqual(commands.at(-1), move);
  assert.equal(commands.length, 4);
  assert.deepEqual(head, { type: "save-draft", draft: "d-1", name: "鹤山片区调整", from: "2027-01-01", readSeq: 10 });
});

test("a step is taken out, moved down, moved up, and not beyond an end", () => {
  assert.deepEqual(withoutStep(view, 1).commands, [move, end]);
  assert.deepEqual(types(withStepMoved(view, 0, 1).commands), ["appoint-person", "move-unit", "end-appointment"]);
  assert.deepEqual(types(withStepMoved(view, 2, -2).commands), ["end-appointment", "move-unit", "appoint-person"]);
  assert.deepEqual(withStepMoved(view, 0, -1).commands, view.commands);
  assert.deepEqual(withStepMoved(view, 2, 1).commands, view.commands);
});

test("meant for another day, the steps that were for its day go along, also one that ends something; others keep their own", () => {
  const { from, commands } = withHead(
    { ...view, commands: [move!, appoint!, end!, { ...end!, to: "2027-01-01" } as DraftStep] },
    { from: "2027-04-01" },
  );
  assert.equal(from, "2027-04-01");
  assert.deepEqual(
    commands.map((step) => ("from" in step ? step.from : "to" in step && step.to)),
    ["2027-04-01", "2027-04-01", "2027-02-01", "2027-04-01"],
  );
  assert.deepEqual(withHead(view, { name: "片区调整" }).commands, view.commands);
});

test("who has no steps to send back cannot save", () => {
  const { commands: _, ...rest } = view;
  assert.throws(() => withStep(rest, move!), /its reader may not save it/);
});
