// The small county, and in it a clerk of the street who may change whatever is organised there.
import type { County, Profile, Records } from "@jinlin/core";
import { smallCounty, smallProfile, smallRecords } from "./small-county.ts";

const named = (id: string, zh: string, en: string) => ({ id, name: { "zh-Hans": zh, en } });
const bodies = ["street-committee", "community-committee"];

const profile: Profile = {
  ...smallProfile,
  forms: [...smallProfile.forms, { ...named("branch", "党支部", "Party branch"), nature: "legal" }],
  postKinds: [
    ...smallProfile.postKinds,
    { ...named("clerk", "组织干事", "Clerk"), of: { record: "organisation", kinds: bodies }, explicit: true },
    { ...named("deputy", "副书记", "Deputy secretary"), of: { record: "organisation", kinds: bodies }, explicit: true },
    { ...named("member", "委员", "Member"), of: { record: "organisation", kinds: ["street-committee"] } },
  ],
  levels: [
    ...smallProfile.levels,
    { ...named("street-area", "街道", "Street"), record: "area", kinds: ["street"] },
    { ...named("community-area", "社区", "Community"), record: "area", kinds: ["community"], parent: "within" },
  ],
  slices: [...smallProfile.slices, { ...named("territory", "属地", "Territory"), levels: ["street-area", "community-area"] }],
  grants: [
    ...smallProfile.grants,
    {
      to: ["clerk"],
      views: ["people", "history", "drafts", "draft"],
      commands: [
        ...(["register-area", "rename-unit", "recode-unit", "merge-units", "split-unit", "dissolve-unit"] as const),
        ...(["appoint-person", "end-appointment", "suspend-appointment", "reinstate-appointment"] as const),
        ...(["open-post", "close-post", "link-post", "count-members", "withdraw-entry", "save-draft"] as const),
      ],
      particulars: { name: "full" },
      fields: ["reasons", "past-holders", "member-counts"],
    },
  ],
};

const records: Records = {
  ...smallRecords,
  organisations: [...smallRecords.organisations!, { id: "hefeng-branch", form: "branch", name: "鹤山第一党支部", area: "hefeng-area" }],
  persons: [...smallRecords.persons!, { id: "he", home: "hefeng-area" }],
  posts: [{ id: "north/clerk", from: "2024-01-01" }],
  appointments: [...smallRecords.appointments!, { id: "a-he", post: "north/clerk", person: "he", from: "2024-01-01" }],
};

export const clerk = { person: "he" };

/** On 23 November 2026; nothing is kept. */
export const clerkCounty = (): County => smallCounty(profile, records);
