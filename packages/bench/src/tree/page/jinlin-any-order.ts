import { seededRandom } from "../../seeded-random.ts";
import type { NamedRow } from "../named-divisions.ts";
import { contender as byCode } from "./jinlin.ts";
import type { TreeContender } from "./tree-contender.ts";

/** The same element, given the same rows in random order. */
export const contender: TreeContender<readonly NamedRow[]> = {
  prepare: (rows) => {
    const random = seededRandom(3);
    const keys = Float64Array.from(rows, random);
    return [...keys.keys()].sort((a, b) => keys[a]! - keys[b]!).map((at) => rows[at]!);
  },
  mount: byCode.mount,
};
