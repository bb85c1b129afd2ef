import assert from "node:assert/strict";
import { test } from "node:test";
import { after, appoint, as, now, today, town, townParticulars } from "../../../test/town.ts";
import type { Actor } from "../../access/actor.ts";
import type { Command, DraftStep } from "../../county.ts";
import type { Register } from "../../register/register.ts";
import { makeView } from "../make-view.ts";
import { openCounty } from "../open-county.ts";
import type { Query, Views } from "../view.ts";

const from = "2027-01-01";
const move: DraftStep = { type: "move-unit", unit: "grid-1", under: "east-cc", slice: "command", from };
const wang = appoint("grid-2/officer", "wang", { from, appointment: "n-1" });
const leaves: DraftStep = { type: "end-appointment", appointment: "a-sun", to: from, ended: "transferred" };
const save = (commands: readonly DraftStep[], more: Partial<Extract<Command, { type: "save-draft" }>> = {}): Command => ({
  type: "save-draft",
  draft: "d-1",
  name: "东社区调整",
  from,
  commands,
  ...more,
});
const register = after(town(), save([move, wang, leaves]));

function look<Name extends keyof Views>(name: Name, query: Query<Name>, actor: Actor = as("head"), on: Register = register): Views[Name] {
  const view = makeView(name, query, { register: on, particulars: townParticulars, actor, now });
  assert.equal(view.view, name, JSON.stringify(view));
  return view;
}
const refused = (name: keyof Views, query: object, actor: Actor, on = register) => {
  const view = makeView(name, query as never, { register: on, particulars: townParticulars, actor, now });
  return view.view === "refused" ? view.refusals.map(({ code }) => code) : [];
};

test("a draft is shown with each step's answer and what it changes, on the day it is meant for", () => {
  const view = look("draft", { draft: "d-1" });
  assert.deepEqual([view.seq, view.day, view.draft.name, view.draft.by.name], [3, from, "东社区调整", "何部长"]);
  assert.deepEqual(
    view.steps.map(({ command, about, day, refusals, changes }) => [command, about, day, refusals, changes.map(({ type }) => type)]),
    [
      ["move-unit", "第一网格", from, [], ["unit-moved"]],
      ["appoint-person", "第二网格 网格长", from, [], ["appointment-started"]],
      ["end-appointment", "东社区大党委 书记", from, [], ["appointment-ended"]],
    ],
  );
  assert.deepEqual(view.changes.length, 3);
  assert.deepEqual(view.commands, [move, wang, leaves]);
});

test("what the rules would find, and no longer find", () => {
  const view = look("draft", { draft: "d-1" }, as("head"), after(town(), save([wang, { ...leaves, appointment: "a-li" }])));
  const members = (findings: typeof view.found) => findings.map(({ id, members }) => [id, members.map((member) => member.id)]);
  assert.deepEqual(members(view.found), [["no-officer", ["grid-1"]]]);
  assert.deepEqual(members(view.resolved), [["no-officer", ["grid-2"]]]);
});

test("the structure in force stands beside the proposed: what differs, and what that stands under", () => {
  const { structure } = look("draft", { draft: "d-1" });
  const rows = (side: typeof structure.before) => side.map(({ id, parentId, mark }) => [id, parentId, mark]);
  assert.deepEqual(rows(structure.before), [
    ["conference", null, undefined],
    ["qx-wc", "conference", undefined],
    ["east-cc", "qx-wc", undefined],
    ["garden-branch", "east-cc", undefined],
    ["grid-1", "garden-branch", "moved"],
  ]);
  assert.deepEqual(rows(structure.after), [
    ["conference", null, undefined],
    ["qx-wc", "conference", undefined],
    ["east-cc", "qx-wc", undefined],
    ["grid-1", "east-cc", "moved"],
  ]);
});

test("a step that cannot be done says why, and those after it are played all the same", () => {
  const view = look("draft", { draft: "d-1" }, as("head"), after(town(), save([{ ...move, under: "grid-1" }, wang])));
  assert.deepEqual(
    view.steps.map(({ refusals }) => refusals.map(({ code }) => code)),
    [["under-itself"], []],
  );
});

for (const [what, ask] of [
  ["the tree", (query: object) => look("hierarchy", { slice: "command", ...query }).rows.find(({ id }) => id === "grid-1")!.parentId],
  ["a unit", (query: object) => look("unit", { unit: "grid-1", ...query }).path.at(-1)!.id],
] as const)
  test(`${what} is shown as it would be with a draft, and as it is without`, () => {
    assert.equal(ask({ draft: "d-1" }), "east-cc");
    assert.equal(ask({ day: from }), "garden-branch");
    assert.equal(ask({ draft: "d-1", day: today }), "garden-branch");
  });

test("the findings are those of the county as it would be; the view says of which draft and entry it is, and stays no longer than any change", () => {
  const view = look("findings", { draft: "d-1" });
  assert.deepEqual([view.seq, view.inDraft, view.day], [3, "d-1", from]);
  assert.ok(!view.findings.find(({ id }) => id === "no-officer")!.members.some(({ id }) => id === "grid-2"));
  assert.equal(look("unit", { unit: "grid-1", draft: "d-1" }).reads, undefined);
});

test("a comparison in a draft is with the county without it", () => {
  const { changes, other } = look("compare", { draft: "d-1" });
  assert.deepEqual(
    [other, changes.map(({ type, unit }) => [type, unit?.id])],
    [
      { day: from, seq: 3 },
      [
        ["appointment-ended", "east-cc"],
        ["appointment-started", "grid-2"],
        ["record-changed", "grid-1"],
      ],
    ],
  );
});

