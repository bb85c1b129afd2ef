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
