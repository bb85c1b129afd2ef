import type { Command, Particulars } from "@jinlin/core";
import type { About, FormRow, FormField, Value } from "./form-row.ts";
import { newId } from "./new-id.ts";

/** A command in the making (拟办事项): what its form holds. */
export interface Draft {
  readonly form: FormRow;
  readonly about: About;
  /** Ids of what it would make: the same when it is sent again. */
  readonly ids: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, Value>>;
}

const lists: ReadonlySet<FormField["control"]> = new Set(["person", "unit", "units"]);

/**
 * What a form holds when it is opened.
 *
 * @param prefill - What is known already, by the name of the field.
 */
export function draftOf(form: FormRow, about: About, prefill: Readonly<Record<string, Value>> = {}): Draft {
  const ids = Object.fromEntries(Object.entries(form.ids ?? {}).map(([name, record]) => [name, newId(record)]));
  const values = Object.fromEntries(
    allFields(form).map(({ name, control, start }) => [name, prefill[name] ?? start?.(about) ?? (lists.has(control) ? [] : "")]),
  );
  return { form, about, ids, values };
}

/** The fields it has as it stands, in their order. */
export function fieldsOf({ form, about, values }: Draft): readonly FormField[] {
  return allFields(form).filter(({ when }) => when?.(about, values) ?? true);
}

export function fillIn(draft: Draft, name: string, value: Value): Draft {
  const values: Record<string, Value> = { ...draft.values, [name]: value };
  for (const { name: follower, follows } of draft.form.fields)
    if (follows?.field === name && draft.values[follower] === follows.as(draft.values[name] as string, draft.about))
      values[follower] = follows.as(value as string, draft.about);
  return { ...draft, values };
}

/** A command as it is sent: with what is personal beside it. */
export interface Made {
  readonly command: Command;
  readonly particulars?: Particulars;
}

/** The command, or the fields it lacks. */
export function commandOf(draft: Draft): Made | { readonly lacks: readonly string[] } {
  const { form, about, ids, values } = draft;
  const filled = fieldsOf(draft).map((field) => [field, read(field, values[field.name]!)] as const);
  const lacks = filled.filter(([{ required }, value]) => required && value === undefined).map(([{ name }]) => name);
  if (lacks.length > 0) return { lacks };
  const said = (personal: boolean) =>
    Object.fromEntries(
      filled.filter(([{ beside = false }, value]) => beside === personal && value !== undefined).map(([{ name }, value]) => [name, value]),
    );
  const shaped = form.shape?.(said(false), about) ?? said(false);
  // The fields of a form are held to those of its command where it is written down (`form`).
  const command = { type: form.command, ...ids, ...form.fixed?.(about), ...shaped, readSeq: about.seq } as unknown as Command;
  return { command, ...(form.beside && { particulars: form.beside(said(true), ids) }) };
}

// The last two are those of every command.
function allFields(form: FormRow): readonly FormField[] {
  const needs = (name: "basis" | "reason") => form.needs?.includes(name) && ({ required: true } as const);
  return [
    ...form.fields,
    { name: "basis", control: "text", hint: "basis", ...needs("basis") },
    { name: "reason", control: "text", ...needs("reason") },
  ];
}

/** What a field says in the command; nothing when it is empty. */
function read({ control }: FormField, value: Value): unknown {
  if (typeof value !== "string") {
    const ids = value.map(({ id }) => id);
    return control === "units" ? (ids.length > 0 ? ids : undefined) : ids[0];
  }
  const text = value.trim();
  if (text === "") return undefined;
  if (control === "check") return true;
  return control === "number" && /^\d+$/.test(text) ? Number(text) : text;
}
