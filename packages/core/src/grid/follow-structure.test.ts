import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { gridsTown } from "../../test/grids-town.ts";
import { lawRuns } from "../../test/law-runs.ts";
import { after, as, now, today } from "../../test/town.ts";
import { decide, entryOf, fold, type Command } from "../county.ts";
import { addDays, type Day } from "../day.ts";
import { holdersOf, stintsIn } from "../organisation/holding.ts";
import { networkOf } from "../organisation/network.ts";
import { asOf, type Register, type State } from "../register/register.ts";
import { cellOf, cellsIn, cellsOf } from "./cell.ts";
import { noticeOf } from "./grid-notice.ts";
import { gridsOf } from "./grid.ts";
import { generalUnder } from "./overlap.ts";
import { residentsOf } from "./residents.ts";
import { whoAnswers } from "./who-answers.ts";

const done = (...commands: Command[]): Register => commands.reduce((register, command) => after(register, command), gridsTown());
const on = (register: Register, day: Day = today): State => asOf(register, day);
const lies = (state: State, cell: string) => cellOf(state, cell)!.grids.map(({ grid, share }) => [grid, share]);
const counted = (state: State, area: string) => {
  const count = residentsOf(state, area);
  return count && [count.households.value, count.residents.value, count.residents.precision];
};
const merge = (units: readonly string[], into: string, more = {}) =>
  ({ type: "merge-units", units, into, from: today, ...more }) as Command;
const part = (unit: string, share?: number) => ({ unit, name: `${unit}网格`, takes: [], ...(share !== undefined && { share }) });
const split = (unit: string, ...into: readonly ReturnType<typeof part>[]): Command => ({ type: "split-unit", unit, into, from: today });

test("grids that become one have their cells in it, whole as before; until then all is as it was", () => {
  const register = done(merge(["grid-2"], "grid-1"));
  assert.deepEqual(lies(on(register), "c-2"), [["grid-1", 100]]);
  assert.deepEqual(lies(on(register, "2026-11-22"), "c-2"), [
    ["grid-2", 60],
    ["grid-1", 40],
  ]);
  assert.deepEqual(generalUnder(on(register), "tower"), ["grid-1"]);
  assert.deepEqual(counted(on(register), "grid-1"), [420, 1100, "about"]);
});

test("a new grid made of others has what they had: cells, what lies over them, residents", () => {
  const state = on(done(merge(["grid-1", "grid-2"], "grid-9", { name: "新网格" })));
  assert.deepEqual(lies(state, "c-2"), [["grid-9", 100]]);
  assert.deepEqual(lies(state, "c-1"), [["grid-9", 100]]);
  assert.deepEqual(generalUnder(state, "tower"), ["grid-9"]);
  assert.deepEqual(counted(state, "grid-9"), [420, 1100, "about"]);
});

test("where one of the grids was never counted, those who are known are at least as many", () =>
  assert.deepEqual(counted(on(done(merge(["grid-3"], "grid-1"))), "grid-1"), [420, 1100, "at-least"]));

test("notices go into one where all of them have one, and are as long confirmed as the one confirmed first", () => {
  assert.equal(noticeOf(on(done(merge(["grid-1", "grid-2"], "grid-9", { name: "新网格" }))), "grid-9"), undefined);
  assert.equal(noticeOf(on(done(merge(["grid-2"], "grid-1"))), "grid-1")?.extent, "青桥路 1–20 号");
});

test("a grid that is parted has its cells in the parts, by the shares given, alike where none are", () => {
  const given = on(done(split("grid-1", part("grid-8", 75), part("grid-9", 25))));
  assert.deepEqual(lies(given, "c-1"), [
    ["grid-8", 75],
    ["grid-9", 25],
  ]);
  assert.deepEqual(lies(given, "c-2"), [
    ["grid-2", 60],
    ["grid-8", 30],
    ["grid-9", 10],
  ]);
  assert.deepEqual(
    [counted(given, "grid-8"), counted(given, "grid-9")],
    [
      [315, 825, "about"],
      [105, 275, "about"],
    ],
  );
  assert.deepEqual(generalUnder(given, "tower"), ["grid-8", "grid-9", "grid-2"]);
  const alike = on(done(split("grid-1", part("grid-1"), part("grid-8"), part("grid-9"))));
  assert.deepEqual(lies(alike, "c-1"), [
    ["grid-1", 34],
    ["grid-8", 33],
    ["grid-9", 33],
  ]);
  assert.equal(noticeOf(alike, "grid-8"), undefined);
});

