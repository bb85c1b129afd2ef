import type { HierarchyView } from "@jinlin/core";
import { seededRandom } from "../seeded-random.ts";

/** Boxes of a chart: those of a district's chain of command, and of ten districts in one. */
export type ChainSize = "1k" | "10k";
export const sizes: readonly ChainSize[] = ["1k", "10k"];
const counts: Readonly<Record<ChainSize, number>> = { "1k": 1000, "10k": 10_000 };

type Row = HierarchyView["rows"][number];

const levels = ["联席会", "街道大工委", "社区大党委", "小区党支部", "党员责任区"] as const;
const posts = ["召集人", "书记", "书记", "支部书记", "责任人"] as const;
const surnames = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗";
const given = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平";
const places = "云青石柳白金龙凤河江山水林松竹梅兰菊杨李桃杏东西南北";

/**
 * A chain of command on five levels with made-up names, any parent before what is under it: for every thousand boxes four of
 * the second level, thirty of the third, ninety of the fourth, and the rest on the last, some with more and some with less.
 */
export function chainView(size: ChainSize): HierarchyView {
  const count = counts[size];
  const random = seededRandom(count);
  const one = (of: string) => of[Math.floor(random() * of.length)]!;
  const shares = [0, 4, 30, 90].map((share) => (share * count) / 1000);
  const byLevel: Row[][] = [[]];
  const rowOf = (level: number, at: number, parentId: string | null): Row => {
    const id = `${level}-${at}`;
    const name = `${one(places)}${one(places)}${level === 4 ? `第${at + 1}` : ""}${levels[level]}`;
    const post = { id: `${id}/head`, name: posts[level]! };
    if (random() < 0.1) return { id, parentId, name, level, post: { ...post, state: "vacant" } };
    const holder = { id: `p-${id}`, name: one(surnames) + one(given) + one(given) };
    return { id, parentId, name, level, post: { ...post, state: "held", since: "2024-03-01", holder } };
  };
  byLevel[0]!.push(rowOf(0, 0, null));
  for (let level = 1; level < levels.length; level++) {
    const above = byLevel[level - 1]!;
    const many = level < 4 ? shares[level]! : count - byLevel.flat().length;
    byLevel.push(
      Array.from({ length: many }, (_, at) => rowOf(level, at, above[at < above.length ? at : Math.floor(random() * above.length)]!.id)),
    );
  }
  const children = new Map<string | null, Row[]>();
  for (const row of byLevel.flat()) children.set(row.parentId, [...(children.get(row.parentId) ?? []), row]);
  const under = (id: string | null): Row[] => (children.get(id) ?? []).flatMap((row) => [row, ...under(row.id)]);
  return {
    view: "hierarchy",
    v: 1,
    seq: 1,
    day: "2026-01-01",
    lang: "zh-Hans",
    slice: { id: "command", name: "指挥链" },
    levels: levels.map((name, level) => ({ id: `level-${level}`, name, count: byLevel[level]!.length, missing: 0 })),
    rows: under(null),
  };
}
