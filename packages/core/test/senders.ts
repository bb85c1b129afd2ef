// Who asks and who sends in the tests of access, and a map of the town drawn by hand: whose part everything lies in.
import type { Actor } from "../src/access/actor.ts";
import type { CommandName, Grant } from "../src/profile/profile.ts";

/** A post that gives authority, by its kind and its unit. */
export interface Held {
  readonly kind: string;
  readonly unit: string;
}

/** What somebody may today by another's authority: all that the post is granted but to lend it on, or some commands of that. */
export interface Lent {
  readonly held: Held;
  readonly by: string;
  readonly commands?: readonly CommandName[];
}

/** Who asks or sends, and the posts that give them authority today: their own, and those they act for. */
export interface Sender {
  /** What it is called in Chinese. */
  readonly zh: string;
  readonly actor: Actor;
  readonly holds: readonly Held[];
  readonly lent?: Lent;
}

export const senders: Readonly<Record<string, Sender>> = {
  "the public": { zh: "公众", actor: "public", holds: [] },
  "somebody without a post": { zh: "无职务者", actor: { person: "chen" }, holds: [] },
  "somebody nobody knows": { zh: "查无此人者", actor: { person: "ghost" }, holds: [] },
  "one whose office ended yesterday": { zh: "昨日卸任者", actor: { person: "old" }, holds: [] },
  "one who is suspended": { zh: "停职者", actor: { person: "ting" }, holds: [] },
  "the department's head": { zh: "部长", actor: { person: "head" }, holds: [{ kind: "head", unit: "org-dept" }] },
  "the convener": { zh: "召集人", actor: { person: "mayor" }, holds: [{ kind: "convener", unit: "conference" }] },
  "the working committee's secretary": { zh: "大工委书记", actor: { person: "boss" }, holds: [{ kind: "secretary", unit: "qx-wc" }] },
  "the community's secretary": { zh: "社区大党委书记", actor: { person: "sun" }, holds: [{ kind: "secretary", unit: "east-cc" }] },
  "the branch's secretary": { zh: "党支部书记", actor: { person: "bo" }, holds: [{ kind: "secretary", unit: "garden-branch" }] },
  "the deputy": { zh: "社区大党委副书记", actor: { person: "dep" }, holds: [{ kind: "deputy", unit: "east-cc" }] },
  "the grid's officer": { zh: "网格长", actor: { person: "li" }, holds: [{ kind: "officer", unit: "grid-1" }] },
  "a delegate": { zh: "受托人", actor: { person: "lee" }, holds: [], lent: { held: { kind: "secretary", unit: "east-cc" }, by: "sun" } },
  "a delegate for some of it": {
    zh: "部分事项的受托人",
    actor: { person: "few" },
    holds: [],
    lent: { held: { kind: "secretary", unit: "south-cc" }, by: "song", commands: ["appoint-person", "rename-unit", "save-draft"] },
  },
  "a delegate whose delegator was suspended": { zh: "委托人已停职的受托人", actor: { person: "idle" }, holds: [] },
  "a delegate after its end": { zh: "委托期满的受托人", actor: { person: "late" }, holds: [] },
  "the secretary of the south": { zh: "南社区大党委书记", actor: { person: "song" }, holds: [{ kind: "secretary", unit: "south-cc" }] },
};

const eastern = ["east-cc", "qx-wc", "conference"];
const western = ["qx-wc", "conference"];
const southern = ["south-cc", "qs-wc", "conference"];

/** Whose part each unit lies in, by the chain of command and, of areas beside it, by the ground. */
export const partsAround: Readonly<Record<string, readonly string[]>> = {
  "grid-1": ["grid-1", "garden-branch", ...eastern],
  "grid-2": ["grid-2", "garden-branch", ...eastern],
  "grid-6": ["grid-6", "garden-branch", ...eastern],
  "garden-branch": ["garden-branch", ...eastern],
  garden: ["garden-branch", ...eastern],
  "east-cc": eastern,
  east: eastern,
  "grid-4": ["grid-4", "lane-branch", ...southern],
  "grid-5": ["grid-5", "lane-branch", ...southern],
  "lane-branch": ["lane-branch", ...southern],
  lane: ["lane-branch", ...southern],
  "south-cc": southern,
  south: southern,
  "grid-3": ["grid-3", ...western],
  "qx-wc": western,
  conference: ["conference"],
  "org-dept": ["org-dept", "conference"],
  "team-east": eastern,
  "alliance-east": eastern,
  "friends-east": eastern,
  "team-south": southern,
  "team-1": southern,
  "alliance-south": southern,
  "friends-south": southern,
  "tower-east": eastern,
  "tower-south": southern,
};

/** Who answers for something in a community, and so for those at home there. */
export const answeringIn: Readonly<Record<string, readonly string[]>> = {
  east: ["grid-1", "grid-2", "garden-branch", ...eastern],
  west: ["grid-3", ...western],
  south: ["grid-4", "grid-5", "lane-branch", ...southern],
};

/** Whether a grant that comes with a post reaches what lies in some parts. */
export function reaches({ over }: Grant, { unit }: Held, parts: readonly string[] = []): boolean {
  return over === undefined || parts.includes(unit);
}
