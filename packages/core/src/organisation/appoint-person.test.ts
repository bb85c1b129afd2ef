import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { seatsTown } from "../../test/seats-town.ts";
import { after, appoint, as, codesOf, now, today, town, townOn } from "../../test/town.ts";
import { decide } from "../county.ts";
import { addDays, covers } from "../day.ts";
import { asOf, factsAbout } from "../register/register.ts";
import { appointPerson } from "./appoint-person.ts";
import { holderOf, holdersOf, stintsIn } from "./holding.ts";
import { postOf } from "./post.ts";

const state = townOn();
const grid = postOf(state, "grid-1/officer")!;
const held = stintsIn(state, grid.id);

test("the holder leaves the day the next one starts", () => {
  // #region hand-over
  const decision = appointPerson(
    grid,
    held,
    { type: "appoint-person", appointment: "a-2", post: "grid-1/officer", person: "wang", from: "2026-03-01" },
    0,
  );
  // #endregion hand-over
  assert.ok(decision.ok);
  assert.deepEqual(
    decision.events.map(({ type, from }) => [type, from]),
    [
      ["appointment-ended", "2026-03-01"],
      ["appointment-started", "2026-03-01"],
    ],
  );
});

test("case 1: on the day of a hand-over exactly one person holds the post", () => {
  const register = after(town(), appoint("grid-1/officer", "wang", { from: "2026-12-01" }));
  const holders = (["2026-11-30", "2026-12-01", "2026-12-02"] as const).map((day) => {
    const holding = holderOf(asOf(register, day), "grid-1/officer");
    return holding.state !== "vacant" && holding.person;
  });
  assert.deepEqual(holders, ["li", "wang", "wang"]);
});

test("appointing the one who holds the post already changes nothing", () => {
  const decision = appointPerson(grid, held, { ...appoint("grid-1/officer", "li"), from: "2026-03-01" }, 0);
  assert.deepEqual(decision, { ok: true, events: [] });
});

test("the same command sent twice appoints once", () => {
  const command = appoint("grid-2/officer", "wang");
  const once = after(town(), command);
  assert.equal(after(once, command), once);
});

test("an id that names another appointment is refused", () => {
  const decision = decide(town(), appoint("grid-2/officer", "wang", { appointment: "a-li" }), { actor: as("head"), now });
  assert.deepEqual(codesOf(decision), ["id-taken"]);
  for (const appointment of ["grid-1", "east-cc", "li"])
    assert.deepEqual(codesOf(decide(town(), appoint("grid-2/officer", "wang", { appointment }), { actor: as("head"), now })), ["id-taken"]);
});

test("case 4: a post promised to somebody later can be filled until then", () => {
  const promised = after(town(), appoint("grid-2/officer", "wang", { from: "2027-01-01" }));
  assert.equal(holderOf(asOf(promised, today), "grid-2/officer").state, "vacant");
  const open = decide(promised, appoint("grid-2/officer", "chen"), { actor: as("head"), now });
  assert.deepEqual(open, { ok: false, refusals: [{ code: "taken-later", from: "2027-01-01" }] });
  assert.deepEqual(codesOf(decide(promised, appoint("grid-2/officer", "chen", { to: "2027-01-01" }), { actor: as("head"), now })), []);
});

for (const [why, command, load, code] of [
  ["a period that ends as it begins", appoint(grid.id, "wang", { to: today }), 0, "period-empty"],
  ["a term over before it began", appoint(grid.id, "wang", { termEnd: "2020-01-01" }), 0, "term-ends-before-start"],
  ["a day before the grid was there", appoint(grid.id, "wang", { from: "2021-12-31" }), 0, "unit-not-in-force"],
  ["a third grid for one person, where two is the most", appoint(grid.id, "wang"), 2, "too-many-posts"],
] as const)
  test(`refuses ${why}`, () => assert.ok(codesOf(appointPerson(grid, held, command, load)).includes(code)));

test("case 13: nobody is appointed beyond the end of the unit", () => {
  const closing = { ...grid, period: { from: "2022-01-01", to: "2027-01-01" } } as const;
  assert.deepEqual(codesOf(appointPerson(closing, [], appoint(grid.id, "wang"), 0)), ["unit-not-in-force"]);
  assert.deepEqual(codesOf(appointPerson(closing, [], appoint(grid.id, "wang", { to: "2027-01-01" }), 0)), []);
});

