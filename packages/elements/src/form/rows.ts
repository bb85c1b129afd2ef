import type { FieldLabel } from "../words/form.ts";
import type { NamedRef } from "@jinlin/core";
import type { About, FormField, Value } from "./form-row.ts";

type Values = Readonly<Record<string, Value>>;

/** The rows a field has as it stands, by their keys; none where it is not one of rows. */
export function rowKeys({ name, rows }: FormField, values: Values): readonly string[] {
  return rows ? (values[name] as string).split(" ").filter(Boolean) : [];
}

/** The fields of one row, each named by its field, its key and its own name. */
export function fieldsOfRow({ name, rows }: FormField, key: string): FormField[] {
  return rows!.fields.map((each) => ({
    ...each,
    name: `${name}-${key}-${each.name}`,
    label: each.label ?? (each.name as FieldLabel),
    of: { rows: name, key },
  }));
}

/** What a field of rows holds with one more row; its key is new, so that nothing of one taken away is in it. */
export function withRow(value: string): { readonly value: string; readonly key: string } {
  const keys = value.split(" ").map(Number);
  const key = String(Math.max(...keys) + 1);
  return { value: `${value} ${key}`, key };
}

/** What it holds without one row, and the row beside which that stood. The last one stays. */
export function withoutRow(value: string, key: string): { readonly value: string; readonly beside: string } {
  const keys = value.split(" ");
  const rest = keys.filter((other) => other !== key);
  if (rest.length === 0) return { value, beside: key };
  return { value: rest.join(" "), beside: rest[Math.max(keys.indexOf(key) - 1, 0)]! };
}

/** What stands under the unit and is in none of the rows yet; undefined where nobody said what stands there. */
export function leftOver(field: FormField, { unit }: About, values: Values): readonly NamedRef[] | undefined {
  const by = field.rows!.sharesOut?.by;
  if (by === undefined) return undefined;
  const taken = new Set(
    rowKeys(field, values).flatMap((key) => (values[`${field.name}-${key}-${by}`] as readonly NamedRef[]).map(({ id }) => id)),
  );
  return unit?.standing?.filter(({ id }) => !taken.has(id));
}
