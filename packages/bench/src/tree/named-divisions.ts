import { divisionRows, type DivisionSize } from "../hierarchy/divisions.ts";

/** A row as a tree gets it. */
export interface NamedRow {
  readonly id: string;
  readonly parentId: string | null;
  readonly name: string;
}

/** Characters that places are named with. */
const characters =
  "云青石柳白金龙凤河江山水林松竹梅兰菊杨李桃杏东西南北上中下前后左右大小高平长安福寿康宁和顺新旧古永清明正光华文武德仁义礼信忠孝田园塘池溪泉湖海沙洲岭坡峰岩岗桥渡口湾店铺庄寨堡城门楼台寺庙阁亭井";

/** What stands behind a name, by the digits of its code. */
const suffixes: Readonly<Record<number, string>> = { 2: "省", 4: "市", 6: "县", 9: "镇", 12: "村" };

/**
 * Divisions with made-up names, no two alike, ordered by code as such lists are published: each comes after
 * the one it belongs to and before that one's next sibling.
 */
export function namedDivisions(size: DivisionSize): NamedRow[] {
  const rows = divisionRows(size).sort(byCode);
  const counts = new Map<number, number>();
  let village = "";
  return rows.map(({ id, parentId }) => {
    // The one on top of all has a code that is nobody's beginning.
    if (id === "100000") return { id, parentId, name: "全国" };
    if (id.length === 15) return { id, parentId, name: `${village}第${Number(id.slice(-3))}网格` };
    const nth = counts.get(id.length) ?? 0;
    counts.set(id.length, nth + 1);
    const stem = stemOf(nth, id.length > 6 ? 3 : 2);
    if (id.length === 12) village = stem;
    return { id, parentId, name: stem + suffixes[id.length]! };
  });
}

function byCode(a: { id: string; parentId: string | null }, b: typeof a): number {
  if (a.parentId === null || b.parentId === null) return a.parentId === null ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

// A number written in characters; strewn, so that neighbours do not share their first ones.
function stemOf(nth: number, length: number): string {
  const base = characters.length;
  const all = base ** length;
  let rest = (nth * 7919 + 4021) % all;
  let stem = "";
  for (let at = 0; at < length; at++) {
    stem = characters[rest % base] + stem;
    rest = Math.floor(rest / base);
  }
  return stem;
}

/** What a reader types to find a village: its first character, then two. */
export function searchTexts(rows: readonly NamedRow[]): string[] {
  return [0.2, 0.4, 0.6, 0.8].flatMap((share) => {
    const from = Math.floor(rows.length * share);
    const { name } = rows.find(({ name }, at) => at >= from && name.endsWith("村"))!;
    return [name.slice(0, 1), name.slice(0, 2)];
  });
}
