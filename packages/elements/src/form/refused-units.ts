import type { NamedRef, Refusal } from "@jinlin/core";
import type { Draft } from "./draft.ts";
import { rowKeys } from "./rows.ts";

/** The units a refusal speaks of (所涉单位), each once; of posts handed over, the appointment. What there is not has no name. */
export function unitsOf(refusal: Refusal): readonly string[] {
  if (refusal.code === "not-handed-over") return [refusal.appointment];
  const { unit, units, under, grid } = refusal as { readonly [Key in "unit" | "units" | "under" | "grid"]?: unknown };
  const ids = [...(Array.isArray(units) ? units : []), unit, under, grid].filter((id): id is string => typeof id === "string");
  return [...new Set(ids)];
}

/** What units are called as far as the form knows: those it is about, those that are chosen in it, and those it would make. */
export function namesAtHand({ about: { unit }, form, rowIds, values }: Draft): ReadonlyMap<string, string> {
  const refs: NamedRef[] = [
    ...(unit ? [unit.unit, ...unit.path, ...(unit.standing ?? []), ...unit.bodies, ...(unit.areas ?? [])] : []),
    ...Object.values(values).flatMap((value) => (typeof value === "string" ? [] : value)),
  ];
  const made = form.fields.flatMap((field) =>
    rowKeys(field, values).flatMap((key) => {
      const name = values[`${field.name}-${key}-name`];
      return typeof name === "string" && name !== "" ? [[rowIds[`${field.name}-${key}`]!, name] as const] : [];
    }),
  );
  return new Map([...refs.map(({ id, name }) => [id, name] as const), ...made]);
}
