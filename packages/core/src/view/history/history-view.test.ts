import assert from "node:assert/strict";
import { test } from "node:test";
import { alliedRegister } from "../../../test/alliance-town.ts";
import { after, appoint, as, now, today, town, townParticulars } from "../../../test/town.ts";
import type { Actor } from "../../access/actor.ts";
import type { Register } from "../../register/register.ts";
import { makeView } from "../make-view.ts";
import type { CompareView, HistoryView } from "../organisation-views.ts";
import type { Query } from "../view.ts";

const appointed = after(town(), appoint("grid-2/officer", "wang", { appointment: "a-wang", reason: "群众推荐", basis: "桥组〔2026〕3号" }));
const moved = after(appointed, { type: "move-unit", unit: "grid-3", under: "garden-branch", slice: "command", from: "2026-11-01" });

const history = (query: Query<"history">, actor: Actor = as("head"), register: Register = moved): HistoryView => {
  const view = makeView("history", query, { register, particulars: townParticulars, actor, now });
  assert.ok(view.view === "history", JSON.stringify(view));
  return view;
};
const compare = (query: Query<"compare">, actor: Actor = as("head"), register: Register = moved): CompareView => {
  const view = makeView("compare", query, { register, particulars: townParticulars, actor, now });
  assert.ok(view.view === "compare", JSON.stringify(view));
  return view;
};
const seqs = ({ entries }: HistoryView) => entries.map(({ seq }) => seq);

test("an entry tells who did what, when, why and on what basis, latest first", () => {
  const view = history({});
  assert.deepEqual(seqs(view), [4, 3, 2, 1]);
  const { command, actor, recordedOn, reason, basis, changes, hidden, more } = view.entries[1]!;
  assert.deepEqual([command, recordedOn, reason, basis, hidden, more], ["appoint-person", today, "群众推荐", "桥组〔2026〕3号", 0, 0]);
  assert.deepEqual(actor, { id: "head", name: "何部长" });
  assert.deepEqual(
    changes.map((change) => [change.type, change.unit?.id, "person" in change && change.person?.name, change.day]),
    [["appointment-started", "grid-2", "王二", today]],
  );
});

test("an import tells each unit and each appointment it brought; people one may not find are counted apart", () => {
  const tell = (actor: Actor) => {
    const { changes, more, hidden } = history({}, actor).entries.find(({ seq }) => seq === 2)!;
    return [changes.length, more, hidden];
  };
  assert.deepEqual(tell(as("li")), [19, 0, 8]);
  assert.deepEqual(tell(as("head")), [20, 7, 0]);
});

test("a unit's history has what happened to it and to all below it, and nothing else", () => {
  assert.deepEqual(seqs(history({ unit: "grid-2" })), [3, 2]);
  assert.deepEqual(seqs(history({ unit: "garden" })), [4, 3, 2]);
  assert.deepEqual(seqs(history({ unit: "org-dept" })), [2]);
  assert.deepEqual(seqs(history({ unit: "qq" })), [4, 3, 2]);
});

test("what a unit lost is in its history too", () => {
  const back = after(moved, { type: "withdraw-entry", entry: 4, reason: "录错网格" });
  assert.deepEqual(seqs(history({ unit: "garden-branch" }, as("head"), back)), [5, 4, 3, 2]);
});

test("pages follow each other without a gap, and commands are counted over all of them", () => {
  const first = history({ limit: 3 });
  assert.deepEqual([seqs(first), first.total, first.next], [[4, 3, 2], 4, 2]);
  const second = history({ limit: 3, before: first.next! });
  assert.deepEqual([seqs(second), second.next], [[1], undefined]);
  assert.deepEqual(
    second.commands.find(({ command }) => command === "appoint-person"),
    { command: "appoint-person", count: 1 },
  );
  assert.deepEqual(seqs(history({ command: "move-unit" })), [4]);
});

test("case 6: what was recorded after the day it speaks of says so", () => {
  assert.deepEqual(
    history({}).entries.map(({ back }) => back),
    ["2026-11-01", undefined, undefined, undefined],
  );
});

