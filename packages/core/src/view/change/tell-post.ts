import type { PersonRef } from "../../access/viewer.ts";
import type { Day } from "../../day.ts";
import type { Appointment, EndReason } from "../../organisation/appointment.ts";
import type { SeatLink } from "../../organisation/seat-link.ts";
import type { PostSetting } from "../../organisation/post-size.ts";
import type { AppointmentChange, Change, ChangeAspect } from "../source.ts";
import { nameOf, refTo } from "../view-head.ts";
import { termsIn } from "../../messages/terms.ts";
import { differencesOf, isSame, type Span, type Timeline } from "./timeline.ts";
import { bounds, sides } from "./tell-unit.ts";
import type { PostTold, Telling } from "./telling.ts";

/**
 * An appointment began, ended, was taken back or is otherwise than it was believed to be. The person is told as the unit
 * of the post tells its holders; why somebody left is as personal as who it was.
 */
export function tellAppointment(telling: Telling, line: Timeline): Change[] {
  const [was, is] = [hull(line.before), hull(line.after)];
  const known = is ?? was!;
  const place = telling.post(known.value.post, known.from);
  if (place === undefined) return [];
  const about = aboutPost(telling, place, known.value.person);
  const ending = telling.line("ending", line.subject)?.after[0];
  const reason = ending?.value as EndReason | undefined;
  const ended = reason && mayKnowWhy(telling, place, about) ? { ended: reason } : {};
  if (was === undefined && known.from !== undefined) {
    const { mode } = known.value;
    const started: Change = {
      type: "appointment-started",
      ...about,
      day: known.from,
      ...inPart(known.about?.from),
      ...(mode !== "full" && { mode }),
    };
    return known.to === undefined
      ? [started]
      : [started, { type: "appointment-ended", ...about, day: known.to, ...inPart(known.about?.to), ...ended }];
  }
  const samePerson = was !== undefined && is !== undefined && was.value.person === is.value.person && was.value.post === is.value.post;
  if (samePerson && isSame(was.value, is.value) && was.from === is.from && is.to !== undefined && was.to === undefined)
    return [{ type: "appointment-ended", ...about, day: is.to, ...inPart(is.about?.to), ...ended }];
  // Whoever is replaced on their first day held it on none.
  if (is === undefined && ending?.from !== undefined) return [{ type: "appointment-ended", ...about, day: ending.from, ...ended }];
  return corrected(telling, was, is, about);
}

type Held = Omit<Span, "value"> & { readonly value: Appointment };
type AboutPost = ReturnType<typeof aboutPost>;

function corrected(telling: Telling, was: Held | undefined, is: Held | undefined, about: AboutPost): Change[] {
  const { words } = telling;
  const terms = termsIn(words.language);
  const told = (aspect: ChangeAspect, inWords: (held: Held) => string | undefined): Change[] => {
    const [before, after] = [was && inWords(was), is && inWords(is)];
    const day = [was?.from, is?.from].filter((from) => from !== undefined).sort()[0];
    return before === after ? [] : [{ type: "record-changed", aspect, ...about, ...sides(before, after), ...bounds({ from: day }) }];
  };
  const changes = told("appointment", ({ value, from, to, about }) =>
    value.mode === "full" ? words.period(from, to, about) : words.during(terms.mode(value.mode), words.period(from, to, about)),
  );
  // Its term goes with it when it is new, or taken back.
  const term = was === undefined || is === undefined ? [] : told("term", ({ value }) => value.termEnd && words.day(value.termEnd));
  if (was === undefined || is === undefined || was.value.person === is.value.person) return [...changes, ...term];
  const holder = (held: Held) => aboutPost(telling, telling.post(held.value.post, held.from)!, held.value.person).person.name;
  return [...told("person", holder), ...changes, ...term];
}

/** Whether the viewer may know why somebody left a post: where they see who it was, and reasons are open. */
export function mayKnowWhy({ sight }: Telling, { unit }: PostTold, { person }: { readonly person: PersonRef }): boolean {
  return person.name !== undefined && sight.viewer.opens("reasons", { unit });
}

