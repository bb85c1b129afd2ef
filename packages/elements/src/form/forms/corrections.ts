import { appointmentModes, endReasons } from "@jinlin/core/choices";
import { form } from "../form-row.ts";
import { appointmentOf } from "./appointments.ts";

// What was recorded wrongly, as it should have been: only what is written differently is sent.
const correction = { changedOnly: true } as const;

export const correctAppointment = form<"correct-appointment">({
  command: "correct-appointment",
  of: ["stint"],
  fixed: (about) => ({ appointment: appointmentOf(about) }),
  needs: ["reason"],
  fields: [
    { name: "person", control: "person", hint: "person", ...correction },
    {
      name: "from",
      control: "partial-day",
      label: "firstDay",
      hint: "partialStart",
      start: ({ stint }) => stint?.about?.from ?? stint?.from,
      ...correction,
    },
    {
      name: "to",
      control: "partial-day",
      label: "endDay",
      hint: "partialEnd",
      start: ({ stint }) => stint?.about?.to ?? stint?.to,
      ...correction,
    },
    {
      name: "mode",
      control: "select",
      start: ({ stint }) => stint?.mode,
      choices: (_about, words) => appointmentModes.map((value) => ({ value, name: words.mode(value) })),
      ...correction,
    },
    {
      name: "ended",
      control: "select",
      when: ({ stint }) => stint?.to !== undefined,
      choices: (_about, words) => (["handed-over", ...endReasons] as const).map((value) => ({ value, name: words.ended(value) })),
      ...correction,
    },
  ],
});

export const correctUnit = form<"correct-unit">({
  command: "correct-unit",
  of: ["unit"],
  fixed: ({ unit }) => ({ unit: unit!.unit.id }),
  needs: ["reason"],
  fields: [
    { name: "name", control: "text", label: "unitName", hint: "correctedName", start: ({ unit }) => unit?.unit.name, ...correction },
    { name: "code", control: "code", start: ({ unit }) => unit?.unit.code, ...correction },
    { name: "from", control: "partial-day", label: "founded", hint: "partial", start: ({ unit }) => unit?.unit.since, ...correction },
  ],
});

export const correctPerson = form<"correct-person">({
  command: "correct-person",
  of: ["person"],
  needs: ["reason"],
  fixed: ({ person }) => ({ person: person!.id }),
  fields: [{ name: "home", control: "unit", among: "areas", hint: "unit", required: true }],
});
