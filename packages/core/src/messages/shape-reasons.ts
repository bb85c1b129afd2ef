import type { ReadFault } from "../geo/read-shapes.ts";
import type { ShapeFault } from "../geo/shape-fault.ts";
import type { Position } from "../geo/shape.ts";
import { shapeFaults as enShapeFaults } from "./en/shape-faults.ts";
import { formatsIn, nearestLanguage } from "./formats.ts";
import type { Formats, Sentences } from "./words.ts";
import { shapeFaults as zhShapeFaults } from "./zh-hans/shape-faults.ts";

/** How a language writes places and how much ground there is. */
interface GroundFormats extends Formats {
  /** 119.530000, 26.660000. */
  readonly place: (position: Position) => string;
  /** 1,200 m², 3.4 km²; 1,200 平方米, 3.4 平方公里. */
  readonly area: (area: number) => string;
}

export type ShapeVocabulary = Sentences<ShapeFault | ReadFault, GroundFormats>;

/** The words for what is wrong with shapes of areas. */
export interface ShapeReasons {
  readonly shapeFault: (fault: ShapeFault | ReadFault) => string;
}

/** What is wrong with shapes, in a language or its nearest relative; Chinese where there is none. */
export function shapeReasonsIn(language: string): ShapeReasons {
  const spoken = nearestLanguage(language);
  const faults = spoken === "en" ? enShapeFaults : zhShapeFaults;
  const formats = formatsIn(spoken);
  const [metres, kilometres] = spoken === "en" ? (["m²", "km²"] as const) : (["平方米", "平方公里"] as const);
  const words: GroundFormats = {
    ...formats,
    place: ([lon, lat]) => `${lon.toFixed(6)}, ${lat.toFixed(6)}`,
    // Two digits of what is small, whole metres of what is not.
    area: (area) =>
      area < 1e6
        ? `${formats.number(area < 10 ? Number(area.toPrecision(2)) : Math.round(area))} ${metres}`
        : `${formats.number(Math.round(area / 1e4) / 100)} ${kilometres}`,
  };
  return { shapeFault: (fault) => (faults[fault.code] as (fault: ShapeFault | ReadFault, words: GroundFormats) => string)(fault, words) };
}
