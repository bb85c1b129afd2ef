import type { GridOfUnit } from "@jinlin/core";
import { form } from "../form-row.ts";
import { fromToday } from "./appointments.ts";

export const moveUnit = form<"move-unit">({
  command: "move-unit",
  of: ["unit"],
  fixed: ({ unit }) => ({ unit: unit!.unit.id }),
  fields: [
    { name: "under", control: "unit", required: true, hint: "unit" },
    {
      name: "slice",
      control: "select",
      required: true,
      start: ({ session }) => session?.slices[0]?.id,
      choices: ({ session }) => (session?.slices ?? []).map(({ id, name }) => ({ value: id, name })),
    },
    fromToday,
  ],
});

export const countMembers = form<"count-members">({
  command: "count-members",
  of: ["unit"],
  fixed: ({ unit }) => ({ organisation: unit!.unit.id }),
  fields: [
    { name: "full", control: "number", required: true },
    { name: "probationary", control: "number", required: true, start: () => "0" },
    fromToday,
  ],
});

export const countResidents = form<"count-residents", "precision">({
  command: "count-residents",
  of: ["unit"],
  fixed: ({ unit }) => ({ area: unit!.unit.id }),
  fields: [
    { name: "households", control: "number", required: true, start: ({ unit }) => valueOf(unit?.grid?.households) },
    { name: "residents", control: "number", required: true, start: ({ unit }) => valueOf(unit?.grid?.residents) },
    {
      name: "precision",
      control: "select",
      start: ({ unit }) => precisionOf(unit?.grid?.residents) ?? "exact",
      choices: (_about, { choice }) => (["exact", "about", "at-least"] as const).map((value) => ({ value, name: choice.precision[value] })),
    },
    fromToday,
  ],
  shape: ({ households, residents, precision, ...said }) => ({
    ...said,
    households: { value: households, precision },
    residents: { value: residents, precision },
  }),
});

// As last counted. Of too few to be told nothing is known.
function valueOf(count: GridOfUnit["households"]): string | undefined {
  return count && "value" in count ? String(count.value) : undefined;
}

function precisionOf(count: GridOfUnit["residents"]): string | undefined {
  return count && "value" in count ? count.precision : undefined;
}
