import assert from "node:assert/strict";
import { test } from "node:test";
import { callRow } from "../../test/call-fixtures.ts";
import { unitView } from "../../test/fixtures.ts";
import { formWords } from "../words/form.ts";
import { wordsFor } from "../words/words.ts";
import { commandOf, draftOf, fieldsOf, fillIn } from "./draft.ts";
import type { About, Value } from "./form-row.ts";
import { formOf } from "./forms.ts";
import { offered } from "./offers.ts";

const about = (more: Partial<About> = {}): About => ({ seq: 10, day: "2026-11-23", call: callRow(), ...more });
const made = (opened: ReturnType<typeof draftOf>, values: Readonly<Record<string, Value>> = {}) =>
  commandOf(Object.entries(values).reduce((draft, [name, value]) => fillIn(draft, name, value), opened));

test("a team is chosen among those it may be said of, and the call is the one the form was opened at", () => {
  const opened = draftOf(formOf("respond-to-call"), about({ call: callRow({ moves: callRow().moves.slice(0, 1) }) }));
  const [field] = fieldsOf(opened);
  assert.deepEqual(
    field!.choices!(opened.about, wordsFor(formWords, "zh-Hans")).map(({ value }) => value),
    ["patrol", "watch"],
  );
  assert.deepEqual(made(opened, { team: "watch" }), {
    command: { type: "respond-to-call", call: "call-1", team: "watch", readSeq: 10 },
  });
});

test("who leaves half-way says why: without words there is no command", () => {
  const opened = draftOf(formOf("leave-call"), about());
  assert.deepEqual(made(opened, { team: "patrol" }), { lacks: ["words"] });
  assert.ok("command" in made(opened, { team: "patrol", words: "人手不足" }));
});

test("a call raised from an organisation's page is raised by it, for where it is set; from an area's for help there, by who leads it", () => {
  const starts = (unit: ReturnType<typeof unitView>) => {
    const { values } = draftOf(formOf("raise-call"), { seq: 10, day: "2026-11-23", unit });
    return [values["area"], values["unit"]].map((value) => (value as readonly { id: string }[]).map(({ id }) => id));
  };
  const organisation = unitView({ area: { id: "garden", name: "东园" } });
  assert.deepEqual(starts({ ...organisation, unit: { ...organisation.unit, record: "organisation", id: "branch" } }), [
    ["garden"],
    ["branch"],
  ]);
  assert.deepEqual(
    starts({ ...organisation, unit: { ...organisation.unit, record: "area", id: "grid-1" }, ledBy: { id: "branch", name: "支部" } }),
    [["grid-1"], ["branch"]],
  );
});

test("no step of a draft is about a call", () => {
  const { moves } = callRow();
  const may = moves.map(({ command }) => command);
  assert.equal(offered("call", may).length, 10);
  assert.deepEqual(offered("call", may, true), []);
  assert.deepEqual(offered("unit", ["raise-call"], true), []);
});
