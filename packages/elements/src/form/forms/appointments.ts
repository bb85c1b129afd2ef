import { appointmentModes, endReasons } from "@jinlin/core/choices";
import { form, type About } from "../form-row.ts";
import { laterDay } from "../later-day.ts";
import type { Day } from "@jinlin/core";

export const appointPerson = form<"appoint-person">({
  command: "appoint-person",
  of: "post",
  ids: { appointment: "appointment" },
  fixed: ({ post }) => ({ post: post!.id }),
  fields: [
    { name: "person", control: "person", required: true, hint: "person" },
    { name: "from", control: "day", label: "firstDay", required: true, start: ({ day }) => day },
    // Until the day it is promised to somebody else.
    {
      name: "to",
      control: "day",
      hint: "promised",
      when: (about) => promisedFrom(about) !== undefined,
      start: promisedFrom,
      required: true,
    },
    {
      name: "mode",
      control: "select",
      start: () => "full",
      choices: (_about, words) => appointmentModes.map((value) => ({ value, name: words.mode(value) })),
    },
    {
      name: "termEnd",
      control: "day",
      hint: "term",
      start: (about) => proposedEnd(about.day, about),
      follows: { field: "from", as: proposedEnd },
    },
  ],
});

export const endAppointment = form<"end-appointment">({
  command: "end-appointment",
  of: "post",
  fixed: ({ post }) => ({ appointment: post!.appointment }),
  fields: [
    { name: "to", control: "day", label: "endDay", required: true, start: ({ day }) => day },
    {
      name: "ended",
      control: "select",
      required: true,
      choices: (_about, words) => endReasons.map((value) => ({ value, name: words.ended(value) })),
    },
  ],
});

/** The day from which the post is given to somebody else. */
export function promisedFrom({ post }: About): Day | undefined {
  return post?.stints.findLast(({ when, from }) => when === "future" && from !== undefined)?.from;
}

function proposedEnd(from: string, { post }: About): string {
  return post?.termYears && from !== "" ? laterDay(from as Day, post.termYears) : "";
}
