import type { ShapeVocabulary } from "../shape-reasons.ts";

export const shapeFaults: ShapeVocabulary = {
  empty: ({ id }) => `The shape of ${id} has no position`,
  "out-of-range": ({ id, where }, { place }) =>
    `${id} has ${place(where)}, which is no longitude and latitude; see whether they are swapped, or metres`,
  "ring-open": ({ id, where }, { place }) => `A border of ${id} does not close; it ends at ${place(where)}`,
  "too-few-points": ({ id, points }, { number }) => `A border of ${id} has ${number(points)} different positions; it needs 3`,
  "crosses-itself": ({ id, where }, { place }) => `The border of ${id} meets itself at ${place(where)}`,
  "hole-outside": ({ id, where }, { place }) => `A hole of ${id} lies outside its border, at ${place(where)}`,
  overlap: ({ id, other, area, where }, words) =>
    id === other
      ? `Pieces of ${id} overlap on ${words.area(area)}, at ${words.place(where)}`
      : `${id} and ${other} overlap on ${words.area(area)}, at ${words.place(where)}`,
  gap: ({ area, where }, words) => `${words.area(area)} belong to none, at ${words.place(where)}`,
  outside: ({ id, area, where }, words) => `${id} reaches out of what is around it by ${words.area(area)}, at ${words.place(where)}`,
  "crs-missing": () => "It is not said which system the coordinates are in; choose WGS-84, GCJ-02 (most Chinese maps) or BD-09 (Baidu)",
  "crs-contradicted": ({ said, told }) => `${said} was chosen, and the file names ${told}; check which it is`,
  "not-geojson": () => "This is no GeoJSON feature, and no collection of features",
  "no-ground": ({ at, type }, { number }) => `Feature ${number(at + 1)} is ${type}, which covers no ground`,
  "wrong-coordinates": ({ at }, { number }) => `The coordinates of feature ${number(at + 1)} have the wrong form`,
  "id-missing": ({ at }, { number }) => `Feature ${number(at + 1)} has no id`,
  "id-twice": ({ at, id }, { number }) => `Feature ${number(at + 1)} has the id ${id}, which another one has`,
};