test("the days on which something begins are marks for a slider", () => {
  assert.deepEqual(history({ unit: "grid-2" }).days, ["2022-01-01", today]);
});

test("a day on which somebody joins a team is no mark", () => {
  const days = (register: Register) => history({}, as("head"), register).days;
  const joined = appoint("patrol/volunteer", "zhao", { appointment: "a-zhao", from: "2026-03-03" });
  assert.deepEqual(days(after(alliedRegister, joined)), days(alliedRegister));
});

test("what was believed when an entry was made is asked by its number", () => {
  assert.deepEqual(seqs(history({ seq: 3 })), [3, 2, 1]);
});

test("an entry may be withdrawn where the rule that decides says so; withdrawn, it says by which", () => {
  assert.deepEqual(
    history({}).entries.map(({ may }) => may.length),
    [1, 1, 0, 0],
  );
  assert.deepEqual(
    history({}, as("li")).entries.flatMap(({ may }) => may),
    [],
  );
  const withdrawn = after(moved, { type: "withdraw-entry", entry: 4, reason: "录错网格" });
  const [withdrawal, entry] = history({}, as("head"), withdrawn).entries;
  assert.deepEqual([withdrawal!.withdraws, entry!.withdrawnBy, entry!.may], [4, 5, []]);
  assert.deepEqual(
    withdrawal!.changes.flatMap((change) => (change.type === "record-changed" ? change.aspect : [])),
    ["ledBy", "withdrawal"],
  );
});

test("a unit there is not is refused", () => {
  assert.deepEqual(makeView("history", { unit: "nowhere" }, { register: moved, particulars: townParticulars, actor: as("head"), now }), {
    view: "refused",
    refusals: [{ code: "unknown", kind: "unit", id: "nowhere" }],
  });
});

test("two days side by side: who came, what moved, from when", () => {
  const view = compare({ day: today, otherDay: "2026-10-01" });
  assert.deepEqual(
    view.changes.map((change) =>
      change.type === "record-changed"
        ? [change.aspect, change.unit?.id, change.before, change.after, change.day]
        : [change.type, change.unit.id, change.day],
    ),
    [
      ["ledBy", "grid-3", undefined, "东园党支部", "2026-11-01"],
      ["appointment-started", "grid-2", today],
    ].sort((a, b) => (a[1]! < b[1]! ? -1 : 1)),
  );
  assert.deepEqual(view.other, { day: "2026-10-01", seq: 4 });
});

test("one day as known at two entries differs by what was recorded between them", () => {
  assert.deepEqual(
    compare({ otherSeq: 3 }).changes.map(({ unit }) => unit?.id),
    ["grid-3"],
  );
  assert.deepEqual(compare({ seq: 3, otherSeq: 2, below: "west" }).changes, []);
});

test("nothing differs from itself", () => assert.deepEqual(compare({}), { ...compare({}), changes: [], total: 0, hidden: 0 }));

test("held against a day before the county began, every unit comes to be, once", () => {
  const { changes } = compare({ otherDay: "2021-01-01" });
  const units = changes.filter((change) => change.type === "record-changed" && change.aspect === "unit");
  assert.equal(units.length, 14);
  const names = changes.flatMap((change) => (change.type === "record-changed" ? change.aspect : []));
  assert.deepEqual([...new Set(names)].sort(), ["person", "profile", "unit"]);
});

test("a person's history follows them from a record that was merged into theirs", () => {
  const chen = after(moved, appoint("grid-3/officer", "chen", { appointment: "a-chen" }));
  const one = after(chen, { type: "merge-persons", keep: "wang", drop: "chen", reason: "同一人" });
  assert.deepEqual(
    history({ person: "chen" }, as("head"), one).entries.map(({ command }) => command),
    history({ person: "wang" }, as("head"), one).entries.map(({ command }) => command),
  );
  assert.ok(seqs(history({ person: "wang" }, as("head"), one)).includes(chen.seq));
});
