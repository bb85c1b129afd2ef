import type { UnitRefusal } from "../../../county/units.ts";
import type { Sentences } from "../../words.ts";

const parts = { unit: "The unit to move", under: "The unit to move it under" } as const;

export const units: Sentences<UnitRefusal> = {
  "not-there-then": ({ part, from, to }, { day }) =>
    `${parts[part]} exists ${[from && `from ${day(from)}`, to && `until ${day(to)}`].filter(Boolean).join(" ")}; the move must lie within that`,
  "not-in-slice": ({ part }) => `${parts[part]} does not stand in this slice`,
  "body-missing": ({ part }) =>
    part === "unit"
      ? "The body expected here does not exist, so there is nothing to move"
      : "The body expected here does not exist, so nothing can go under it; set it up first, or choose another unit",
  "under-itself": () => "A unit cannot go under itself or what stands under it; choose another unit",
  "place-by-territory": () => "On this level the territory decides what a unit stands under; it cannot be moved alone",
  "not-above": () => "A unit can only go under one of a higher level; choose another unit",
  "wrong-kind-above": () => "A unit of this kind cannot stand under one of that kind; choose another unit",
  "gap-between": () =>
    "A body expected between the two does not exist, and the unit would stand under that gap; set the body up first, or choose another unit",
  "moved-later": ({ from }, { day }) =>
    `Another move of this unit is recorded from ${day(from)}; take that one back first, or move it from that day`,
  "around-needed": () => "An area of this kind lies in another; choose which",
  "cannot-stand-under": () => "A unit of this kind cannot stand under, lie in or be set on the one chosen; choose another",
  "nothing-above": () => "Nothing would stand above it, and its level has others above; say what it comes under",
  "not-higher": () => "What a unit stands under must be of a higher level; choose another",
  "code-taken": ({ given }) => `Another unit has the code ${given} in that time`,
  "malformed-code": ({ given }) => `${given} is not of the form that codes of this kind have`,
  "ends-before-it-starts": ({ from }, { day }) => `The last day must come after the first (${day(from)})`,
  "no-such-kind": ({ kind }) => `The profile of that day has no kind "${kind}"`,
  "not-an-organisation": () => "Only an organisation is set on areas",
  "recorded-later": ({ from }, { day }) =>
    `Something of this unit is recorded for ${day(from)} already; take that back first, or choose a later day`,
  "unit-not-there": ({ from, to }, { day }) =>
    `A unit exists only ${[from && `from ${day(from)}`, to && `until ${day(to)}`].filter(Boolean).join(" ")}; the change must lie within that`,
};
