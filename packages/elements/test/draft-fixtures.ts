import type { DraftsView, DraftView } from "@jinlin/core";

const head = { v: 1, seq: 10, day: "2026-11-23", lang: "zh-Hans" } as const;
const by = { id: "p-9", name: "吴强" };

export function draftsView(over: Partial<DraftsView> = {}): DraftsView {
  return {
    ...head,
    view: "drafts",
    drafts: [
      { id: "d-1", name: "鹤山片区调整", by, savedAt: "2026-11-20T02:00:00.000Z", from: "2027-01-01", commands: 3, state: "open" },
      { id: "d-0", name: "年度调整", by: {}, savedAt: "2025-12-20T02:00:00.000Z", from: "2026-01-01", commands: 12, state: "published" },
    ],
    may: ["save-draft"],
    ...over,
  };
}

export function draftView(over: Partial<DraftView> = {}): DraftView {
  const grid = { id: "grid-1", name: "第1网格" };
  return {
    ...head,
    day: "2027-01-01",
    view: "draft",
    draft: draftsView().drafts[0]!,
    steps: [
      {
        command: "move-unit",
        about: "第1网格",
        day: "2027-01-01",
        refusals: [],
        changes: [
          {
            type: "unit-moved",
            unit: grid,
            leaves: { id: "hefeng", name: "鹤山社区大党委" },
            under: { id: "nanmen", name: "南门社区大党委" },
            day: "2027-01-01",
          },
        ],
      },
      {
        command: "appoint-person",
        about: "第1网格 网格长",
        day: "2027-01-01",
        refusals: [],
        changes: [
          {
            type: "appointment-started",
            post: { id: "grid-1/officer", name: "网格长" },
            unit: grid,
            person: { id: "p-2", name: "林晓" },
            day: "2027-01-01",
          },
        ],
      },
      {
        command: "end-appointment",
        about: "鹤山社区大党委 书记",
        day: "2027-02-01",
        refusals: [{ code: "ended-already", to: "2026-12-01" }],
        changes: [],
      },
    ],
    commands: [
      { type: "move-unit", unit: "grid-1", under: "nanmen", slice: "command", from: "2027-01-01" },
      { type: "appoint-person", appointment: "n-1", post: "grid-1/officer", person: "p-2", from: "2027-01-01" },
      { type: "end-appointment", appointment: "a-1", to: "2027-02-01", ended: "transferred" },
    ],
    changes: [],
    found: [
      {
        id: "no-holder",
        rule: "vacant-post",
        name: "网格责任区无人负责",
        severity: "warning",
        value: 1,
        of: 769,
        hidden: 0,
        members: [{ id: "grid-2", name: "第2网格", path: ["城北街道大工委", "鹤山社区大党委"] }],
      },
    ],
    resolved: [
      {
        id: "no-branch",
        rule: "missing-body",
        name: "小区未建支部",
        severity: "info",
        value: 1,
        of: 63,
        hidden: 0,
        members: [{ id: "xishan", name: "溪山小区", path: ["城北街道大工委"] }],
      },
    ],
    structure: {
      slice: { id: "command", name: "指挥链" },
      before: [
        { id: "north", parentId: null, name: "城北街道大工委", level: "街道大工委" },
        { id: "hefeng", parentId: "north", name: "鹤山社区大党委", level: "社区大党委" },
        { ...grid, parentId: "hefeng", level: "网格", mark: "moved" },
        { id: "xishan-cc", parentId: "north", name: "溪山社区大党委", level: "社区大党委", mark: "gone" },
      ],
      after: [
        { id: "north", parentId: null, name: "城北街道大工委", level: "街道大工委" },
        { id: "nanmen", parentId: "north", name: "南门社区大党委", level: "社区大党委", mark: "renamed" },
        { ...grid, parentId: "nanmen", level: "网格", mark: "moved" },
        { id: "xishan", parentId: "north", name: "溪山社区", level: "社区大党委", missing: true, mark: "new" },
      ],
    },
    may: ["save-draft", "drop-draft", "publish-draft"],
    ...over,
  };
}
