import { entryOf, fold, type Command, type CountyEntry, type CountyEvent, type Moment, type Particulars, type Profile } from "@jinlin/core";

/** The smallest county with every kind of viewer: a district, two communities, three grids, six people. */
export const profile: Profile = {
  format: "jinlin-profile/1",
  county: "fixture",
  name: { "zh-Hans": "样例区", en: "Fixture" },
  languages: ["zh-Hans", "en"],
  timeZone: "Asia/Shanghai",
  areaKinds: [
    { id: "district", name: { "zh-Hans": "区" }, within: [] },
    { id: "community", name: { "zh-Hans": "社区" }, within: ["district"] },
    { id: "grid", name: { "zh-Hans": "网格" }, within: ["community"] },
  ],
  placeKinds: [],
  forms: [
    { id: "district-committee", name: { "zh-Hans": "区委" }, nature: "legal" },
    { id: "community-committee", name: { "zh-Hans": "社区党委" }, nature: "legal" },
  ],
  postKinds: [
    { id: "district-head", name: { "zh-Hans": "区委书记" }, of: { record: "organisation", kinds: ["district-committee"] }, primary: true },
    { id: "head", name: { "zh-Hans": "社区书记" }, of: { record: "organisation", kinds: ["community-committee"] }, primary: true },
    { id: "officer", name: { "zh-Hans": "网格长" }, of: { record: "area", kinds: ["grid"] }, primary: true, maxPerPerson: 2 },
  ],
  levels: [
    { id: "district", name: { "zh-Hans": "区级" }, record: "organisation", kinds: ["district-committee"] },
    {
      id: "community",
      name: { "zh-Hans": "社区级" },
      record: "organisation",
      kinds: ["community-committee"],
      parent: "superior",
      per: ["community"],
    },
    { id: "grid", name: { "zh-Hans": "网格" }, record: "area", kinds: ["grid"], parent: "ledBy" },
  ],
  slices: [{ id: "command", name: { "zh-Hans": "指挥链" }, levels: ["district", "community", "grid"] }],
  findings: [{ id: "vacant-grids", name: { "zh-Hans": "空缺网格" }, severity: "warning", rule: "vacant-post", postKind: "officer" }],
  grants: [
    { to: "public", views: ["hierarchy", "unit", "findings"], particulars: { name: "masked" } },
    { to: ["officer"], over: "command", views: ["hierarchy", "unit", "findings", "history", "compare"], particulars: { name: "full" } },
    {
      to: ["head"],
      over: "command",
      views: ["hierarchy", "unit", "findings", "people", "person", "history", "compare"],
      commands: ["appoint-person", "end-appointment", "move-unit", "unmask-person"],
      particulars: { name: "full", phone: "masked" },
    },
    {
      to: ["district-head"],
      views: ["hierarchy", "unit", "findings", "people", "person", "history", "compare", "privacy"],
      commands: [
        "appoint-person",
        "end-appointment",
        "move-unit",
        "enrol-person",
        "merge-persons",
        "separate-persons",
        "erase-person",
        "erase-expired",
      ],
      backdate: true,
      particulars: { name: "full", phone: "full", membership: "full" },
    },
  ],
  retention: { accessLogDays: 30, consent: { "holds-post": 800 } },
};

const area = (subject: string, kind: string, within?: string, ledBy?: string): CountyEvent => ({
  type: "area-registered",
  v: 1,
  subject,
  kind,
  name: subject,
  from: "2020-01-01",
  ...(within && { within }),
  ...(ledBy && { ledBy }),
});
const body = (subject: string, form: string, on: string, superior?: string): CountyEvent => ({
  type: "organisation-registered",
  v: 1,
  subject,
  form,
  name: subject,
  area: on,
  from: "2020-01-01",
  ...(superior && { superior }),
});
const holds = (post: string, person: string): CountyEvent => ({
  type: "appointment-started",
  v: 1,
  subject: `${person}-first`,
  from: "2024-01-01",
  post,
  person,
  mode: "full",
});

export const people = ["mayor", "anna", "bert", "cara", "dora", "emil"] as const;

/** Four entries: the profile, the places and bodies, the people, who holds what. Grid `grid-a2` is vacant. */
export const entries: readonly [CountyEntry, ...CountyEntry[]] = entriesOf(
  [{ type: "profile-adopted", v: 1, subject: profile.county, from: "2020-01-01", profile }],
  [
    area("district", "district"),
    area("place-a", "community", "district"),
    area("place-b", "community", "district"),
    body("committee", "district-committee", "district"),
    body("party-a", "community-committee", "place-a", "committee"),
    body("party-b", "community-committee", "place-b", "committee"),
    area("grid-a1", "grid", "place-a", "party-a"),
    area("grid-a2", "grid", "place-a", "party-a"),
    area("grid-b1", "grid", "place-b", "party-b"),
  ],
  people.map((person): CountyEvent => ({
    type: "person-enrolled",
    v: 1,
    subject: person,
    from: "2020-01-01",
    home: person === "bert" || person === "emil" ? "place-b" : "place-a",
  })),
  [
    holds("committee/district-head", "mayor"),
    holds("party-a/head", "anna"),
    holds("party-b/head", "bert"),
    holds("grid-a1/officer", "cara"),
    holds("grid-b1/officer", "emil"),
  ],
);

function entriesOf(...eventsOfEach: readonly (readonly CountyEvent[])[]): readonly [CountyEntry, ...CountyEntry[]] {
  const made: CountyEntry[] = [];
  for (const [index, events] of eventsOfEach.entries())
    made.push(
      entryOf(fold(made), { type: "import-records" }, events, { actor: "system", now: `2026-01-0${index + 1}T00:00:00.000Z` as Moment }),
    );
  return made as [CountyEntry, ...CountyEntry[]];
}

/** What is personal, each field with a mark of its own that must never be seen by those not entitled. */
export function particularsOf(person: string): Particulars {
  return {
    person,
    name: `${person}@NAME`,
    phone: `13800${[...person].map((letter) => letter.charCodeAt(0)).join("")}`,
    membership: "full",
    consent: { basis: "holds-post", notice: `${person}@NOTICE`, day: "2023-11-07" },
  };
}

export const now: Moment = "2026-03-01T02:00:00.000Z";

/** Takes somebody on record from today on. */
export function enrol(person: string): Extract<Command, { type: "enrol-person" }> {
  return { type: "enrol-person", person, home: "place-a", from: "2026-03-01" };
}

/** Puts somebody in charge of a grid from today on. */
export function appoint(person: string, grid: string, more: Partial<Command> = {}): Command {
  return {
    type: "appoint-person",
    appointment: `${grid}-${person}`,
    post: `${grid}/officer`,
    person,
    from: "2026-03-01",
    ...more,
  } as Command;
}
