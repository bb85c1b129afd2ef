// What every kind of viewer finds by every view, dry run and live change there is, held against the table.
import assert from "node:assert/strict";
import { before, test } from "node:test";
import { entrySchema, commandSchema } from "../../src/county.schema.ts";
import { particularsSchema, recordsSchema } from "../../src/organisation/records.schema.ts";
import { commandNames } from "../../src/profile/profile.ts";
import { openCounty } from "../../src/view/open-county.ts";
import type { Query, Views } from "../../src/view/view.ts";
import { attacks } from "../attack/attacks.ts";
import { places } from "../attack/places.ts";
import { senders } from "../senders.ts";
import { appoint, now, today } from "../town.ts";
import { leakLog, everybody, particulars, register } from "./leak-town.ts";
import { lines, linesOfPeople, type Line } from "./lines.ts";
import { people, type Degree } from "./people.ts";

const units = [
  "qq",
  "qx",
  "qs",
  "east",
  "west",
  "south",
  "garden",
  "yard",
  "lane",
  "plot-1",
  "own-1",
  "grid-1",
  "grid-2",
  "grid-3",
  "grid-4",
  "grid-5",
  "grid-6",
  "conference",
  "org-dept",
  "qx-wc",
  "qs-wc",
  "east-cc",
  "south-cc",
  "garden-branch",
  "lane-branch",
  "closing-branch",
  "body-1",
  "team-1",
  "team-east",
  "team-south",
  "alliance-east",
];
const always = { from: "2022-01-01", to: "2099-01-01" } as const;
const drafts = ["marked-draft", "d-east", "d-south"];

/** Every view there is, asked in every way that could tell more. */
const queries: { readonly [Name in keyof Views]: readonly Query<Name>[] } = {
  hierarchy: [
    { slice: "command" },
    { slice: "territory" },
    { slice: "command", day: "2022-02-20" },
    { slice: "command", draft: "marked-draft" },
  ],
  unit: units.flatMap((unit) => [
    { unit },
    { unit, day: "2022-02-20" },
    { unit, day: "2026-11-22" },
    { unit, seq: 2 },
    { unit, draft: "d-east" },
  ]),
  findings: [{}, { day: "2022-02-20" }, { draft: "marked-draft" }],
  people: [
    { text: "", limit: 100 },
    { text: "NAME", limit: 100 },
  ],
  person: everybody.flatMap((person) => [{ person }, { person, day: "2022-02-20" }]),
  session: [{}],
  tenure: [{}, { within: 3660, since: "2022-01-01" }, { day: "2022-02-20" }],
  history: [
    { limit: 100 },
    ...units.map((unit) => ({ unit, limit: 100 })),
    ...everybody.map((person) => ({ person, limit: 100 })),
    { command: "appoint-person", limit: 100 },
  ],
  compare: [
    { otherDay: "2022-02-20" },
    { otherDay: "2021-01-01" },
    { otherSeq: 2 },
    { otherDay: "2022-02-20", below: "east" },
    { draft: "marked-draft" },
  ],
  drafts: [{}],
  draft: drafts.map((draft) => ({ draft })),
  load: [{}, { below: "east" }, { network: "net-1" }, { draft: "marked-draft" }, { day: "2022-02-20" }],
  grids: [
    {},
    { shapes: true },
    { below: "garden", shapes: true },
    { network: "net-1" },
    { day: "2022-02-20" },
    { seq: 2 },
    { draft: "marked-draft" },
  ],
  network: [
    { network: "net-1" },
    { network: "net-1", day: "2022-02-20" },
    { network: "net-1", seq: 2 },
    { network: "net-1", draft: "marked-draft" },
  ],
  "check-ins": [
    {},
    { below: "east" },
    { capacity: "member" },
    { who: "gu" },
    { text: "NAME" },
    { day: "2022-02-20" },
    { day: "2024-06-01" },
  ],
  needs: [{}, { below: "south" }, { list: "shared" }, { day: "2022-02-20" }],
  notices: [{}, { below: "garden" }, { day: "2022-02-20" }, { draft: "marked-draft" }],
  notice: ["grid-1", "grid-2", "grid-6", "own-1"].flatMap((grid) => [
    { grid },
    { grid, day: "2022-02-20" },
    { grid, draft: "marked-draft" },
  ]),
  teams: [{}, { below: "south" }, { service: "marked-service" }, { below: "alliance-east", draft: "marked-draft" }],
  roster: [{}, { team: "team-east" }, { below: "south" }, { text: "NAME" }],
  help: [{}, { below: "south", service: "marked-service" }],
  rota: [
    { from: "2026-11-01", to: "2027-01-01" },
    ...["team-east", "team-south"].map((team) => ({ team, from: "2026-11-20", to: "2026-12-20" }) as const),
  ],
  hours: [
    ...["team-east", "team-south"].map((team) => ({ team, ...always })),
    ...everybody.map((person) => ({ person, ...always })),
    always,
  ],
  calls: [{ closed: true }, { below: "south" }, { team: "team-1" }],
  call: ["marked-call", "old-call", "call-east", "call-south"].map((call) => ({ call })),
  privacy: [{}],
  access: [{}, ...everybody.map((person) => ({ person }))],
};

