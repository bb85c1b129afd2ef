import type { NamedRef } from "@jinlin/core";
import { form, type About, type Choice, type FormField } from "../form-row.ts";
import { fromToday } from "./appointments.ts";

const thisUnit = ({ unit }: About) => ({ unit: unit!.unit.id });
const areaKinds = ({ session }: About) => choicesOf(session?.kinds?.areas);
const organisationForms = ({ session }: About) => choicesOf(session?.kinds?.organisations);
const name: FormField & { readonly name: "name" } = { name: "name", control: "text", label: "unitName", required: true };
const code: FormField & { readonly name: "code" } = { name: "code", control: "code" };
// What is set up from a unit's page belongs to that unit, unless somebody says otherwise.
const here = (record: "area" | "organisation") => (about: About) => (about.unit?.unit.record === record ? [about.unit.unit] : []);

export const registerArea = form<"register-area">({
  command: "register-area",
  of: ["unit"],
  ids: { unit: "area" },
  fields: [
    { name: "kind", control: "select", required: true, choices: areaKinds },
    name,
    code,
    { name: "within", control: "unit", among: "areas", hint: "unit", start: here("area") },
    { name: "ledBy", control: "unit", among: "organisations", hint: "unit", start: here("organisation") },
    { name: "place", control: "select", choices: ({ session }) => choicesOf(session?.kinds?.places) },
    fromToday,
  ],
});

export const registerOrganisation = form<"register-organisation">({
  command: "register-organisation",
  of: ["unit"],
  ids: { unit: "organisation" },
  fields: [
    { name: "form", control: "select", required: true, choices: organisationForms },
    name,
    code,
    { name: "superior", control: "unit", among: "organisations", hint: "unit", start: here("organisation") },
    { name: "areas", control: "units", among: "areas", hint: "unit", start: here("area") },
    fromToday,
  ],
});

export const renameUnit = form<"rename-unit">({
  command: "rename-unit",
  of: ["unit"],
  fixed: thisUnit,
  fields: [{ ...name, start: ({ unit }) => unit?.unit.name }, fromToday],
});

export const recodeUnit = form<"recode-unit">({
  command: "recode-unit",
  of: ["unit"],
  fixed: thisUnit,
  fields: [{ ...code, hint: "noCode", start: ({ unit }) => unit?.unit.code }, fromToday],
});

export const changeKind = form<"change-kind">({
  command: "change-kind",
  of: ["unit"],
  fixed: thisUnit,
  fields: [
    {
      name: "kind",
      control: "select",
      required: true,
      choices: (about) => (about.unit?.unit.record === "area" ? areaKinds(about) : organisationForms(about)),
    },
    fromToday,
  ],
});

export const setAreas = form<"set-areas">({
  command: "set-areas",
  of: ["unit"],
  fixed: (about) => ({ ...thisUnit(about), areas: [] }),
  fields: [
    { name: "areas", control: "units", among: "areas", hint: "unit", start: ({ unit }) => unit?.areas ?? (unit?.area ? [unit.area] : []) },
    fromToday,
  ],
});

export const dissolveUnit = form<"dissolve-unit">({
  command: "dissolve-unit",
  of: ["unit"],
  fixed: thisUnit,
  fields: [fromToday, { name: "under", control: "unit", among: "same", label: "handedTo", hint: "handedTo" }],
});

// Into this unit; or, where a name is written, into a new one of that name.
export const mergeUnits = form<"merge-units">({
  command: "merge-units",
  of: ["unit"],
  ids: { into: "unit" },
  shape: (said, { unit }) => ({
    ...said,
    ...(said["name"] === undefined && { into: unit!.unit.id, code: undefined }),
    units: [unit!.unit.id, ...(said["units"] as readonly string[])],
  }),
  fields: [
    { name: "units", control: "units", required: true, among: "same", hint: "unit" },
    { name: "name", control: "text", label: "heirName", hint: "heirName" },
    { ...code, when: (_about, { name: heir }) => heir !== "" },
    fromToday,
  ],
});

interface Part {
  readonly unit: string;
  readonly takes?: readonly string[];
  readonly share?: number;
}

// The unit ends and its parts take its place; or it stays, and what no part takes stays with it.
export const splitUnit = form<"split-unit", "original" | "keeps">({
  command: "split-unit",
  of: ["unit"],
  fixed: thisUnit,
  shape: ({ original, keeps = [], into, ...said }, { unit }) => {
    const parts = (into as readonly Part[]).map((part) => ({ ...part, takes: part.takes ?? [] }));
    const shares = parts.flatMap(({ share }) => share ?? []);
    // Its own share is what is left of them, and none where they come to more.
    const rest = shares.length > 0 && { share: Math.max(100 - shares.reduce((sum, share) => sum + share, 0), 0) };
    return { ...said, into: original === "goes" ? parts : [{ unit: unit!.unit.id, takes: keeps, ...rest }, ...parts] };
  },
  fields: [
    {
      name: "original",
      control: "select",
      start: () => "stays",
      choices: (_about, { choice }) => [
        { value: "stays", name: choice.original.stays },
        { value: "goes", name: choice.original.goes },
      ],
    },
    fromToday,
    {
      name: "into",
      control: "rows",
      label: "part",
      start: () => "1",
      rows: {
        id: { name: "unit", record: "unit" },
        sharesOut: { by: "takes", left: ({ original }) => (original === "goes" ? "nowhere" : "stays") },
        fields: [
          { ...name, label: "partName" },
          code,
          { name: "share", control: "number", hint: "share" },
          { name: "takes", control: "units", among: "standing", hint: "takes" },
        ],
      },
    },
    { name: "keeps", control: "units", among: "standing", hint: "keeps", when: (_about, { original }) => original !== "goes" },
  ],
});

function choicesOf(kinds: readonly NamedRef[] | undefined): readonly Choice[] {
  return (kinds ?? []).map((kind) => ({ value: kind.id, name: kind.name }));
}
