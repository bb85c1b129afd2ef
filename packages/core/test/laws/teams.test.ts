import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { participationsOf, peopleOfAlliance } from "../../src/alliance/people.ts";
import { isAlliance, teamsIn, teamsOf } from "../../src/alliance/team.ts";
import { covers } from "../../src/day.ts";
import { unitOf } from "../../src/organisation/unit.ts";
import { asOf, factsWith } from "../../src/register/register.ts";
import { anyCommands, play } from "../any-commands.ts";
import { lawRuns } from "../law-runs.ts";
import { today } from "../town.ts";

const days = ["2025-06-01", "2026-06-15", today, "2027-03-01"] as const;

test("law: on any day a team belongs to alliances that are there, to each once, and each alliance lists who belongs to it", () =>
  fc.assert(
    fc.property(anyCommands(), (choices) => {
      const { register } = play(choices);
      for (const day of days) {
        const state = asOf(register, day);
        for (const { id, alliances } of teamsOf(state)) {
          assert.equal(new Set(alliances).size, alliances.length, `${id} on ${day}`);
          for (const alliance of alliances) {
            const unit = unitOf(state, alliance)!;
            assert.ok(covers(unit.period, day) && isAlliance(state, unit), `${id} in ${alliance} on ${day}`);
            assert.ok(
              teamsIn(state, alliance).some((team) => team.id === id),
              `${alliance} without ${id} on ${day}`,
            );
          }
        }
        // What is recorded of a team is of an organisation that is there.
        for (const aspect of ["team", "allied"] as const)
          for (const { subject } of factsWith(state, aspect))
            assert.ok(covers(unitOf(state, subject)!.period, day), `${subject} on ${day}`);
      }
    }),
    lawRuns(60),
  ));

test("law: nobody is twice among the people of the alliance, and participations are those of the people listed", () =>
  fc.assert(
    fc.property(anyCommands(), (choices) => {
      const { register } = play(choices);
      for (const day of days) {
        const people = peopleOfAlliance(asOf(register, day));
        assert.equal(new Set(people.map(({ person }) => person)).size, people.length);
        const posts = people.flatMap(({ serves }) => serves.map(({ appointment }) => appointment));
        assert.equal(participationsOf(people), new Set(posts).size);
        assert.ok(people.every(({ capacities, serves }) => capacities.length > 0 && serves.length >= capacities.length));
      }
    }),
    lawRuns(60),
  ));