/** All that leaves the register for a viewer: of a refusal, which says back what was asked, nothing. */
const told = new Map<string, string>();

before(async () => {
  const county = openCounty({ register, particulars, clock: () => now, accessLog: await leakLog() });
  const live: string[] = [];
  county.live((change) => live.push(JSON.stringify(change)));
  for (const [who, { actor }] of Object.entries(senders)) {
    const source = county.source(actor);
    const heard: string[] = [];
    for (const name of Object.keys(queries) as (keyof Views)[])
      for (const query of queries[name]) {
        const view = await source.view(name, query);
        if (view.view !== "refused") heard.push(JSON.stringify(view));
      }
    for (const place of Object.values(places))
      for (const name of commandNames) {
        const sent = await source.send(attacks[name](place, today).command, { dryRun: true });
        heard.push(JSON.stringify(sent.ok ? sent : sent.refusals.map(({ code }) => code)));
      }
    told.set(who, heard.join("\n"));
  }
  // Last, for it changes the county: what everybody who listens is told.
  await county.source({ person: "head" }).send(appoint("grid-3/officer", "once-here"));
  await county.source({ person: "head" }).send({ type: "erase-person", person: "wang", reason: "本人申请" });
  assert.equal(live.length, 2);
  for (const [who, heard] of told) told.set(who, [heard, ...live].join("\n"));
});

function found({ shown, masked }: Line, heard: string): Degree {
  const holds = (marker: string | RegExp) => (typeof marker === "string" ? heard.includes(marker) : marker.test(heard));
  return holds(shown) ? "full" : masked !== undefined && holds(masked) ? "masked" : undefined;
}

for (const [who, sender] of Object.entries(senders))
  test(`${who} finds in all there is what the table says, and nothing else`, () => {
    const heard = told.get(who)!;
    const line = ({ field, at }: Line, degree: Degree) => [field, at, degree].join(" ");
    assert.deepEqual(
      lines.map((one) => line(one, found(one, heard))),
      lines.map((one) => line(one, one.due(sender))),
    );
  });

/** The fields of every record kind, as the schemas have them. */
function fieldsOf(): string[] {
  const named = (kind: string, shape: object) => Object.keys(shape).map((field) => `${kind}.${field}`);
  const kinds = Object.entries(recordsSchema.shape).flatMap(([kind, schema]) =>
    "unwrap" in schema && "element" in schema.unwrap()
      ? [{ kind, shape: (schema.unwrap() as { element: { shape: object } }).element.shape }]
      : [],
  );
  // What no plain record says.
  const recorded = ["save-draft", "delegate-authority", "record-hours", "set-rota", "raise-call", "leave-call", "review-check-in"];
  const commands = recorded.flatMap((name) => {
    const { type: _type, readSeq: _read, ...shape } = commandSchema.options.find((each) => each.shape.type.value === name)!.shape;
    return named(name, shape);
  });
  return [
    ...kinds.flatMap(({ kind, shape }) => named(kind, shape)),
    ...named("particulars", particularsSchema.shape),
    ...named("particulars.consent", particularsSchema.shape.consent.shape).filter((field) => !field.endsWith(".basis")),
    ...named("entry", entrySchema.shape),
    ...commands,
  ];
}

test("every field of every record kind has its line: a new one has to say who sees it", () => {
  const looked = ["id", "at", "actor", "person", "reason", "fields"].map((field) => `look.${field}`);
  assert.deepEqual([...new Set(lines.map(({ field }) => field))].sort(), [...fieldsOf(), ...looked].sort());
});

test("everybody there is a record of stands on the map of who lives and serves where", () =>
  assert.deepEqual(Object.keys(people).sort(), [...everybody].sort()));

test("of all of them each viewer is told the name and the phone that the grants and the map open, and no other", () => {
  for (const [who, sender] of Object.entries(senders))
    for (const line of linesOfPeople)
      assert.equal(found(line, told.get(who)!), line.due(sender), `${who}: ${line.field} ${String(line.shown)}`);
});
