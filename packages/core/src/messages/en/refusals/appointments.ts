import type { AppointmentRefusal } from "../../../county/appointments.ts";
import type { Formats, Sentences, Telling } from "../../words.ts";

export const appointments: Sentences<AppointmentRefusal, Formats & Telling> = {
  "not-handed-over": ({ why }, { refusal }) => `Not every post can be handed over, and so none is: ${refusal(why)}`,
  "unit-not-in-force": ({ from, to }, { day }) =>
    `The unit exists ${[from && `from ${day(from)}`, to && `until ${day(to)}`].filter(Boolean).join(" ")}; the appointment must lie within that`,
  "not-over-yet": ({ given }, { partial }) =>
    `Only what is past may be given as a month or a year; ${partial(given)} is not over, so name the day`,
  "period-empty": ({ from }, { day }) => `The last day must come after the first (${day(from)})`,
  "term-ends-before-start": ({ from }, { day }) => `The term must end after it starts (${day(from)})`,
  "acting-has-no-term": () => "Whoever acts has no term; leave its end empty, or appoint in full",
  "taken-later": ({ from }, { day }) => `The post is given to somebody else from ${day(from)}; it can be filled until then`,
  "seats-taken": ({ seats }) => `All ${seats} seats of this post are taken; say who is replaced, or add a seat first`,
  "replaces-nobody": () => "Whoever is to be replaced does not hold this post that day; look again and choose anew",
  "too-many-posts": ({ holds, max }) =>
    `This person already holds ${holds === 1 ? "one post" : `${holds} posts`} of this kind; the limit is ${max}. Choose somebody else, or end one first`,
  "ends-before-start": ({ from }, { day }) => `The appointment must end after it started (${day(from)})`,
  "ended-already": ({ to }, { day }) => `This appointment ends on ${day(to)}, and that stays; to go on after it, appoint again`,
  "not-in-office": ({ from, to }, { day }) =>
    `This appointment runs ${[from && `from ${day(from)}`, to && `until ${day(to)}`].filter(Boolean).join(" ")}; a suspension must begin within that`,
  "suspended-already": ({ from, to }, { day }) =>
    `Suspended already ${[from && `from ${day(from)}`, to && `until ${day(to)}`].filter(Boolean).join(" ")}; reinstate first`,
  "not-suspended": () => "Nobody is suspended there that day, so there is nothing to undo",
  "no-term": () => "This appointment has no term to extend; if that was left out, correct the appointment",
  "follows-post": () => "This seat goes with another post and is held by whoever holds that; appoint there, or unlink it first",
};
