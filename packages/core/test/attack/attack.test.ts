// Every command by every kind of sender, inside and outside what is theirs, for today and for a day gone by. What is expected
// comes from the grants of the profile and from a map of the town drawn by hand: nothing is asked of the code that decides.
import assert from "node:assert/strict";
import { test } from "node:test";
import { decide } from "../../src/county.ts";
import { commandNames } from "../../src/profile/profile.ts";
import { senders } from "../senders.ts";
import { now, today } from "../town.ts";
import { attacks } from "./attacks.ts";
import { expected } from "./expected.ts";
import { places, register, yesterday } from "./places.ts";

const ofAccess = ["not-open-to-you", "own-appointment", "backdating-not-open"];

test("no command is left out", () => assert.deepEqual(Object.keys(attacks).sort(), [...commandNames].sort()));

for (const [who, sender] of Object.entries(senders))
  for (const [where, place] of Object.entries(places))
    test(`${who} does ${where} what the grants say, today and for a day gone by`, () => {
      for (const name of commandNames)
        for (const from of [today, yesterday]) {
          const attack = attacks[name](place, from);
          const decision = decide(register, attack.command, { actor: sender.actor, now });
          const codes: string[] = decision.ok ? [] : decision.refusals.map(({ code }) => code);
          const due = expected(name, sender, attack, from < today);
          assert.deepEqual(
            codes.filter((code) => ofAccess.includes(code)),
            due,
            `${name} from ${from}: ${codes.join()}`,
          );
          // Whoever may not hears nothing else, and nothing is said of what there is.
          if (due.length > 0) assert.deepEqual(codes, due, name);
          // Who may is not sent away because what it is aimed at is not there: then nothing would have been tried.
          if (who === "the department's head") assert.ok(!codes.includes("unknown"), `${name} from ${from} ${where}`);
        }
    });

test("the table tries both ways: each command is open to somebody and shut to somebody else", () => {
  for (const name of commandNames) {
    const answers = Object.values(senders).map(
      (sender) => expected(name, sender, attacks[name](places["in the east"]!, today), false).length > 0,
    );
    assert.ok(answers.includes(true) && answers.includes(false), name);
  }
});
