// Who may see and do what in a district that does not exist, as a portal would get it.
import type { AccessGrantView, AccessView } from "@jinlin/core";
import { head } from "./fixtures.ts";

const everywhere = { whole: true, over: "全县（区）" } as const;
const below = { over: "本单位及下属（指挥链）" };

const publicGrant: AccessGrantView = {
  grant: 0,
  sees: [
    { id: "hierarchy", name: "切面" },
    { id: "unit", name: "单位与职务" },
  ],
  shows: [],
  opens: [],
  does: [],
  ...everywhere,
};

const headGrant: AccessGrantView = {
  grant: 1,
  sees: [
    { id: "people", name: "查找人员" },
    { id: "access", name: "授权说明" },
  ],
  shows: [{ id: "phone", degree: "full", name: "电话" }],
  opens: [{ id: "reasons", name: "事由" }],
  does: [
    { id: "appoint-person", name: "任命" },
    { id: "erase-person", name: "抹除个人信息" },
  ],
  backdate: "可补录往日",
  ...everywhere,
};

const secretaryGrant: AccessGrantView = {
  grant: 2,
  sees: [{ id: "people", name: "查找人员" }],
  shows: [{ id: "phone", degree: "masked", name: "电话（部分遮盖）" }],
  opens: [],
  does: [{ id: "appoint-person", name: "任命" }],
  posts: [{ id: "officer", name: "网格长" }],
  ...below,
};

export function accessView(over: Partial<AccessView> = {}): AccessView {
  return {
    ...head,
    view: "access",
    holders: [
      { id: "public", name: "公众", grants: [publicGrant] },
      { id: "head", name: "部长", grants: [headGrant] },
      { id: "secretary", name: "书记", grants: [secretaryGrant] },
      { id: "convener", name: "召集人", grants: [] },
    ],
    findings: [
      { code: "post-fills-itself", severity: "info", text: "只有“部长”可以任命此职务，最上一级一旦空缺便无法补任" },
      { code: "view-nobody-sees", severity: "error", text: "无人有权查看：变更记录" },
    ],
    ...over,
  };
}

/** What is open to one person, by the post held. */
export function accessOf(id: string, over: Partial<AccessView> = {}): AccessView {
  const unit = { id: "hefeng", name: "鹤山社区大党委" };
  return accessView({
    person: { id, name: "陈明" },
    holders: [{ id: "secretary", name: "书记", unit, grants: [secretaryGrant] }],
    findings: [],
    ...over,
  });
}