/** Why an appointment ended, recorded otherwise than before. */
export function tellEnding(telling: Telling, line: Timeline): Change[] {
  if (telling.line("appointment", line.subject) !== undefined) return [];
  const about = aboutAppointment(telling, line.subject);
  const place = telling.post(telling.appointment(line.subject)?.post ?? "");
  if (about === undefined || !mayKnowWhy(telling, place!, about)) return [];
  const terms = termsIn(telling.words.language);
  return differencesOf(line).map(({ before, after, from }) => ({
    type: "record-changed",
    aspect: "ending",
    ...about,
    ...sides(
      before === undefined ? undefined : terms.ended(before as EndReason),
      after === undefined ? undefined : terms.ended(after as EndReason),
    ),
    ...bounds({ from }),
  }));
}

/** A holder is suspended from a post, or back in it. */
export function tellSuspension(telling: Telling, { subject, before, after }: Timeline): Change[] {
  const about = aboutAppointment(telling, subject);
  if (about === undefined) return [];
  const { words } = telling;
  const inWords = (spans: readonly Span[]) =>
    spans.length === 0 ? undefined : words.list(spans.map(({ from, to }) => words.period(from, to)));
  const [first] = differencesOf({ before, after });
  return [{ type: "record-changed", aspect: "suspension", ...about, ...sides(inWords(before), inWords(after)), ...bounds(first!) }];
}

/** Something about a post itself. */
export function tellOfPost(
  aspect: ChangeAspect,
  inWords: (telling: Telling, value: never) => string,
): (telling: Telling, line: Timeline) => Change[] {
  return (telling, line) =>
    differencesOf(line).flatMap(({ before, after, from, to }): Change[] => {
      const place = telling.post(line.subject, from);
      if (place === undefined) return [];
      const say = (value: unknown) => (value === undefined ? undefined : inWords(telling, value as never));
      const { post, unit } = place;
      return [
        {
          type: "record-changed",
          aspect,
          post,
          unit: refTo(telling.sight, unit),
          ...sides(say(before), say(after)),
          ...bounds({ from, to }),
        },
      ];
    });
}

/** What was decided about a post: a name of its own, and how many seats it has. */
export const postInWords = ({ sight, words }: Telling, { seats, name }: PostSetting) => {
  const many = seats === 0 ? words.closed : words.seats(words.number(seats));
  return name === undefined ? many : words.list([nameOf(sight, name), many]);
};

/** The posts a seat goes with. */
export const followsInWords = (telling: Telling, links: readonly SeatLink[]) =>
  telling.words.list(
    links.map(({ post }) => {
      const place = telling.post(post);
      return telling.words.follows(place ? telling.words.postOf(refTo(telling.sight, place.unit).name, place.post.name) : post);
    }),
  );

/** The end of a term was moved with approval; before that it was as the appointment said. */
export function tellTerm(telling: Telling, line: Timeline): Change[] {
  const about = aboutAppointment(telling, line.subject);
  if (about === undefined) return [];
  const first = telling.appointment(line.subject)?.termEnd;
  const say = (value: unknown) => {
    const day = (value ?? first) as Day | undefined;
    return day && telling.words.day(day);
  };
  return differencesOf(line).map(({ before, after, from }) => ({
    type: "record-changed",
    aspect: "term",
    ...about,
    ...sides(say(before), say(after)),
    ...bounds({ from }),
  }));
}

function aboutAppointment(telling: Telling, id: string): AboutPost | undefined {
  const appointment = telling.appointment(id);
  const place = appointment && telling.post(appointment.post);
  return place && aboutPost(telling, place, appointment.person);
}

function aboutPost({ sight }: Telling, { post, unit }: PostTold, person: string) {
  return { post, unit: refTo(sight, unit), person: sight.viewer.holder(person, { id: post.id, unit }) };
}

const inPart = (dayAbout: AppointmentChange["dayAbout"]) => (dayAbout === undefined ? {} : { dayAbout });

// One appointment is one stretch of time.
function hull(spans: readonly Span[]): Held | undefined {
  const [first, last] = [spans[0], spans.at(-1)];
  if (first === undefined) return undefined;
  const [start, end] = [first.about?.from, last!.about?.to];
  const about = start || end ? { about: { ...(start && { from: start }), ...(end && { to: end }) } } : {};
  return { value: last!.value as Appointment, from: first.from, to: last!.to, ...about };
}
