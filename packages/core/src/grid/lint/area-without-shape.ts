import type { Lint } from "../../organisation/lint/finding.ts";
import { unitsOf } from "../../organisation/unit.ts";
import { soundShapeOf } from "../sound-shape.ts";

/** Areas whose ground nobody has drawn, or whose border goes round none (范围未绘制): it crosses itself, or does not close. */
export const areaWithoutShape: Lint<"area-without-shape"> = (state, { areaKinds }) => {
  const areas = unitsOf(state, "area").filter(({ kind }) => areaKinds.includes(kind));
  return { of: areas.length, members: areas.filter(({ id }) => soundShapeOf(state, id) === undefined).map((unit) => ({ unit })) };
};
