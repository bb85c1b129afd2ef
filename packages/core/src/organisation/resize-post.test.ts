import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { seatsTown } from "../../test/seats-town.ts";
import { after, appoint, as, now, today } from "../../test/town.ts";
import { decide, type Command } from "../county.ts";
import { addDays, covers } from "../day.ts";
import { asOf } from "../register/register.ts";
import { stintsIn } from "./holding.ts";
import { postOf } from "./post.ts";

const post = "east-cc/member";
const resize = (seats: number, from = today, of = post): Command => ({ type: "resize-post", post: of, seats, from });
const decided = (register: ReturnType<typeof seatsTown>, command: Command) => decide(register, command, { actor: as("head"), now });
const two = after(after(seatsTown(), appoint(post, "wang")), appoint(post, "chen", { from: "2027-01-01" }));

test("case 13: a seat added in mid-term can be filled from that day on, and not before", () => {
  const register = after(two, resize(3, "2027-03-01"));
  assert.deepEqual(decided(register, appoint(post, "li", { from: "2027-02-01" })), {
    ok: false,
    refusals: [{ code: "seats-taken", seats: 2 }],
  });
  assert.ok(decided(register, appoint(post, "li", { from: "2027-03-01" })).ok);
  assert.equal(postOf(asOf(register, today), post)?.seats, 2);
});

test("case 13: seats are not lowered below those who hold one, on any day to come", () => {
  assert.deepEqual(decided(two, resize(1)), {
    ok: false,
    refusals: [{ code: "fewer-than-holders", seats: 1, holders: 2, on: "2027-01-01" }],
  });
  assert.ok(decided(seatsTown(), resize(1)).ok);
});

test("a change of seats that is settled for later stays", () => {
  const register = after(after(seatsTown(), resize(5, "2028-01-01")), resize(3, "2027-01-01"));
  assert.deepEqual(
    (["2026-12-31", "2027-01-01", "2028-01-01"] as const).map((day) => postOf(asOf(register, day), post)?.seats),
    [2, 3, 5],
  );
});

test("resizing to what it is changes nothing; a post that is not there has no seats to change", () => {
  assert.deepEqual(decided(seatsTown(), resize(2)), { ok: true, events: [] });
  const closed = after(seatsTown(), { type: "close-post", post, from: today });
  assert.deepEqual(decided(closed, resize(3)), {
    ok: false,
    refusals: [{ code: "post-not-open", from: "2022-01-01", to: today }],
  });
});

test("law: whatever is appointed, suspended, resized or ended, on no day do more hold a post than it has seats", () =>
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          what: fc.constantFrom("appoint", "acting", "resize", "suspend", "reinstate", "end", "close"),
          person: fc.constantFrom("li", "wang", "chen", "zhao"),
          start: fc.nat(300),
          length: fc.option(fc.integer({ min: 1, max: 200 })),
          seats: fc.integer({ min: 1, max: 3 }),
        }),
        { maxLength: 16 },
      ),
      (steps) => {
        let register = seatsTown();
        const ids: string[] = [];
        steps.forEach(({ what, person, start, length, seats }) => {
          const from = addDays("2026-01-01", start);
          const until = length ? { to: addDays(from, length) } : {};
          const appointment = ids[start % Math.max(1, ids.length)] ?? "a-sun";
          const made = appoint(post, person, { from, ...until, ...(what === "acting" && { mode: "acting" as const }) });
          const command: Command =
            what === "appoint" || what === "acting"
              ? made
              : what === "resize"
                ? resize(seats, from)
                : what === "suspend"
                  ? { type: "suspend-appointment", appointment, from, ...until, reason: "核查" }
                  : what === "reinstate"
                    ? { type: "reinstate-appointment", appointment, from }
                    : what === "close"
                      ? { type: "close-post", post, from: addDays(from, 365), ends: true }
                      : { type: "end-appointment", appointment, to: from, ended: "resigned" };
          if (!decided(register, command).ok) return;
          register = after(register, command);
          if (command === made) ids.push(made.appointment);
        });
        for (let days = 0; days < 900; days += 5) {
          const day = addDays("2025-12-01", days);
          const state = asOf(register, day);
          const present = stintsIn(state, post).filter((stint) => covers(stint, day));
          const atWork = present.filter(({ suspended = [] }) => !suspended.some((period) => covers(period, day)));
          const seats = postOf(state, post)!.seats;
          assert.ok(atWork.length <= seats && present.filter(({ value }) => value.mode !== "acting").length <= seats, day);
        }
      },
    ),
    { numRuns: 60 },
  ));
