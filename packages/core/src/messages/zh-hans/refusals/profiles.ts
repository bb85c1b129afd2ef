import type { ProfileRefusal } from "../../../county/profiles.ts";
import type { Formats, Sentences, Telling } from "../../words.ts";

const collections = { areaKinds: "片区类别", forms: "组织形式", postKinds: "职务类别" } as const;

export const profiles: Sentences<ProfileRefusal, Formats & Telling> = {
  "profile-faulty": ({ faults }, { fault }) => `该配置有误：${faults.map(fault).join("；")}`,
  "other-county": ({ county }) => `该配置不属于本县区（${county}）`,
  "adopted-later": ({ from }, { day }) => `自${day(from)}起已采用另一配置；请自该日起采用，或先撤回`,
  "key-reused": ({ collection, id }) => `${collections[collection]}“${id}”曾有另一含义，不得再用；请另取编号`,
};
