import type { PeopleCount } from "../organisation/people-count.ts";
import type { Quantity } from "../quantity.ts";
import { formatsIn, nearestLanguage } from "./formats.ts";

const precisions = {
  "zh-Hans": { about: "约", "at-least": "至少" },
  en: { about: "about", "at-least": "at least" },
} as const;

/** A figure as exactly as it is known: 420, 约 1,100, 至少 300; 420, about 1,100, at least 300. Of few people fewer than so many. */
export function quantityInWords(quantity: Quantity | Exclude<PeopleCount, number>, language: string): string {
  const spoken = nearestLanguage(language);
  const { number, people } = formatsIn(spoken);
  if ("under" in quantity) return people(quantity);
  const { value, precision } = quantity;
  return precision === "exact" ? number(value) : `${precisions[spoken][precision]} ${number(value)}`;
}