test("a part without any of the ground has no cells, and nobody lives there", () => {
  const state = on(done(split("grid-1", part("grid-8", 100), part("grid-9", 0))));
  assert.deepEqual(cellsIn(state, "grid-9"), []);
  assert.equal(residentsOf(state, "grid-9")?.residents.value, 0);
});

test("case 24: a grid without residents, parted, gives parts without residents, which is known and no estimate", () =>
  assert.deepEqual(counted(on(done(split("grid-2", part("grid-8"), part("grid-9")))), "grid-9"), [0, 0, "exact"]));

test("what lay in a grid that is dissolved is unmapped, and the rest of a cell stays where it is", () => {
  const state = on(done({ type: "dissolve-unit", unit: "grid-2", from: today }));
  assert.deepEqual(lies(state, "c-2"), [["grid-1", 40]]);
  assert.deepEqual(generalUnder(state, "tower"), ["grid-1"]);
});

test("a dedicated grid that becomes a compound has no cells any more, and lies over nothing", () => {
  const register = done(
    { type: "map-cell", cell: "c-3", grids: [{ grid: "tower", share: 30 }], from: "2026-11-01" },
    { type: "change-kind", unit: "tower", kind: "compound", from: today },
  );
  const [before, then] = [on(register, "2026-11-22"), on(register)];
  assert.deepEqual([lies(before, "c-3"), lies(then, "c-3")], [[["tower", 30]], []]);
  assert.deepEqual([generalUnder(before, "tower").length, generalUnder(then, "tower").length], [2, 0]);
});

test("case 20: a grid moves while its holder stays: its cells, its officers and who lives there go with it", () => {
  const register = done(
    {
      type: "register-organisation",
      unit: "west-cc",
      form: "community-committee",
      name: "西社区大党委",
      superior: "qx-wc",
      areas: ["west"],
      from: today,
    },
    { type: "move-unit", unit: "grid-1", under: "west-cc", slice: "command", from: today },
  );
  const [before, then] = [on(register, "2026-11-22"), on(register)];
  const seen = (state: State) => [
    cellsIn(state, "grid-1").map(({ id }) => id),
    holdersOf(state, "grid-1/net-officer/safety-net").map(({ person, since }) => [person, since]),
    counted(state, "grid-1"),
  ];
  assert.deepEqual(seen(then), seen(before));
  const gap = (state: State) =>
    whoAnswers(
      state,
      gridsOf(state).find(({ id }) => id === "grid-1")!,
      "party-net",
    )?.post.id;
  assert.deepEqual([gap(before), gap(then)], ["grid-1/officer", "grid-1/officer"]);
});

test("case 20: the reverse: a holder moves to another grid while the first stays where it is, with its cells", () => {
  const register = done(
    { type: "end-appointment", appointment: "n-1", to: today, ended: "transferred" },
    { type: "appoint-person", appointment: "n-9", post: "grid-3/net-officer/safety-net", person: "wang", from: today },
  );
  const state = on(register);
  assert.deepEqual(
    cellsIn(state, "grid-1").map(({ id }) => id),
    ["c-1", "c-2"],
  );
  assert.equal(holdersOf(state, "grid-1/net-officer/safety-net").length, 0);
  assert.deepEqual(
    holdersOf(state, "grid-3/net-officer/safety-net").map(({ person }) => person),
    ["wang"],
  );
});

test("officers of a grid that goes leave, with what they were promised; the heir's stay", () => {
  const promised = {
    type: "appoint-person",
    appointment: "n-9",
    post: "grid-2/net-officer/party-net",
    person: "chen",
    from: "2027-01-01",
  } as const;
  const state = on(done(promised, merge(["grid-2"], "grid-1")), "2027-02-01");
  assert.deepEqual(
    stintsIn(state, "grid-2/net-officer/party-net").map(({ subject, to }) => [subject, to]),
    [["n-2", today]],
  );
  assert.deepEqual(
    holdersOf(state, "grid-1/net-officer/safety-net").map(({ person }) => person),
    ["wang"],
  );
});

