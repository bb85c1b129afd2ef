import { appointmentModes, endReasons } from "@jinlin/core/choices";
import { form, type FormField } from "../form-row.ts";
import { appointmentOf } from "./appointments.ts";
import { particularsOf, personalFields } from "./particulars.ts";

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

const isPersonal: FormField["when"] = (_about, { particulars }) => particulars === "yes";

// What is personal goes beside it, whole, with the ground it is now kept on; left alone it is not sent at all.
export const correctPerson = form<"correct-person", "particulars" | "name" | "phone" | "membership" | "consent" | "notice" | "day">({
  command: "correct-person",
  of: ["person"],
  needs: ["reason"],
  fixed: ({ person }) => ({ person: person!.id }),
  beside: ({ particulars, ...personal }, _ids, { person }) => (particulars ? particularsOf(person!.id, personal) : undefined),
  fields: [
    { name: "home", control: "unit", among: "areas", label: "rightHome", hint: "rightHome" },
    { name: "particulars", control: "check", hint: "particulars", beside: true },
    ...personalFields({ name: ({ person }) => person?.name, phone: ({ person }) => shownWhole(person?.phone) }).map((field) => ({
      ...field,
      when: isPersonal,
    })),
  ],
});

// A covered phone is none: left out, the one on record stays.
function shownWhole(phone: string | undefined): string | undefined {
  return phone?.includes("*") ? undefined : phone;
}
