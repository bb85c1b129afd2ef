// Views as a portal would get them, of a district and of people that do not exist.
import type { Change, FindingsView, HierarchyRow, HierarchyView, PeopleView, PostView, SessionView, UnitView } from "@jinlin/core";

export const head = { v: 1, seq: 10, day: "2026-11-23", lang: "zh-Hans" } as const;

export const heldPost: PostView = {
  id: "hefeng/secretary",
  name: "书记",
  primary: true,
  seats: 1,
  state: "held",
  since: "2024-03-01",
  termEnd: "2029-03-01",
  appointment: "a-1",
  holder: { id: "p-1", name: "陈明", phone: "138****0001" },
  holders: [
    {
      appointment: "a-1",
      holder: { id: "p-1", name: "陈明", phone: "138****0001" },
      state: "held",
      mode: "full",
      since: "2024-03-01",
      termEnd: "2029-03-01",
      endsIn: 829,
      may: ["end-appointment"],
    },
  ],
  termYears: 5,
  may: ["appoint-person", "end-appointment"],
  stints: [
    { appointment: "a-1", holder: { id: "p-1", name: "陈明" }, mode: "full", from: "2024-03-01", when: "current" },
    {
      appointment: "a-0",
      holder: { name: "林**", masked: true },
      mode: "acting",
      from: "2021-05-06",
      to: "2024-03-01",
      ended: "handed-over",
      when: "past",
    },
  ],
};

export const vacantPost: PostView = {
  id: "hefeng/deputy",
  name: "副书记",
  primary: false,
  seats: 1,
  holders: [],
  state: "vacant",
  since: "2026-09-01",
  answers: {
    post: { id: "hefeng/secretary", name: "书记" },
    unit: { id: "hefeng", name: "鹤山社区大党委" },
    holder: { id: "p-1", name: "陈明" },
  },
  may: ["appoint-person"],
  stints: [],
};

export function unitView(over: Partial<UnitView> = {}): UnitView {
  return {
    ...head,
    view: "unit",
    reads: ["hefeng"],
    unit: {
      id: "hefeng",
      name: "鹤山社区大党委",
      record: "organisation",
      kind: "社区大党委",
      nature: "overlay",
      level: { id: "community", name: "社区大党委", aliases: ["大党委"] },
      code: "350000001001",
      since: "2020-07-01",
    },
    missing: [],
    path: [
      { id: "district", name: "区委" },
      { id: "north", name: "城北街道大工委" },
    ],
    area: { id: "hefeng-area", name: "鹤山社区" },
    bodies: [],
    may: [],
    posts: [heldPost, vacantPost],
    below: [
      { level: { id: "branch", name: "小区（网格）党支部" }, count: 3, missing: 0, vacant: 1 },
      { level: { id: "grid", name: "党员责任区" }, count: 31, missing: 0, vacant: 0 },
    ],
    ...over,
  };
}

export const levels: HierarchyView["levels"] = [
  { id: "street", name: "街道大工委", count: 2, missing: 0 },
  { id: "community", name: "社区大党委", count: 3, missing: 1 },
  { id: "branch", name: "小区（网格）党支部", count: 4, missing: 0 },
];

const post = (unit: string, state: "held" | "acting" | "carry-over" | "vacant", name?: string): NonNullable<HierarchyRow["post"]> => ({
  id: `${unit}/secretary`,
  name: "书记",
  state,
  since: "2024-03-01",
  ...(name && { holder: { id: `p-${name}`, name } }),
});

export function hierarchyView(over: Partial<HierarchyView> = {}): HierarchyView {
  return {
    ...head,
    view: "hierarchy",
    slice: { id: "command", name: "指挥链" },
    levels,
    rows: [
      { id: "north", parentId: null, name: "城北街道大工委", code: "350000001", level: 0, post: post("north", "held", "林建国") },
      { id: "south", parentId: null, name: "城南街道大工委", code: "350000002", level: 0, post: post("south", "acting", "王芳") },
      {
        id: "hefeng",
        parentId: "north",
        name: "鹤山社区大党委",
        code: "350000001001",
        level: 1,
        post: post("hefeng", "carry-over", "陈明"),
      },
      { id: "xishan", parentId: "north", name: "溪山社区", level: 1, missing: true },
      { id: "nanmen", parentId: "south", name: "南门社区大党委", level: 1, post: post("nanmen", "vacant") },
      { id: "dongmen", parentId: "south", name: "东门社区大党委", level: 1, post: post("dongmen", "held", "黄丽") },
      { id: "yard-1", parentId: "hefeng", name: "桂花苑小区党支部", level: 2, post: post("yard-1", "held", "张伟") },
      { id: "yard-2", parentId: "hefeng", name: "桂花新村小区党支部", level: 2, post: post("yard-2", "vacant") },
      { id: "yard-3", parentId: "xishan", name: "溪畔小区党支部", level: 2, post: post("yard-3", "held", "刘洋") },
      {
        id: "yard-4",
        parentId: "nanmen",
        name: "内蒙古自治区驻城南办事处老旧家属院第一网格临时党支部",
        level: 2,
        post: post("yard-4", "held", "欧阳建华"),
      },
    ],
    ...over,
  };
}

