// A county of one street, with real rules behind it: core's own, in the page.
import { fold, openCounty, startLedger, type County, type Particulars, type Profile, type Records } from "@jinlin/core";

const named = (id: string, zh: string, en: string) => ({ id, name: { "zh-Hans": zh, en } });

/** The county's profile and records, for a test that needs more of it. */
export const smallProfile: Profile = {
  format: "jinlin-profile/1",
  county: "sample",
  name: { "zh-Hans": "示例区", en: "Sample District" },
  languages: ["zh-Hans", "en"],
  timeZone: "Asia/Shanghai",
  areaKinds: [
    { ...named("street", "街道", "Street"), within: [] },
    { ...named("community", "社区", "Community"), within: ["street"] },
  ],
  placeKinds: [],
  forms: [
    { ...named("street-committee", "街道大工委", "Street committee"), nature: "overlay" },
    { ...named("community-committee", "社区大党委", "Community committee"), nature: "overlay" },
  ],
  postKinds: [
    {
      ...named("secretary", "书记", "Secretary"),
      of: { record: "organisation", kinds: ["street-committee", "community-committee"] },
      primary: true,
      maxPerPerson: 1,
      termYears: 5,
    },
  ],
  levels: [
    { ...named("street", "街道大工委", "Street committee"), record: "organisation", kinds: ["street-committee"] },
    {
      ...named("community", "社区大党委", "Community committee"),
      record: "organisation",
      kinds: ["community-committee"],
      parent: "superior",
      per: ["community"],
    },
  ],
  slices: [{ ...named("command", "指挥链", "Chain of command"), levels: ["street", "community"] }],
  findings: [
    {
      ...named("no-secretary", "社区大党委无书记", "Committee without a secretary"),
      severity: "warning",
      rule: "vacant-post",
      postKind: "secretary",
    },
  ],
  grants: [
    { to: "public", views: ["hierarchy", "unit", "findings"] },
    {
      to: ["secretary"],
      over: "command",
      views: ["people"],
      commands: ["appoint-person", "end-appointment"],
      particulars: { name: "full", phone: "masked" },
    },
  ],
};

export const smallRecords: Records = {
  format: "jinlin-records/1",
  areas: [
    { id: "north-area", kind: "street", name: "城北街道" },
    { id: "hefeng-area", kind: "community", name: "鹤山社区", within: "north-area" },
    { id: "xishan-area", kind: "community", name: "溪山社区", within: "north-area" },
    { id: "nanmen-area", kind: "community", name: "南门社区", within: "north-area" },
  ],
  organisations: [
    { id: "north", form: "street-committee", name: "城北街道大工委", area: "north-area" },
    { id: "hefeng", form: "community-committee", name: "鹤山社区大党委", superior: "north", area: "hefeng-area" },
    { id: "nanmen", form: "community-committee", name: "南门社区大党委", superior: "north", area: "nanmen-area" },
  ],
  persons: ["wu", "chen", "lin"].map((id) => ({ id, home: "hefeng-area" })),
  appointments: [
    { id: "a-wu", post: "north/secretary", person: "wu", from: "2024-01-01" },
    { id: "a-chen", post: "hefeng/secretary", person: "chen", from: "2024-03-01" },
  ],
};

const names = { wu: "吴强", chen: "陈明", lin: "林晓", he: "何静" };

/** On 23 November 2026; nothing is kept. */
export function smallCounty(profile = smallProfile, records = smallRecords): County {
  const now = "2026-11-23T02:00:00.000Z";
  const started = startLedger({ profile, records, from: "2020-01-01", now });
  if (!started.ok) throw new Error(JSON.stringify(started.faults));
  const particulars = new Map<string, Particulars>(
    Object.entries(names).map(([person, name]) => [
      person,
      { person, name, consent: { basis: "holds-post", notice: "n-1", day: "2024-01-01" } },
    ]),
  );
  return openCounty({ register: fold(started.entries), particulars, clock: () => now });
}
