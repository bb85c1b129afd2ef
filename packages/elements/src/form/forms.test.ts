import assert from "node:assert/strict";
import { test } from "node:test";
import { commandNames, type CommandName } from "@jinlin/core";
import { safeParseCommand } from "@jinlin/core/parse";
import { callRow } from "../../test/call-fixtures.ts";
import { networkView } from "../../test/networks.ts";
import { heldPost, sessionView, unitView } from "../../test/fixtures.ts";
import { formWords } from "../words/form.ts";
import { wordsFor } from "../words/words.ts";
import { commandOf, draftOf, fieldsOf, fillIn, type Draft } from "./draft.ts";
import type { About, FormField, Value } from "./form-row.ts";
import { forms } from "./forms.ts";
import { looksFurther, offers } from "./offers.ts";

const data = Object.values(forms);

/** Commands that are not filled in as a form, and why not. */
const otherwise: Partial<Record<CommandName, string>> = {
  "adopt-profile": "a profile is a file, not a form",
  "record-hours": "hours are told by the clock, beside a rota",
  "close-hours": "a button of whoever checks out",
  "correct-hours": "hours are told by the clock, beside a rota",
  "void-hours": "a button beside the entry",
  "confirm-hours": "a button beside the entries",
  "set-rota": "rotas and shifts are set on a calendar, not in a form",
  "end-rota": "rotas and shifts are set on a calendar, not in a form",
  "assign-shift": "rotas and shifts are set on a calendar, not in a form",
  "swap-shift": "rotas and shifts are set on a calendar, not in a form",
  "report-absence": "rotas and shifts are set on a calendar, not in a form",
  "cancel-shift": "rotas and shifts are set on a calendar, not in a form",
  "draw-areas": "shapes come from a file or from a map, not from a form",
  "save-draft": "a draft is saved from the forms of its steps",
  "drop-draft": "a button beside the draft",
  "publish-draft": "a button beside the draft",
};

test("every command has a form, or a reason to have none", () => {
  assert.deepEqual(
    commandNames.filter((command) => !(command in forms) && !(command in otherwise)),
    [],
  );
});

test("what is offered has a form, and what has a form is offered, about the same thing", () => {
  const offered = Object.entries(offers).flatMap(([of, commands]) => commands.map((command) => `${command} of ${of}`));
  assert.deepEqual(offered.sort(), data.flatMap(({ command, of }) => of.map((each) => `${command} of ${each}`)).sort());
});

test("what looks for units or for kinds is known as such", () => {
  const needing = data.filter(({ fields }) =>
    [...fields, ...fields.flatMap(({ rows }) => rows?.fields ?? [])].some(
      ({ control, choices }) =>
        control === "unit" || control === "units" || choices?.({ seq: 1, day: "2026-11-23", unit: about.unit }, words).length === 0,
    ),
  );
  assert.deepEqual(
    needing
      .map(({ command }) => command)
      .filter(
        (command) => !["appoint-person", "delegate-authority", "hand-over-posts", "review-check-in", ...offers.call].includes(command),
      )
      .sort(),
    [...looksFurther].sort(),
  );
});

for (const form of data)
  test(`the form of ${form.command} asks for nothing twice, and has words for all it asks`, () => {
    const names = form.fields.map(({ name }) => name);
    assert.equal(new Set(names).size, names.length);
    for (const { field, hint } of Object.values(formWords))
      for (const each of form.fields.flatMap((one) => [one, ...(one.rows?.fields ?? [])])) {
        assert.ok((each.label ?? each.name) in field, `a label for ${each.name}`);
        assert.ok(each.hint === undefined || each.hint in hint, `a hint for ${each.name}`);
      }
  });

/** What anybody might fill in. */
function sample({ name, label, control, choices }: FormField, about: About): Value {
  if (label === "dutyPhone" || name === "supervision") return "0593-2802345";
  if (name === "year") return "2026";
  if (control === "person" || control === "unit" || control === "units") return [{ id: "east", name: "东社区" }];
  if (control === "checks")
    return choices!(about, words)
      .slice(0, 1)
      .map(({ value, name }) => ({ id: value, name }));
  if (control === "select") return choices!(about, words)[0]!.value;
  return { day: "2026-12-01", number: "3", check: "yes", text: "二组", code: "350000001001", "partial-day": "2019年6月", rows: "1" }[
    control
  ];
}

const words = wordsFor(formWords, "zh-Hans");
const kinds = {
  networks: [{ id: "safety", name: "综治网" }],
  areas: [{ id: "grid", name: "网格", within: [] }],
  organisations: [{ id: "branch", name: "党支部" }],
  posts: [{ id: "officer", name: "网格员" }],
  places: [{ id: "old", name: "老旧小区" }],
  capacities: [{ id: "member", name: "在职党员", of: "person" as const, employer: true as const }],
  services: [{ id: "safety", name: "治安巡逻" }],
};
const about: About = {
  seq: 10,
  day: "2026-11-23",
  unit: unitView({
    openable: [{ id: "hefeng/officer", name: "网格员" }],
    team: {
      services: [{ id: "safety", name: "治安巡逻" }],
      alliances: [{ id: "hefeng-alliance", name: "鹤峰同盟" }],
      people: 12,
      joinable: [{ id: "jinxi-alliance", name: "金溪同盟" }],
    },
  }),
  post: heldPost,
  stint: heldPost.stints[1],
  entry: 7,
  network: networkView(),
  cell: networkView().cells[0],
  call: callRow(),
  person: { id: "p-1", name: "陈明" },
  lends: [{ id: "appoint-person", name: "任命" }],
  handsOver: [{ id: "a-1", name: "书记" }],
  delegation: { id: "l-1", from: "2026-11-01" },
  due: ["p-1", "p-2"],
  checkIn: {
    id: "c-1",
    person: { id: "p-1", name: "陈明" },
    capacity: { id: "member", name: "在职党员" },
    community: { id: "hefeng", name: "鹤峰社区" },
    employer: { id: "bureau", name: "公安分局" },
    may: [],
  },
  grades: [{ id: "good", name: "好" }],
  communities: [{ id: "hefeng", name: "鹤峰社区" }],
  need: {
    id: "n-1",
    list: "need",
    title: "夜间巡逻",
    community: { id: "hefeng", name: "鹤峰社区" },
    heads: 0,
    claims: [],
    hidden: 0,
    may: [],
  },
  claim: { id: "k-1", person: { id: "p-1", name: "陈明" }, heads: 1, since: "2026-11-01", state: "claimed", may: [] },
  session: sessionView({ kinds }),
};

for (const form of data) {
  test(`the form of ${form.command}, filled in, is a command the county reads; so it is with what is required alone`, () => {
    const fill = (draft: Draft, which: (field: FormField) => boolean) =>
      fieldsOf(draft)
        .filter(which)
        .reduce((filled, field) => fillIn(filled, field.name, sample(field, about)), draft);
    for (const which of [() => true, ({ required, start }: FormField) => (required ?? false) && start?.(about) === undefined]) {
      // Some fields are there only when another has been filled in.
      const made = commandOf(fill(fill(draftOf(form, about), which), which));
      assert.ok("command" in made, `lacks ${"lacks" in made ? made.lacks.join() : ""}`);
      const parsed = safeParseCommand(JSON.parse(JSON.stringify(made.command)));
      assert.deepEqual(parsed.ok ? [] : parsed.faults, []);
    }
  });
}
