import { form } from "../form-row.ts";
import { fromToday } from "./appointments.ts";
import { particularsOf, personalFields } from "./particulars.ts";

const personal = personalFields();

export const enrolPerson = form<"enrol-person", "name" | "phone" | "membership" | "consent" | "notice" | "day">({
  command: "enrol-person",
  of: ["unit"],
  ids: { person: "person" },
  beside: (personal, { person }) => particularsOf(person!, personal),
  fields: [
    ...personal.slice(0, 3),
    { name: "home", control: "unit", among: "areas", hint: "unit", start: ({ unit }) => (unit?.unit.record === "area" ? [unit.unit] : []) },
    fromToday,
    ...personal.slice(3),
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