test("a command sent again after somebody else took over that same day does not undo that", () => {
  const first = appoint("grid-2/officer", "wang");
  const replaced = after(after(town(), first), appoint("grid-2/officer", "chen"));
  assert.equal(after(replaced, first), replaced);
  assert.deepEqual(codesOf(decide(replaced, { ...first, mode: "acting" }, { actor: as("head"), now })), ["id-taken"]);
});

test("every reason is told at once", () => {
  const decision = appointPerson(grid, held, appoint(grid.id, "wang", { from: "2021-12-31", to: "2021-01-01", termEnd: "2021-01-01" }), 2);
  assert.deepEqual(codesOf(decision).sort(), ["period-empty", "term-ends-before-start", "too-many-posts", "unit-not-in-force"]);
});

test("the limit counts posts of the same kind on the first day", () => {
  let register = town();
  for (const post of ["grid-2/officer", "grid-3/officer"]) register = after(register, appoint(post, "wang"));
  assert.deepEqual(codesOf(decide(register, appoint("grid-1/officer", "wang"), { actor: as("head"), now })), ["too-many-posts"]);
  assert.deepEqual(codesOf(decide(register, appoint("east-cc/deputy", "wang"), { actor: as("head"), now })), []);
});

test("law: whatever is appointed, on no day do two people hold one post, and a hand-over leaves no gap", () =>
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          person: fc.constantFrom("li", "wang", "chen", "zhao"),
          start: fc.nat(400),
          length: fc.option(fc.integer({ min: 1, max: 200 })),
        }),
        { maxLength: 12 },
      ),
      (steps) => {
        let register = town();
        for (const { person, start, length } of steps) {
          const from = addDays("2026-01-01", start);
          const command = appoint("grid-1/officer", person, { from, ...(length && { to: addDays(from, length) }) });
          const before = holderOf(asOf(register, addDays(from, -1)), "grid-1/officer");
          const decision = decide(register, command, { actor: as("head"), now });
          if (!decision.ok) continue;
          register = after(register, command);
          assert.notEqual(holderOf(asOf(register, from), "grid-1/officer").state, "vacant");
          assert.deepEqual(holderOf(asOf(register, addDays(from, -1)), "grid-1/officer").state, before.state);
        }
        const facts = factsAbout(asOf(register, today), "grid-1/officer", "appointment");
        for (let days = 0; days < 700; days += 7) assert.ok(facts.filter((fact) => covers(fact, addDays("2025-12-01", days))).length <= 1);
      },
    ),
    { numRuns: 60 },
  ));

test("case 13: in a post of several seats nobody leaves while one is free, and then whom the command names", () => {
  const people = (register = seatsTown()) => holdersOf(asOf(register, today), "east-cc/member").map(({ person }) => person);
  const one = after(seatsTown(), appoint("east-cc/member", "wang", { appointment: "m-wang" }));
  const two = after(one, appoint("east-cc/member", "chen", { appointment: "m-chen" }));
  assert.deepEqual(people(two), ["wang", "chen"]);
  assert.deepEqual(decide(two, appoint("east-cc/member", "li"), { actor: as("head"), now }), {
    ok: false,
    refusals: [{ code: "seats-taken", seats: 2 }],
  });
  assert.deepEqual(people(after(two, appoint("east-cc/member", "li", { replaces: "m-wang" }))), ["chen", "li"]);
  assert.ok(
    codesOf(decide(two, appoint("east-cc/member", "li", { replaces: "a-li" }), { actor: as("head"), now })).includes("replaces-nobody"),
  );
});

test("whoever is appointed to a seat of a post they sit in already keeps one seat", () => {
  const once = after(seatsTown(), appoint("east-cc/member", "wang"));
  const again = after(once, appoint("east-cc/member", "wang", { from: "2026-12-01", mode: "seconded" }));
  assert.deepEqual(
    holdersOf(asOf(again, "2026-12-01"), "east-cc/member").map(({ mode }) => mode),
    ["seconded"],
  );
});

test("who acts has no term", () =>
  assert.deepEqual(codesOf(appointPerson(grid, [], appoint(grid.id, "wang", { mode: "acting", termEnd: "2027-01-01" }), 0)), [
    "acting-has-no-term",
  ]));
