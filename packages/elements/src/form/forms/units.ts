import { form } from "../form-row.ts";

export const moveUnit = form<"move-unit">({
  command: "move-unit",
  of: "unit",
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
    { name: "from", control: "day", required: true, start: ({ day }) => day },
  ],
});
