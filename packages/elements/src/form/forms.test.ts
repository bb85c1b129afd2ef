import assert from "node:assert/strict";
import { test } from "node:test";
import { commandNames, type CommandName } from "@jinlin/core";
import { formWords } from "../words/form.ts";
import { forms } from "./forms.ts";
import { offers } from "./offers.ts";

const data = Object.values(forms);

/** Commands that are not filled in as a form, and why not. */
const otherwise: Partial<Record<CommandName, string>> = {
  "adopt-profile": "a profile is a file, not a form",
  "save-draft": "a draft is saved from the forms of its steps",
  "drop-draft": "a button beside the draft",
  "publish-draft": "a button beside the draft",
};

/** No rule decides them yet. */
const undecided: readonly CommandName[] = [
  "suspend-appointment",
  "reinstate-appointment",
  "extend-term",
  "correct-appointment",
  "open-post",
  "close-post",
  "resize-post",
  "link-post",
  "unlink-post",
  "register-area",
  "register-organisation",
  "rename-unit",
  "recode-unit",
  "change-kind",
  "set-areas",
  "merge-units",
  "split-unit",
  "dissolve-unit",
  "correct-unit",
  "count-members",
  "enrol-person",
  "correct-person",
  "merge-persons",
  "separate-persons",
  "erase-person",
  "withdraw-entry",
];

test("every command has a form, or a reason to have none", () => {
  assert.deepEqual(
    commandNames.filter((command) => !(command in forms) && !(command in otherwise) && !undecided.includes(command)),
    [],
  );
});

test("what is offered has a form, and what has a form is offered, about the same thing", () => {
  const offered = Object.entries(offers).flatMap(([of, commands]) => commands.map((command) => `${command} of ${of}`));
  assert.deepEqual(offered.sort(), data.map(({ command, of }) => `${command} of ${of}`).sort());
});

for (const form of data)
  test(`the form of ${form.command} asks for nothing twice, and has words for all it asks`, () => {
    const names = form.fields.map(({ name }) => name);
    assert.equal(new Set(names).size, names.length);
    for (const { field, hint } of Object.values(formWords))
      for (const each of form.fields) {
        assert.ok((each.label ?? each.name) in field, `a label for ${each.name}`);
        assert.ok(each.hint === undefined || each.hint in hint, `a hint for ${each.name}`);
      }
  });
