import type { Records } from "../src/organisation/records.ts";
import { townRecords } from "./town.ts";

const from = "2022-01-01";

/** The town with a second street, 南, whose community has a committee, a branch and a grid; and a branch that closes. */
export const twoStreets: Records = {
  ...townRecords,
  areas: [
    ...townRecords.areas!,
    { id: "qs", kind: "street", name: "桥南街道", code: "999901002", within: "qq", from },
    { id: "south", kind: "community", name: "南社区", code: "999901002001", within: "qs", from },
    { id: "lane", kind: "compound", name: "南巷", within: "south", from },
    { id: "grid-4", kind: "grid", name: "第四网格", within: "lane", ledBy: "lane-branch", from },
  ],
  organisations: [
    ...townRecords.organisations!,
    { id: "qs-wc", form: "working-committee", name: "桥南街道大工委", superior: "conference", area: "qs", from },
    { id: "south-cc", form: "community-committee", name: "南社区大党委", superior: "qs-wc", area: "south", from },
    { id: "lane-branch", form: "branch", name: "南巷党支部", superior: "south-cc", area: "lane", from },
    { id: "closing-branch", form: "branch", name: "旧支部", superior: "south-cc", area: "lane", from, to: "2027-01-01" },
  ],
};
