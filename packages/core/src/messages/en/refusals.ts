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
  "ended-already": ({ to }, { day }) => `This appointment ended on ${day(to)}; changing that day is a correction`,
  "not-open-to-you": () => "The posts you hold do not allow this; ask the organisation above",
  "own-appointment": () => "Nobody decides their own appointment; ask the organisation above",
  "backdating-not-open": ({ today }, { day }) =>
    `You may decide for today (${day(today)}) and later; earlier days are the organisation department's`,
  unknown: ({ kind, id }) => `There is no ${kind} "${id}"`,
  "id-taken": ({ id }) => `The id "${id}" is taken`,
  "changed-since": () => "Somebody changed this post after you opened it; you now see the latest. Check it and decide again",
  "identity-number": ({ field }) => `The ${field} must not hold an identity number`,
};
