import type { ProfileRefusal } from "../../../county/profiles.ts";
import type { Formats, Sentences, Telling } from "../../words.ts";

const collections = { areaKinds: "kind of area", forms: "form", postKinds: "kind of post" } as const;

export const profiles: Sentences<ProfileRefusal, Formats & Telling> = {
  "profile-faulty": ({ faults }, { fault }) => `The profile is faulty: ${faults.map(fault).join("; ")}`,
  "other-county": ({ county }) => `This profile is of another county, not of ${county}`,
  "adopted-later": ({ from }, { day }) =>
    `Another profile is adopted from ${day(from)}; adopt this one from that day, or take that one back first`,
  "key-reused": ({ collection, id }) =>
    `The ${collections[collection]} "${id}" once meant something else and is not used again; choose another id`,
};