test("a network goes with the organisation that owns it to its heir, and to nobody where that has none", () => {
  const bureau = {
    type: "register-organisation",
    unit: "bureau",
    form: "department",
    name: "社会工作部",
    areas: ["qq"],
    from: "2022-01-01",
  } as const;
  const owner = (register: Register) => networkOf(on(register), "party-net")?.owner;
  const heir = done(
    bureau,
    { type: "change-network", network: "party-net", owner: "bureau", from: today },
    merge(["bureau"], "org-dept", { from: "2026-12-01" }),
  );
  assert.deepEqual([owner(heir), networkOf(on(heir, "2026-12-01"), "party-net")?.owner], ["bureau", "org-dept"]);
  const none = done(
    bureau,
    { type: "change-network", network: "party-net", owner: "bureau", from: today },
    { type: "dissolve-unit", unit: "bureau", from: "2026-12-01" },
  );
  assert.deepEqual(networkOf(on(none, "2026-12-01"), "party-net")?.owner, undefined);
});

test("a merger withdrawn gives the grids their cells and officers back", () => {
  const before = gridsTown();
  const merged = after(before, merge(["grid-2"], "grid-1"));
  const state = on(after(merged, { type: "withdraw-entry", entry: merged.seq, reason: "登记有误" }));
  assert.deepEqual(lies(state, "c-2"), [
    ["grid-2", 60],
    ["grid-1", 40],
  ]);
  assert.deepEqual(generalUnder(state, "tower"), ["grid-1", "grid-2"]);
  assert.equal(stintsIn(state, "grid-2/net-officer/party-net")[0]?.to, undefined);
});

interface Step {
  readonly how: "merge" | "merge-new" | "split" | "split-stay" | "dissolve";
  readonly at: number;
  readonly share: number;
}
const steps = fc.array(
  fc.record({
    how: fc.constantFrom<Step["how"]>("merge", "merge-new", "split", "split-stay", "dissolve"),
    at: fc.nat(1000),
    share: fc.integer({ min: 0, max: 100 }),
  }),
  { minLength: 1, maxLength: 10 },
);

test("law: whatever merges and splits come, no cell's shares exceed the whole, and what was mapped stays so, or is what lay in a grid that was dissolved", () =>
  fc.assert(
    fc.property(steps, (sequence) => {
      let register = gridsTown();
      for (const [place, step] of sequence.entries()) {
        const from = addDays(today, place);
        const before = asOf(register, from);
        const grids = gridsOf(before).filter(({ kind }) => kind === "grid");
        if (grids.length === 0) continue;
        const [one, other] = [grids[step.at % grids.length]!.id, grids[(step.at + 1) % grids.length]!.id];
        const commands: Record<Step["how"], Command> = {
          merge: { type: "merge-units", units: [one], into: other, from },
          "merge-new": { type: "merge-units", units: [one, other], into: `m-${place}`, name: "合网格", from },
          split: { type: "split-unit", unit: one, into: [part(`s-${place}`, step.share), part(`t-${place}`, 100 - step.share)], from },
          "split-stay": { type: "split-unit", unit: one, into: [part(one), part(`u-${place}`)], from },
          dissolve: { type: "dissolve-unit", unit: one, from },
        };
        const decision = decide(register, commands[step.how], { actor: as("head"), now });
        if (!decision.ok || decision.events.length === 0) continue;
        const lost = new Map(step.how === "dissolve" ? cellsIn(before, one).map(({ id, share }) => [id, share]) : []);
        const mapped = new Map(cellsOf(before).map(({ id, grids }) => [id, sum(grids)]));
        register = fold([entryOf(register, commands[step.how], decision.events, { actor: as("head"), now })], register);
        const then = asOf(register, from);
        const there = new Set(gridsOf(then).map(({ id }) => id));
        for (const cell of cellsOf(then)) {
          assert.ok(sum(cell.grids) <= 100);
          assert.equal(sum(cell.grids), mapped.get(cell.id)! - (lost.get(cell.id) ?? 0), `${step.how} ${cell.id}`);
          for (const { grid, share } of cell.grids) assert.ok(there.has(grid) && share > 0, `${cell.id} in ${grid}`);
          assert.equal(new Set(cell.grids.map(({ grid }) => grid)).size, cell.grids.length);
        }
        for (const { id } of gridsOf(then)) for (const general of generalUnder(then, id)) assert.ok(there.has(general) && general !== id);
      }
    }),
    lawRuns(60),
  ));

const sum = (grids: readonly { readonly share: number }[]) => grids.reduce((whole, { share }) => whole + share, 0);
