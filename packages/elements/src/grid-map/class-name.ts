import type { PostState } from "@jinlin/core";
import type { GridMapWords } from "../words/grid-map.ts";
import type { Words } from "../words/words.ts";
import type { ShadeClass } from "./shading.ts";

/** What a class is called. */
export function classNameOf({ id, bounds }: ShadeClass, words: Words<GridMapWords>): string {
  const { map } = words;
  if (bounds) return map.span(words.number(bounds[0]), words.number(bounds[1]));
  return id in map.classes ? map.classes[id as keyof GridMapWords["map"]["classes"]] : words.state(id as PostState);
}
