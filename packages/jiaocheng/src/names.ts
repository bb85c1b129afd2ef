import type { Random } from "./random.ts";

// Surnames by how often they are met in eastern Fujian; the She families 蓝 雷 钟 among them.
const surnames = [..."陈陈陈陈陈陈林林林林林黄黄黄郑郑郑张张张吴吴李李王王刘刘蔡周谢阮缪苏蓝蓝雷雷钟钟余叶彭孙何颜池卓左龚魏詹薛汤许"];
const first = [..."建志文秀丽美晓振国明永春海玉金荣家宗承思雅子凤桂月少世维景伟"];
const second = [..."华明英芳平生辉红梅云峰燕玲斌兰珠林龙清钦文雄兴凯宁婷敏霞琴"];
const single = [..."燕玲萍娟芳婷榕琴霞珍"];

/** What software trips over: a character beyond the basic plane, a rare one, a middle dot, 畲. */
const rare = ["林𠮷安", "陈䶮生", "买买提·艾力", "蓝畲凤", "雷畲生", "欧阳玉兰"];
const rareEvery = 400;

/** Made-up names, any number; some are borne by several people. */
export function* madeUpNames({ below, pick }: Random): Generator<string, never> {
  for (let count = 1; ; count++) {
    const common = pick(surnames) + (below(6) === 0 ? pick(single) : pick(first) + pick(second));
    yield count % rareEvery === 0 ? rare[(count / rareEvery - 1) % rare.length]! : common;
  }
}