/** A street with so many grids; every fiftieth is vacant. */
export function wideView(count: number, over: Partial<HierarchyView> = {}): HierarchyView {
  const grids = Array.from({ length: count }, (_, at): HierarchyRow => {
    const id = `grid-${at + 1}`;
    return {
      id,
      parentId: "north",
      name: `第${at + 1}网格责任区`,
      level: 1,
      post: post(id, at % 50 === 49 ? "vacant" : "held", at % 50 === 49 ? undefined : "陈明"),
    };
  });
  const street: HierarchyRow = { id: "north", parentId: null, name: "城北街道大工委", level: 0, post: post("north", "held", "林建国") };
  return hierarchyView({ levels: [levels[0]!, { id: "grid", name: "网格责任区", count, missing: 0 }], rows: [street, ...grids], ...over });
}

export function findingsView(over: Partial<FindingsView> = {}): FindingsView {
  const grids = Array.from({ length: 30 }, (_, at) => ({
    id: `grid-${at}`,
    name: `第${at + 1}网格`,
    code: `35000000100100${at}`,
    path: ["城北街道大工委", "鹤山社区大党委"],
    since: "2026-09-01" as const,
  }));
  return {
    ...head,
    view: "findings",
    findings: [
      {
        id: "no-committee",
        name: "社区未设大党委",
        rule: "missing-body",
        severity: "error",
        value: 1,
        of: 28,
        hidden: 0,
        members: [{ id: "xishan", name: "溪山社区", path: ["城北街道大工委"] }],
      },
      {
        id: "no-holder",
        name: "网格责任区无人负责",
        rule: "vacant-post",
        severity: "warning",
        value: 32,
        of: 769,
        hidden: 2,
        members: grids,
      },
      { id: "no-branch", name: "小区未建支部", rule: "missing-body", severity: "info", value: 0, of: 63, hidden: 0, members: [] },
    ],
    ...over,
  };
}

export function peopleView(text = "", over: Partial<PeopleView> = {}): PeopleView {
  const people: PeopleView["people"] = [
    { id: "p-2", person: { id: "p-2", name: "林晓" }, home: { id: "hefeng-area", name: "鹤山社区" }, posts: [], alike: 1 },
    { id: "p-3", person: { id: "p-3", name: "林建国" }, home: { id: "north-area", name: "城北街道" }, posts: ["城北街道大工委 书记"] },
    { id: "p-4", person: { id: "p-4", name: "王芳" }, posts: [] },
  ];
  const found = people.filter(({ person }) => person.name!.includes(text));
  return { ...head, view: "people", people: found, total: found.length, ...over };
}

export function sessionView(over: Partial<SessionView> = {}): SessionView {
  return {
    ...head,
    view: "session",
    county: { id: "sample", name: "示例区" },
    today: "2026-11-23",
    languages: ["zh-Hans", "en"],
    slices: [{ id: "command", name: "指挥链" }],
    views: ["hierarchy", "unit", "findings", "people"],
    actor: { person: { id: "p-9", name: "吴强" }, posts: [] },
    ...over,
  };
}

/** 陈明 leaves, 林晓 comes, on one day. */
export const handOver: readonly Change[] = [
  {
    type: "appointment-ended",
    post: { id: heldPost.id, name: "书记" },
    unit: { id: "hefeng", name: "鹤山社区大党委" },
    person: { id: "p-1", name: "陈明" },
    day: "2026-11-23",
  },
  {
    type: "appointment-started",
    post: { id: heldPost.id, name: "书记" },
    unit: { id: "hefeng", name: "鹤山社区大党委" },
    person: { id: "p-2", name: "林晓" },
    day: "2026-11-23",
  },
];
