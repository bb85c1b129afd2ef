import type { PostState } from "@jinlin/core";
import type { GridMapWords } from "../words/grid-map.ts";
import type { Words } from "../words/words.ts";
import type { ShadeClass, Shaded } from "./shading.ts";

/** What a class is called. */
export function classNameOf({ id, bounds }: ShadeClass, words: Words<GridMapWords>): string {
  const { map } = words;
  if (bounds) return map.spans[bounds.of](words.number(bounds.least), words.number(bounds.most));
  return id in map.classes ? map.classes[id as keyof GridMapWords["map"]["classes"]] : words.state(id as PostState);
}

/** How many grids the officer of a grid has, where the map tells that: nothing else of a row says it. */
export function loadNameOf({ classes, classOf }: Shaded, row: number, words: Words<GridMapWords>): string | undefined {
  const shade = classes[classOf[row]!]!;
  return shade.bounds?.of === "load" ? classNameOf(shade, words) : undefined;
}
