import type { Vocabulary } from "../words.ts";

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
  "not-open-to-you": () => "You are not signed in, or the posts you hold do not allow this; sign in, or ask the organisation above",
  "own-appointment": () => "Nobody decides their own appointment; ask the organisation above",
  "backdating-not-open": ({ today }, { day }) => `You may decide for today (${day(today)}) and later; ask who may record earlier days`,
  unknown: ({ kind, id }) =>
    kind === "person" ? "Nobody you may choose is known by this; look for the person in the field" : `There is no ${kind} "${id}"`,
  "id-taken": ({ id }) => `The id "${id}" is taken`,
  "changed-since": () => "This post was changed after you opened it; you now see the latest. Check it and decide again",
  "identity-number": ({ field }) => `The ${field} must not hold an identity number`,
};
