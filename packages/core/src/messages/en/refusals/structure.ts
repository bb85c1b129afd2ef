import type { StructureRefusal } from "../../../county/structure.ts";
import type { UnitRefusal } from "../../../county/units.ts";
import type { Sentences } from "../../words.ts";

export const structure: Sentences<Exclude<StructureRefusal, { code: UnitRefusal["code"] }>> = {
  "nothing-to-merge": () => "Choose at least two units to merge",
  "different-records": () => "Areas merge with areas, and organisations with organisations",
  "name-needed": () => "A new unit needs a name",
  "still-leads": ({ units }) =>
    `${units.length === 1 ? "One unit stands" : `${units.length} units stand`} under it, lie in it or are set on it; say which unit they go to`,
  "too-few-parts": () => "Split it into at least two parts",
  "part-twice": () => "The same unit is named as two parts",
  remainder: ({ units }) =>
    `${units.length === 1 ? "One unit" : `${units.length} units`} under it would be left over; put each on the list of a part`,
  "taken-twice": () => "A unit stands on the lists of two parts; leave it on one",
  "not-under-it": () => "A unit on a list does not stand under the one that is split",
  "shares-not-whole": ({ sum }) => `The shares come to ${sum} %, not 100 %`,
};