test("what is being worked out is shut to whoever may not see drafts, in whatever view", () => {
  for (const [name, query] of [
    ["draft", { draft: "d-1" }],
    ["drafts", {}],
    ["hierarchy", { slice: "command", draft: "d-1" }],
    ["findings", { draft: "d-1" }],
  ] as const)
    assert.deepEqual(refused(name, query, "public"), ["not-open-to-you"], name);
  assert.deepEqual(refused("draft", { draft: "d-9" }, as("head")), ["unknown"]);
});

test("what may be done with a draft is what the commands would allow; its steps go only to whoever may send them back", () => {
  const of = (person: string, on = register) => look("draft", { draft: "d-1" }, as(person), on);
  assert.deepEqual(of("head").may, ["save-draft", "drop-draft", "publish-draft"]);
  assert.deepEqual(of("sun").may, ["save-draft", "drop-draft", "publish-draft"]);
  const elsewhere = after(town(), save([{ ...leaves, appointment: "a-boss" }]));
  assert.deepEqual([of("sun", elsewhere).may, of("sun", elsewhere).commands], [[], undefined]);
  // 赵西 lives where 孙东 does not lead: whom the step names is not told.
  const unseen = after(town(), save([appoint("grid-2/officer", "zhao", { from })]));
  assert.deepEqual([of("sun", unseen).may, of("sun", unseen).commands], [["drop-draft", "publish-draft"], undefined]);
});

test("who may not publish sees what it does as given by whoever began it", () => {
  const elsewhere = after(town(), save([{ ...leaves, appointment: "a-boss" }]));
  assert.deepEqual(look("draft", { draft: "d-1" }, as("sun"), elsewhere).steps[0]!.refusals, []);
});

test("published, it is shown as what it did, and no view is made with it any more", () => {
  const published = after(register, { type: "publish-draft", draft: "d-1" });
  const later = after(published, { type: "move-unit", unit: "grid-1", under: "qx-wc", slice: "command", from: "2027-02-01" });
  const view = look("draft", { draft: "d-1" }, as("head"), later);
  assert.deepEqual([view.seq, view.draft.state, view.may, view.changes.length], [5, "published", [], 3]);
  assert.deepEqual(
    view.steps.map(({ refusals }) => refusals.length),
    [0, 0, 0],
  );
  assert.deepEqual(refused("hierarchy", { slice: "command", draft: "d-1" }, as("head"), later), ["unknown"]);
});

test("drafts are listed open ones first, the last saved before the others", () => {
  const more = after(register, save([], { draft: "d-2", name: "乙" }), as("boss"), "2026-11-24T09:00:00+08:00");
  const third = after(more, save([], { draft: "d-3", name: "丙" }), as("head"), "2026-11-25T09:00:00+08:00");
  const dropped = after(third, { type: "drop-draft", draft: "d-3" }, as("head"), "2026-11-25T10:00:00+08:00");
  const { drafts, may } = look("drafts", {}, as("head"), dropped);
  assert.deepEqual(
    drafts.map(({ id, by, commands, state }) => [id, by.name, commands, state]),
    [
      ["d-2", "包大明", 0, "open"],
      ["d-1", "何部长", 3, "open"],
      ["d-3", "何部长", 0, "dropped"],
    ],
  );
  assert.deepEqual(may, ["save-draft"]);
});

test("looking at a draft leaves the register as it was", () => {
  const own = after(town(), save([move]));
  const rows = () => JSON.stringify([...own.log.all("ledBy")]);
  const before = rows();
  look("draft", { draft: "d-1" }, as("head"), own);
  look("hierarchy", { slice: "command", draft: "d-1" }, as("head"), own);
  assert.deepEqual([own.seq, own.log.seq, rows()], [3, 3, before]);
});

test("nobody comes to see a person by writing an id they guessed into another's draft", () => {
  const begun = after(town(), save([]));
  // 孙东 may save it; what he wrote is played as given by him.
  const on = after(begun, save([appoint("grid-2/officer", "zhao", { from })]), as("sun"));
  const seen = JSON.stringify(
    ["sun", "li"].map((person) =>
      makeView("draft", { draft: "d-1" }, { register: on, particulars: townParticulars, actor: as(person), now }),
    ),
  );
  assert.ok(!seen.includes("赵西"));
  assert.deepEqual(
    look("draft", { draft: "d-1" }, as("boss"), on).steps[0]!.refusals.map(({ code }) => code),
    [],
  );
});

test("a dry run of a draft answers with what would come of its last step, after those before it", async () => {
  const source = openCounty({ register: town(), particulars: townParticulars, clock: () => now }).source(as("head"));
  const lastOf = async (commands: readonly DraftStep[]) => {
    const sent = await source.send(save(commands), { dryRun: true });
    assert.ok(sent.ok);
    return sent.step && [sent.step.command, sent.step.refusals.map(({ code }) => code), sent.step.changes.map(({ type }) => type)];
  };
  assert.equal(await lastOf([]), undefined);
  assert.deepEqual(await lastOf([move, leaves]), ["end-appointment", [], ["appointment-ended"]]);
  assert.deepEqual(await lastOf([leaves, { ...leaves, to: "2027-02-01" }]), ["end-appointment", ["ended-already"], []]);
  const sent = await source.send(save([move]));
  assert.ok(sent.ok);
  assert.equal(sent.step, undefined, "what is saved is told by the draft's view");
});
