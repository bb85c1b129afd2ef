import type { ShapeVocabulary } from "../shape-reasons.ts";

export const shapeFaults: ShapeVocabulary = {
  empty: ({ id }) => `${id} 的范围没有任何点`,
  "out-of-range": ({ id, where }, { place }) => `${id} 的坐标 ${place(where)} 不是经纬度：请检查是否经纬颠倒或以米为单位`,
  "ring-open": ({ id, where }, { place }) => `${id} 的边界没有闭合，止于 ${place(where)}`,
  "too-few-points": ({ id, points }, { number }) => `${id} 的一圈边界只有 ${number(points)} 个不同的点，至少应有 3 个`,
  "crosses-itself": ({ id, where }, { place }) => `${id} 的边界在 ${place(where)} 处与自身相交`,
  "hole-outside": ({ id, where }, { place }) => `${id} 的空洞超出其外圈，见 ${place(where)}`,
  overlap: ({ id, other, area, where }, words) =>
    id === other
      ? `${id} 的各块之间重叠 ${words.area(area)}，见 ${words.place(where)}`
      : `${id} 与 ${other} 重叠 ${words.area(area)}，见 ${words.place(where)}`,
  gap: ({ area, where }, words) => `有 ${words.area(area)} 不属于任何一个，见 ${words.place(where)}`,
  outside: ({ id, area, where }, words) => `${id} 有 ${words.area(area)} 超出所在范围，见 ${words.place(where)}`,
  "crs-missing": () => "没有说明坐标系：请选 WGS-84、GCJ-02（高德、腾讯等）或 BD-09（百度）",
  "crs-contradicted": ({ said, told }) => `所选坐标系为 ${said}，文件自称 ${told}：请核实`,
  "not-geojson": () => "不是 GeoJSON 要素或要素集合",
  "no-ground": ({ at, type }, { number }) => `第 ${number(at + 1)} 个要素是 ${type}，不是面`,
  "wrong-coordinates": ({ at }, { number }) => `第 ${number(at + 1)} 个要素的坐标格式不符`,
  "id-missing": ({ at }, { number }) => `第 ${number(at + 1)} 个要素没有编号`,
  "id-twice": ({ at, id }, { number }) => `第 ${number(at + 1)} 个要素的编号 ${id} 重复`,
};
