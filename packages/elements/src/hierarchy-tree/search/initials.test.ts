import assert from "node:assert/strict";
import { test } from "node:test";
import { initialsOf, pinyinOrder } from "./initials.ts";

// Counties, cities, streets and towns from all provinces, and words that names of units are made of.
const places = `
  北京 bj 天津 tj 石家庄 sjz 太原 ty 呼和浩特 hhht 沈阳 sy 长春 cc 哈尔滨 heb 上海 sh 南京 nj 杭州 hz 合肥 hf 福州 fz 南昌 nc
  济南 jn 郑州 zz 武汉 wh 长沙 cs 广州 gz 南宁 nn 海口 hk 重庆 cq 成都 cd 贵阳 gy 昆明 km 拉萨 ls 西安 xa 兰州 lz 西宁 xn
  银川 yc 乌鲁木齐 wlmq 厦门 xm 泉州 qz 漳州 zz 莆田 pt 三明 sm 龙岩 ly 宁德 nd 蕉城 jc 霞浦 xp 古田 gt 屏南 pn 寿宁 sn 周宁 zn
  柘荣 zr 福安 fa 福鼎 fd 长乐 cl 长汀 ct 长泰 ct 番禺 py 黄埔 hp 大埔 db 歙县 sx 六安 la 蚌埠 bb 亳州 bz 枞阳 zy 铅山 ys 婺源 wy
  丽水 ls 台州 tz 乐清 yq 乐山 ls 朝阳 cy 东莞 dg 中山 zs 儋州 dz 涪陵 fl 郫都 pd 犍为 qw 荥阳 xy 荥经 yj 洪洞 ht 崆峒 kt 东阿 de
  单县 sx 莘县 sx 牟平 mp 中牟 zm 盱眙 xy 浒墅关 xsg 溧阳 ly 句容 jr 黄陂 hp 监利 jl 耒阳 ly 郴州 cz 枝江 zj 秭归 zg 覃塘 qt 龙圩 lx
  西藏 xz 吐鲁番 tlf 阿克苏 aks 喀什 ks 渑池 mc 睢县 sx 泌阳 by 什刹海 sch 太行 th 曾都 zd 长安 ca 长子 zz 泊头 bt 茄子河 qzh
  霍童 ht 漳湾 zw 七都 qd 八都 bd 九都 jd 飞鸾 fl 三都 sd 赤溪 cx 洋中 yz 石后 sh 虎贝 hb 洪口 hk 蕉南 jn 蕉北 jb 城南 cn 金涵 jh
  畲族 sz 网格 wg 网格长 wgz 楼长 lz 社区 sq 街道 jd 党支部 dzb 居委会 jwh 业委会 ywh 银行 yh 会计 kj 调解 tj 行政 xz 畜牧 xm
`;
const pairs = places.trim().split(/\s+/);

test("places and words of the work have the initials they are called by", () => {
  const wrong: string[] = [];
  for (let at = 0; at < pairs.length; at += 2) if (initialsOf(pairs[at]!) !== pairs[at + 1]) wrong.push(pairs[at]!);
  assert.deepEqual(wrong, []);
});

for (const [title, text, initials] of [
  ["letters and digits stay, folded", "ＷＡnda１号楼-B", "wanda1hlb"],
  ["a sign for a word has the initials of the word", "㈱", "z"],
  ["a character outside the first plane has its own", "𫖯", "f"],
  ["a rare one that the order does not know has none", "𠮷田", "t"],
  ["what is no character has none", "· の、호", ""],
] as const)
  test(title, () => assert.equal(initialsOf(text), initials));

test("a surname is read as one, at the beginning of a person's name", () => {
  const people = { 单田芳: "stf", 仇英: "qy", 曾国藩: "zgf", 查良镛: "zly", 解缙: "xj", 尉迟恭: "ycg", 陈明: "cm", 王单: "wd" };
  for (const [name, initials] of Object.entries(people)) assert.equal(initialsOf(name, "person"), initials);
});

test("plain, each character has its commonest reading", () => assert.equal(initialsOf("重庆长安", "plain"), "zqza"));

test("without pinyin order characters have no initial", () => {
  const byCodePoint = { compare: (a: string, b: string) => a.codePointAt(0)! - b.codePointAt(0)! };
  const compare = pinyinOrder(byCodePoint);
  assert.ok(compare("吖", "鹤") > 0);
  assert.ok(pinyinOrder()("吖", "鹤") < 0);
});
