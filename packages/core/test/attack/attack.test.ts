// Every command by every kind of sender, inside and outside what is theirs, for today and for a day gone by. What is expected
// comes from the grants of the profile and from a map of the town drawn by hand: nothing is asked of the code that decides.
import assert from "node:assert/strict";
import { test } from "node:test";
import { decide } from "../../src/county.ts";
import type { Actor } from "../../src/access/actor.ts";
import { commandNames, type CommandName, type Grant } from "../../src/profile/profile.ts";
import { now, today, townProfile } from "../town.ts";
import { attacks } from "./attacks.ts";
import { places, register, yesterday, type Attack } from "./places.ts";

interface Held {
  readonly kind: string;
  readonly unit: string;
}

/** Who sends, and the posts that give them authority today. */
const senders: Readonly<Record<string, { readonly actor: Actor; readonly holds: readonly Held[] }>> = {
  "the public": { actor: "public", holds: [] },
  "somebody without a post": { actor: { person: "chen" }, holds: [] },
  "somebody nobody knows": { actor: { person: "ghost" }, holds: [] },
  "one whose office ended yesterday": { actor: { person: "old" }, holds: [] },
  "one who is suspended": { actor: { person: "ting" }, holds: [] },
  "the department's head": { actor: { person: "head" }, holds: [{ kind: "head", unit: "org-dept" }] },
  "the convener": { actor: { person: "mayor" }, holds: [{ kind: "convener", unit: "conference" }] },
  "the working committee's secretary": { actor: { person: "boss" }, holds: [{ kind: "secretary", unit: "qx-wc" }] },
  "the community's secretary": { actor: { person: "sun" }, holds: [{ kind: "secretary", unit: "east-cc" }] },
  "the branch's secretary": { actor: { person: "bo" }, holds: [{ kind: "secretary", unit: "garden-branch" }] },
  "the deputy": { actor: { person: "dep" }, holds: [{ kind: "deputy", unit: "east-cc" }] },
  "the grid's officer": { actor: { person: "li" }, holds: [{ kind: "officer", unit: "grid-1" }] },
  "the secretary of the south": { actor: { person: "song" }, holds: [{ kind: "secretary", unit: "south-cc" }] },
};

const eastern = ["east-cc", "qx-wc", "conference"];
const southern = ["south-cc", "qs-wc", "conference"];

/** Whose part each unit lies in, by the chain of command and, of areas beside it, by the ground. */
const partsAround: Readonly<Record<string, readonly string[]>> = {
  "grid-1": ["grid-1", "garden-branch", ...eastern],
  "grid-2": ["grid-2", "garden-branch", ...eastern],
  "garden-branch": ["garden-branch", ...eastern],
  garden: ["garden-branch", ...eastern],
  "east-cc": eastern,
  "grid-4": ["grid-4", "lane-branch", ...southern],
  "grid-5": ["grid-5", "lane-branch", ...southern],
  "lane-branch": ["lane-branch", ...southern],
  lane: ["lane-branch", ...southern],
  "south-cc": southern,
  "org-dept": ["org-dept"],
};

/** Who answers for something in a community, and so for those at home there. */
const answeringIn: Readonly<Record<string, readonly string[]>> = {
  east: ["grid-1", "grid-2", "garden-branch", ...eastern],
  south: ["grid-4", "grid-5", "lane-branch", ...southern],
};

function expected(name: CommandName, { actor, holds }: (typeof senders)[string], attack: Attack, backdated: boolean): string[] {
  const { units = [], posts = [], homes = [], persons = [] } = attack;
  const given = townProfile.grants.flatMap((grant) =>
    holds.flatMap((held) => (grant.to.includes(held.kind) && grant.commands?.includes(name) ? [{ grant, held }] : [])),
  );
  const suffices = (among: typeof given) => {
    const some = (where: readonly string[] | undefined, kind?: string) =>
      among.some(({ grant, held }) => reaches(grant, held, where) && (kind === undefined || (grant.posts?.includes(kind) ?? true)));
    if (units.length + posts.length + homes.length === 0) return among.some(({ grant }) => grant.over === undefined);
    return (
      units.every((unit) => some(partsAround[unit])) &&
      posts.every(({ unit, kind }) => some(partsAround[unit], kind)) &&
      homes.every((home) => some(answeringIn[home]))
    );
  };
  if (attack.own && actor !== "public" && persons.includes(actor.person)) return backdated ? ["backdating-not-open"] : [];
  if (!suffices(given)) return ["not-open-to-you"];
  return [
    ...(actor !== "public" && persons.includes(actor.person) ? ["own-appointment"] : []),
    ...(backdated && attack.undated !== true && !suffices(given.filter(({ grant }) => grant.backdate)) ? ["backdating-not-open"] : []),
  ];
}

function reaches({ over }: Grant, { unit }: Held, parts: readonly string[] = []): boolean {
  return over === undefined || parts.includes(unit);
}

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
