// Delegation never widens: whatever is lent, to whomever, what somebody may is what they may without it, or what one of those who
// lent to them may.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { isOpenTo, type About } from "../../src/access/may-command.ts";
import { decide, entryOf, fold, type Command } from "../../src/county.ts";
import type { Appointment } from "../../src/organisation/appointment.ts";
import { personIdOf } from "../../src/organisation/person.ts";
import { postsOf } from "../../src/organisation/post.ts";
import { unitsOf } from "../../src/organisation/unit.ts";
import { commandNames } from "../../src/profile/profile.ts";
import { asOf, factOf, type Register, type State } from "../../src/register/register.ts";
import { anyCommands, firstEntries, play } from "../any-commands.ts";
import { lawRuns } from "../law-runs.ts";
import { as, today } from "../town.ts";

const later = { actor: as("head"), now: "2026-11-23T18:00:00+08:00" } as const;
const boss = { ...later, actor: as("boss") };

/** What is accepted of some commands, one after the other. */
function followedBy(register: Register, commands: readonly Command[]): Register {
  return commands.reduce((before, command) => {
    const context = decide(before, command, later).ok ? later : boss;
    const decision = decide(before, command, context);
    return decision.ok && decision.events.length > 0 ? fold([entryOf(before, command, decision.events, context)], before) : before;
  }, register);
}

const anyIndex = fc.nat(0xffff);
const anyLoan = fc.record({
  appointment: anyIndex,
  delegate: anyIndex,
  some: fc.subarray([...commandNames]),
  days: fc.constantFrom(1, 30, 200),
});
const anyAsked = fc.record({
  units: fc.array(anyIndex, { maxLength: 2 }),
  posts: fc.array(anyIndex, { maxLength: 2 }),
  homes: fc.array(anyIndex, { maxLength: 1 }),
  persons: fc.array(anyIndex, { maxLength: 2 }),
  from: fc.constantFrom(today, "2026-11-20" as const),
});

function aboutIn(
  state: State,
  asked: typeof anyAsked extends fc.Arbitrary<infer Asked> ? Asked : never,
  persons: readonly string[],
): About {
  const units = [...unitsOf(state, "area"), ...unitsOf(state, "organisation")];
  const posts = units.flatMap((unit) => postsOf(state, unit));
  const communities = units.filter(({ kind }) => kind === "community").map(({ id }) => id);
  const among = <Item>(list: readonly Item[], places: readonly number[]) =>
    list.length === 0 ? [] : places.map((place) => list[place % list.length]!);
  return {
    units: among(units, asked.units),
    posts: among(posts, asked.posts),
    homes: among(communities, asked.homes),
    persons: among(persons, asked.persons),
    from: asked.from,
  };
}

test("whatever is lent, nobody may what neither they nor one who lent to them may", () => {
  let gained = 0;
  fc.assert(
    fc.property(
      anyCommands(6),
      fc.array(anyLoan, { minLength: 1, maxLength: 4 }),
      fc.boolean(),
      fc.array(anyAsked, { minLength: 1, maxLength: 12 }),
      (choices, loans, suspended, questions) => {
        const persons = [...fold(firstEntries()).log.all("person")].map(([first]) => first!.subject);
        const appointments = ["a-sun", "a-boss", "a-head", "a-li"];
        const lends = loans.map(({ appointment, delegate, some, days }, place): Extract<Command, { type: "delegate-authority" }> => {
          const commands = some.length > 0 && some.length < 4 ? { commands: some } : {};
          const to = days === 1 ? "2026-11-24" : days === 30 ? "2026-12-23" : "2027-06-11";
          const given = appointments[appointment % appointments.length]!;
          const person = persons[delegate % persons.length]!;
          return {
            type: "delegate-authority",
            delegation: `loan-${place}`,
            appointment: given,
            delegate: person,
            from: today,
            to,
            ...commands,
          };
        });
        // Often it is one who lent something that is suspended.
        const changes: readonly Command[] = suspended
          ? [{ type: "suspend-appointment", appointment: lends[0]!.appointment, from: today, reason: "审查期间" }]
          : [];
        // Two registers of their own, for one shares its rows with what is recorded after it.
        const without = asOf(followedBy(play(choices).register, changes), today);
        const withLoans = asOf(followedBy(followedBy(play(choices).register, lends), changes), today);
        // Who is called otherwise since, by the name they go by; and whoever holds what was lent from.
        const idOf = (person: string) => personIdOf(withLoans, person);
        const lentTo = (person: string) =>
          lends
            .filter(({ delegate }) => idOf(delegate) === idOf(person))
            .flatMap(({ appointment }) => factOf<Appointment>(withLoans, appointment, "appointment")?.value.person ?? []);
        for (const person of persons)
          for (const asked of questions) {
            const about = aboutIn(withLoans, asked, persons);
            for (const name of commandNames) {
              if (!isOpenTo(withLoans, as(person), name, about)) continue;
              if (isOpenTo(without, as(person), name, about)) continue;
              gained += 1;
              assert.ok(name !== "delegate-authority" && name !== "end-delegation", `${person} lends on`);
              assert.ok(
                lentTo(person).some((lender) => isOpenTo(without, as(lender), name, about)),
                `${person} may ${name} about ${JSON.stringify(asked)}, and nobody who lent to them may`,
              );
            }
          }
      },
    ),
    lawRuns(60),
  );
  assert.ok(gained > 0, "nobody gained anything: nothing was tried");
});
