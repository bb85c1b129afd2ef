import type { Command, CommandName } from "@jinlin/core";
import type { FormRow } from "./form-row.ts";
import { appointPerson, endAppointment } from "./forms/appointments.ts";
import { moveUnit } from "./forms/units.ts";

/** Every form there is, by its command. */
export const forms: { readonly [Type in Command["type"]]?: FormRow } = Object.fromEntries(
  [appointPerson, endAppointment, moveUnit].map((form) => [form.command, form]),
);

/** @throws {RangeError} When the command has no form. */
export function formOf(command: CommandName): FormRow {
  const form = (forms as Readonly<Record<string, FormRow>>)[command];
  if (form === undefined) throw new RangeError(`formOf: "${command}" has no form`);
  return form;
}
