import assert from "node:assert/strict";
import { test } from "node:test";
import { as, now, town, townParticulars } from "../../test/town.ts";
import { commandSchema } from "../county.schema.ts";
import type { Actor } from "../access/actor.ts";
import { makeView } from "./make-view.ts";
import type { FindingView } from "./finding-views.ts";

function found(actor: Actor): readonly FindingView[] {
  const view = makeView("findings", {}, { register: town(), particulars: townParticulars, actor, now });
  assert.ok(view.view === "findings");
  return view.findings;
}
const fixesFor = (actor: Actor, id: string) =>
  found(actor)
    .find((finding) => finding.id === id)!
    .members.map((member) => [member.id, member.fix]);

test("a finding says by which rule it is found, and a member which post it is about", () => {
  const { rule, members } = found("public").find(({ id }) => id === "no-officer")!;
  assert.equal(rule, "vacant-post");
  assert.deepEqual(members[0]!.post, { id: "grid-2/officer", name: "网格长" });
});

test("what would put it right is offered to whoever may do it there, and to nobody else", () => {
  const fix = (grid: string) => ({ command: "appoint-person", with: { post: `${grid}/officer` } });
  assert.deepEqual(fixesFor(as("head"), "no-officer"), [
    ["grid-2", fix("grid-2")],
    ["grid-3", fix("grid-3")],
  ]);
  assert.deepEqual(
    fixesFor(as("sun"), "no-officer"),
    [
      ["grid-2", fix("grid-2")],
      ["grid-3", undefined],
    ],
    "the secretary of the east has no say in the west",
  );
  assert.deepEqual(fixesFor("public", "no-officer"), [
    ["grid-2", undefined],
    ["grid-3", undefined],
  ]);
});

test("every fix names a command that is there and fields that it has", () => {
  const shapes = new Map(commandSchema.options.map(({ shape }) => [shape.type.value as string, Object.keys(shape)]));
  const fixes = found(as("head")).flatMap(({ members }) => members.flatMap(({ fix }) => fix ?? []));
  assert.ok(fixes.length > 0);
  for (const fix of fixes) for (const field of Object.keys(fix.with)) assert.ok(shapes.get(fix.command)?.includes(field), field);
});
