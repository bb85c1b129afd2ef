import type { Vocabulary } from "../words.ts";

const parts = { unit: "The unit to move", under: "The unit to move it under" } as const;

export const refusals: Vocabulary["refusals"] = {
  "unit-not-in-force": ({ from, to }, { day }) =>
    `The unit exists ${[from && `from ${day(from)}`, to && `until ${day(to)}`].filter(Boolean).join(" ")}; the appointment must lie within that`,
  "period-empty": ({ from }, { day }) => `The last day must come after the first (${day(from)})`,
  "term-ends-before-start": ({ from }, { day }) => `The term must end after it starts (${day(from)})`,
  "taken-later": ({ from }, { day }) => `The post is given to somebody else from ${day(from)}; it can be filled until then`,
  "too-many-posts": ({ holds, max }) =>
    `This person already holds ${holds === 1 ? "one post" : `${holds} posts`} of this kind; the limit is ${max}. Choose somebody else, or end one first`,
  "ends-before-start": ({ from }, { day }) => `The appointment must end after it started (${day(from)})`,
  "ended-already": ({ to }, { day }) => `This appointment ends on ${day(to)}, and that stays; to go on after it, appoint again`,
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
  "not-open-to-you": () => "You are not signed in, or the posts you hold do not allow this; sign in, or ask the organisation above",
  "own-appointment": () => "Nobody decides their own appointment; ask the organisation above",
  "backdating-not-open": ({ today }, { day }) => `You may decide for today (${day(today)}) and later; ask who may record earlier days`,
  unknown: ({ kind, id }) =>
    kind === "person" ? "Nobody you may choose is known by this; look for the person in the field" : `There is no ${kind} "${id}"`,
  "id-taken": ({ id }) => `The id "${id}" is taken`,
  "changed-since": () => "This was changed after you opened it; you now see the latest. Check it and decide again",
  "identity-number": ({ field }) => `The ${field} must not hold an identity number`,
};
