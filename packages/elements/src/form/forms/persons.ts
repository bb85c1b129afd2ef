import type { Consent, Particulars } from "@jinlin/core";
import { form } from "../form-row.ts";
import { fromToday } from "./appointments.ts";
import { memberships } from "./posts.ts";

const consentBases = ["enrolled-self", "holds-post", "serves-in-team"] as const satisfies readonly Consent["basis"][];

export const enrolPerson = form<"enrol-person", "name" | "phone" | "membership" | "consent" | "notice" | "day">({
  command: "enrol-person",
  of: ["unit"],
  ids: { person: "person" },
  beside: ({ name, phone, membership, consent, notice, day }, { person }) =>
    ({
      person,
      name,
      ...(phone !== undefined && { phone }),
      ...(membership !== undefined && { membership }),
      consent: { basis: consent, notice, day },
    }) as Particulars,
  fields: [
    { name: "name", control: "text", label: "personName", required: true, beside: true },
    { name: "phone", control: "text", beside: true },
    { name: "membership", control: "select", choices: memberships, beside: true },
    { name: "home", control: "unit", among: "areas", hint: "unit", start: ({ unit }) => (unit?.unit.record === "area" ? [unit.unit] : []) },
    fromToday,
    {
      name: "consent",
      control: "select",
      required: true,
      beside: true,
      choices: (_about, { choice }) => consentBases.map((value) => ({ value, name: choice.consent[value] })),
    },
    { name: "notice", control: "text", required: true, hint: "notice", beside: true },
    { name: "day", control: "day", label: "consentDay", required: true, beside: true, start: ({ day }) => day },
  ],
});

export const mergePersons = form<"merge-persons">({
  command: "merge-persons",
  of: ["person"],
  needs: ["reason"],
  fixed: ({ person }) => ({ keep: person!.id }),
  fields: [{ name: "drop", control: "person", required: true, hint: "person" }],
});

// About the record that was merged into another, which no search finds.
export const separatePersons = form<"separate-persons">({
  command: "separate-persons",
  of: ["person"],
  needs: ["reason"],
  fixed: ({ person }) => ({ drop: person!.id }),
  fields: [],
});

export const erasePerson = form<"erase-person">({
  command: "erase-person",
  of: ["person"],
  needs: ["reason"],
  fixed: ({ person }) => ({ person: person!.id }),
  fields: [],
});
