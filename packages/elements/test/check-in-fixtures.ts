// Who reported in at the communities of a district that does not exist, and what stands on their lists.
import type { CheckInRow, CheckInsView, NeedRow, NeedsView } from "@jinlin/core";
import { head } from "./fixtures.ts";

const hefeng = { id: "hefeng-area", name: "鹤山社区" };
const member = { id: "member", name: "在职党员" };
const volunteer = { id: "volunteer", name: "志愿者" };

export const checkInRow = (id: string, over: Partial<CheckInRow> = {}): CheckInRow => ({
  id,
  capacity: member,
  community: hefeng,
  since: "2024-03-01",
  may: [],
  ...over,
});

/** So many check-ins of one community, all alike. */
export const manyCheckIns = (count: number): CheckInRow[] =>
  Array.from({ length: count }, (_, at) => checkInRow(`c-${at}`, { person: { id: `p-${at}`, name: `党员${at + 1}` } }));

export function checkInsView(over: Partial<CheckInsView> = {}): CheckInsView {
  const rows = over.rows ?? [
    checkInRow("c-1", {
      person: { id: "p-1", name: "赵敏" },
      employer: { id: "tax", name: "税务局" },
      elsewhere: [{ id: "nanji-area", name: "南际社区" }],
      reviews: [
        { year: 2025, grade: { id: "good", name: "好" } },
        { year: 2024, grade: { id: "fair", name: "较好" } },
      ],
      may: ["change-check-in", "check-out", "review-check-in"],
    }),
    checkInRow("c-2", {
      person: { id: "p-1", name: "赵敏" },
      capacity: volunteer,
      since: "2023-05-04",
      may: ["change-check-in", "check-out"],
    }),
    checkInRow("c-3", { person: { name: "孙**", masked: true }, capacity: volunteer, since: "2022-05-04" }),
    checkInRow("c-4", { organisation: { id: "tax", name: "税务局" }, capacity: { id: "body", name: "单位" }, since: "2021-01-01" }),
  ];
  return {
    ...head,
    view: "check-ins",
    people: { value: 12, hidden: 10 },
    capacities: [
      { ...member, of: "person", employer: true, value: 9, hidden: 8 },
      { ...volunteer, of: "person", value: 6, hidden: 4 },
      { id: "body", name: "单位", of: "organisation", value: 1, hidden: 0 },
    ],
    rows,
    total: rows.length,
    grades: [
      { id: "good", name: "好" },
      { id: "fair", name: "较好" },
    ],
    communities: [hefeng, { id: "nanji-area", name: "南际社区" }],
    ...over,
  };
}

export const needRow = (id: string, title: string, over: Partial<NeedRow> = {}): NeedRow => ({
  id,
  list: "need",
  title,
  community: hefeng,
  heads: 0,
  claims: [],
  hidden: 0,
  may: [],
  ...over,
});

export function needsView(over: Partial<NeedsView> = {}): NeedsView {
  return {
    ...head,
    view: "needs",
    rows: [
      needRow("n-1", "夜间巡逻", {
        service: { id: "safety", name: "治安巡逻" },
        since: "2026-10-01",
        until: "2026-12-31",
        seats: 6,
        heads: 4,
        claims: [
          {
            id: "k-1",
            organisation: { id: "tax", name: "税务局" },
            heads: 3,
            since: "2026-10-08",
            state: "claimed",
            may: ["complete-claim", "withdraw-claim"],
          },
          { id: "k-2", person: { id: "p-1", name: "赵敏" }, heads: 1, since: "2026-10-05", state: "done", settled: "2026-11-01", may: [] },
        ],
        hidden: 2,
        may: ["claim-need", "close-need"],
      }),
      needRow("n-2", "会议室周末开放", { list: "supply", since: "2026-09-01" }),
    ],
    communities: [hefeng],
    services: [{ id: "safety", name: "治安巡逻" }],
    ...over,
  };
}

/** The same as the public sees it: what stands on the lists, and nobody who took it on. */
export function publicNeeds(): NeedsView {
  const { rows, ...view } = needsView();
  return {
    ...view,
    rows: rows.map((row) => ({ ...row, claims: [], hidden: row.claims.length + row.hidden, may: [] })),
    communities: [],
  };
}
