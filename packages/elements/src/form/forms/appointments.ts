import type { Day } from "@jinlin/core";
import { appointmentModes, endReasons } from "@jinlin/core/choices";
import { personName } from "../../words/person-name.ts";
import { form, type About, type FormField } from "../form-row.ts";
import { laterDay } from "../later-day.ts";

/** From the day that is shown. */
export const fromToday: Pick<FormField, "control" | "required" | "start"> & { readonly name: "from" } = {
  name: "from",
  control: "day",
  required: true,
  start: ({ day }) => day,
};

export const appointPerson = form<"appoint-person">({
  command: "appoint-person",
  of: ["post"],
  ids: { appointment: "appointment" },
  fixed: ({ post }) => ({ post: post!.id }),
  fields: [
    { name: "person", control: "person", required: true, hint: "person" },
    { ...fromToday, label: "firstDay" },
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
      // Who acts has no term.
      when: (_about, { mode }) => mode !== "acting",
      start: (about) => proposedEnd(about.day, about),
      follows: { field: "from", as: proposedEnd },
    },
    {
      name: "replaces",
      control: "select",
      when: (about) => inOffice(about).length > 1,
      choices: (about, words) =>
        inOffice(about).map(({ appointment, holder }) => ({ value: appointment, name: personName(holder, words) })),
    },
  ],
});

export const endAppointment = form<"end-appointment">({
  command: "end-appointment",
  of: ["post", "stint"],
  fixed: (about) => ({ appointment: appointmentOf(about) }),
  fields: [
    { name: "to", control: "day", label: "endDay", required: true, start: ({ day }) => day },
    {
      name: "ended",
      control: "select",
      required: true,
      choices: (_about, words) => endReasons.map((value) => ({ value, name: words.ended(value) })),
    },
    // What the one who leaves was promised for later.
    {
      name: "open",
      control: "select",
      hint: "open",
      choices: (_about, { choice }) => (["leave", "cancel", "reassign"] as const).map((value) => ({ value, name: choice.open[value] })),
    },
    { name: "reassignTo", control: "person", hint: "person", required: true, when: (_about, { open }) => open === "reassign" },
  ],
});

export const suspendAppointment = form<"suspend-appointment">({
  command: "suspend-appointment",
  of: ["post", "stint"],
  fixed: (about) => ({ appointment: appointmentOf(about) }),
  needs: ["reason"],
  fields: [fromToday, { name: "to", control: "day", label: "backOn" }],
});

export const reinstateAppointment = form<"reinstate-appointment">({
  command: "reinstate-appointment",
  of: ["post", "stint"],
  fixed: (about) => ({ appointment: appointmentOf(about) }),
  fields: [{ ...fromToday, label: "backOn" }],
});

export const extendTerm = form<"extend-term">({
  command: "extend-term",
  of: ["post", "stint"],
  fixed: (about) => ({ appointment: appointmentOf(about) }),
  needs: ["basis"],
  fields: [
    {
      name: "termEnd",
      control: "day",
      label: "newTermEnd",
      required: true,
      // A late election needs approval, and that is for a year as a rule.
      start: ({ post }) => post?.termEnd && laterDay(post.termEnd, 1),
    },
  ],
});

/** The appointment it is about: the one that was picked, or the one that runs. */
export function appointmentOf({ post, stint }: About): string | undefined {
  return stint?.appointment ?? post?.appointment;
}

function inOffice({ post }: About) {
  return post?.stints.filter(({ when, mode }) => when === "current" && mode === "full") ?? [];
}

/** The day from which the post is given to somebody else. */
function promisedFrom({ post }: About): Day | undefined {
  return post?.stints.findLast(({ when, from }) => when === "future" && from !== undefined)?.from;
}

function proposedEnd(from: string, { post }: About): string {
  return post?.termYears && from !== "" ? laterDay(from as Day, post.termYears) : "";
}
