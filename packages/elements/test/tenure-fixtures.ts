// Posts of a district that does not exist, by what is due, as a portal would get it.
import type { Day, TenureList, TenureView } from "@jinlin/core";
import { head } from "./fixtures.ts";

type Member = TenureList["members"][number];

export const tenureList = (...members: readonly Member[]): TenureList => ({ value: members.length, hidden: 0, members });

const place = (id: string, name: string, post = "书记"): Pick<Member, "unit" | "post"> => ({
  unit: { id, name },
  post: { id: `${id}/secretary`, name: post },
});

const late: Member = {
  ...place("north", "城北街道大工委"),
  appointment: "a-1",
  holder: { id: "p-1", name: "陈明" },
  since: "2023-05-01",
  due: "2023-05-01",
};

/** So many grids of which nobody has charge, the later the longer. */
export const vacantGrids = (count: number): TenureList =>
  tenureList(
    ...Array.from({ length: count }, (_, at) => ({
      ...place(`grid-${at}`, `第${at + 1}网格`, "网格长"),
      ...(at % 2 === 0 && { since: `20${10 + (at % 16)}-03-01` as Day }),
    })),
  );

export function tenureView(over: Partial<TenureView> = {}): TenureView {
  return {
    ...head,
    view: "tenure",
    within: 180,
    serving: { posts: 1204, seats: 1310, taken: 1251, people: 987 },
    vacant: vacantGrids(60),
    endsSoon: tenureList({
      ...place("hefeng", "鹤山社区大党委"),
      appointment: "a-2",
      holder: { name: "林**", masked: true },
      since: "2022-01-01",
      due: "2026-12-23",
    }),
    carryOver: tenureList(
      { ...place("south", "城南街道大工委"), appointment: "a-3", holder: {}, since: "2026-10-01", due: "2026-10-01" },
      late,
    ),
    overdue: tenureList(late),
    acting: tenureList(),
    combined: [
      {
        id: "secretary-director",
        name: "书记、主任一肩挑",
        value: 2,
        of: 3,
        share: 71.4,
        since: "2026-01-01",
        members: [
          { id: "hefeng-area", name: "鹤山社区" },
          { id: "nanji-area", name: "南际社区" },
        ],
      },
    ],
    ...over,
  };
}
