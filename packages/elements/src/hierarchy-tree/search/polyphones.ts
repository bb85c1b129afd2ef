/**
 * What the pinyin order of characters gets wrong (多音字): it knows one reading of each. A word, and its
 * initials up to the last one that is wrong; a longer word before a shorter one that it begins with.
 *
 * Found by comparing the initials of all counties (2,978) and of all streets and towns (41,352) of China
 * with a dictionary of readings: without the table 98 in 100 are right, with it all but 3 in 1,000.
 */
const inPlaces =
  "重庆c 重阳c 重建c 番禺p 厦门x 大埔db 黄陂hp 洪洞ht 崆峒kt 东阿de 铅山y 犍为q 荥经y 枞阳z 单县s 长子z 乐清y 泌阳b 浒墅x 覃塘q 音乐yy " +
  "什刹sc 会稽k 会计k 太行th 银行yh 商行sh 行业h 调解t 调处t 畜牧x 茄子q 长者z 楼长lz 格长gz 校长xz 家长jz " +
  "长c 藏z 埔p 圩x 陂b 泊b 咀z 翟z 曾z 峤q 湫q";

/** Read so at the beginning of a person's name (姓氏). */
const inSurnames = "尉迟y 万俟m 单于c 澹台t 单s 仇q 曾z 查z 解x 区o 乐y 翟z 覃q 繁p 召s 折s 乜n 钭t";

/** Writes Latin initials in place of the characters whose reading depends on their word. Its length stays. */
export type Respell = (text: string) => string;

export const respellPlace = /* @__PURE__ */ respelling(inPlaces, "");
export const respellPerson = /* @__PURE__ */ respelling(inSurnames, "^");

function respelling(table: string, where: string): Respell {
  const initials = new Map(Array.from(table.matchAll(/([^a-z ]+)([a-z]+)/g), ([, word, letters]) => [word!, letters!]));
  const words = new RegExp(`${where}(?:${[...initials.keys()].join("|")})`, "g");
  return (text) =>
    text.replace(words, (word) => {
      const letters = initials.get(word)!;
      return letters + word.slice(letters.length);
    });
}
