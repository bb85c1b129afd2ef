import type { Command, Particulars } from "@jinlin/core";
import type { About, FormRow, FormField, Value } from "./form-row.ts";
import { newId } from "./new-id.ts";
import { readPartialDay } from "./partial-day.ts";
import { fieldsOfRow, rowKeys } from "./rows.ts";

/** A command in the making (拟办事项): what its form holds. */
export interface Draft {
  readonly form: FormRow;
  readonly about: About;
  /** Ids of what it would make: the same when it is sent again. */
  readonly ids: Readonly<Record<string, string>>;
  /** Those of its rows, by field and key. */
  readonly rowIds: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, Value>>;
}

const lists: ReadonlySet<FormField["control"]> = new Set(["person", "unit", "units", "checks"]);

/**
 * What a form holds when it is opened.
 *
 * @param prefill - What is known already, by the name of the field.
 */
export function draftOf(form: FormRow, about: About, prefill: Readonly<Record<string, Value>> = {}): Draft {
  const ids = Object.fromEntries(Object.entries(form.ids ?? {}).map(([name, record]) => [name, newId(record)]));
  const values = Object.fromEntries(allFields(form).map((field) => [field.name, fit(field, prefill[field.name]) ?? startOf(field, about)]));
  return withRowsFilled({ form, about, ids, rowIds: {}, values: { ...values, ...rowsAtFirst(form, about) } });
}

// Rows that are there when the form is opened, each with what is known of it.
function rowsAtFirst({ fields }: FormRow, about: About): Record<string, Value> {
  return Object.fromEntries(
    fields.flatMap(({ name, rows }): [string, Value][] => {
      const known = rows?.start?.(about) ?? [];
      if (known.length === 0) return [];
      const filled = known.flatMap((row, at) =>
        Object.entries(row).map(([field, value]): [string, Value] => [`${name}-${at + 1}-${field}`, value]),
      );
      return [[name, known.map((_, at) => String(at + 1)).join(" ")], ...filled];
    }),
  );
}

/** The fields it has as it stands, in their order; those of rows after the field that has these. */
export function fieldsOf({ form, about, values }: Draft): readonly FormField[] {
  return allFields(form)
    .flatMap((field) => [field, ...rowKeys(field, values).flatMap((key) => fieldsOfRow(field, key))])
    .filter(({ when }) => when?.(about, values) ?? true);
}

export function fillIn(draft: Draft, name: string, value: Value): Draft {
  const values: Record<string, Value> = { ...draft.values, [name]: value };
  for (const { name: follower, follows } of draft.form.fields)
    if (follows?.field === name && draft.values[follower] === follows.as(draft.values[name] as string, draft.about))
      values[follower] = follows.as(value as string, draft.about);
  return withRowsFilled({ ...draft, values });
}

// A row that has come has its id, and what stands in its fields at first.
function withRowsFilled(draft: Draft): Draft {
  const values: Record<string, Value> = { ...draft.values };
  const rowIds: Record<string, string> = { ...draft.rowIds };
  for (const field of draft.form.fields)
    for (const key of rowKeys(field, values)) {
      if (field.rows!.id) rowIds[`${field.name}-${key}`] ??= newId(field.rows!.id.record);
      for (const each of fieldsOfRow(field, key)) values[each.name] ??= startOf(each, draft.about);
    }
  return { ...draft, rowIds, values };
}

/** A command as it is sent: with what is personal beside it. */
export interface Made {
  readonly command: Command;
  readonly particulars?: Particulars;
}

/** The command, or the fields it lacks. */
export function commandOf(draft: Draft): Made | { readonly lacks: readonly string[] } {
  const { form, about, ids, values } = draft;
  const filled = fieldsOf(draft)
    .filter(({ control }) => control !== "rows")
    .filter((field) => !field.changedOnly || values[field.name] !== startOf(field, about))
    .map((field) => [field, read(field, values[field.name]!)] as const);
  const lacks = filled
    .filter(([{ name, required }, value]) => value === undefined && (required || isUnreadable(values[name]!)))
    .map(([{ name }]) => name);
  if (lacks.length > 0) return { lacks };
  const said = (personal: boolean) => ({
    ...Object.fromEntries(
      filled
        .filter(([{ beside = false, of }, value]) => beside === personal && of === undefined && value !== undefined)
        .map(([{ name }, value]) => [name, value]),
    ),
    ...(!personal && rowsSaid(draft, filled)),
  });
  const shaped = form.shape?.(said(false), about, ids) ?? said(false);
  // The fields of a form are held to those of its command where it is written down (`form`).
  const parts = { type: form.command, ...ids, ...form.fixed?.(about), ...shaped, readSeq: about.seq };
  const command = Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as unknown as Command;
  const particulars = form.beside?.(said(true), ids, about);
  return { command, ...(particulars && { particulars }) };
}

// Of each row what its fields say, by the names that the command has for them, with its id.
function rowsSaid({ form, rowIds, values }: Draft, filled: readonly (readonly [FormField, unknown])[]): Record<string, unknown> {
  return Object.fromEntries(
    form.fields
      .filter(({ rows }) => rows)
      .map((field) => [
        field.name,
        rowKeys(field, values).map((key) => ({
          ...(field.rows!.id && { [field.rows!.id.name]: rowIds[`${field.name}-${key}`] }),
          ...Object.fromEntries(
            filled
              .filter(([{ of }, value]) => of?.rows === field.name && of.key === key && value !== undefined)
              .map(([{ name }, value]) => [name.slice(`${field.name}-${key}-`.length), value]),
          ),
        })),
      ]),
  );
}

// The last two are those of every command.
function allFields(form: FormRow): readonly FormField[] {
  const needs = (name: "basis" | "reason") => form.needs?.includes(name) && ({ required: true } as const);
  if (form.bare) return form.fields;
  return [
    ...form.fields,
    ...(form.look ? [] : [{ name: "basis", control: "text", hint: "basis", ...needs("basis") } as const]),
    { name: "reason", control: "text", ...needs("reason") },
  ];
}

function startOf({ control, start }: FormField, about: About): Value {
  return start?.(about) ?? (lists.has(control) ? nobody : "");
}

const nobody: Value = [];

// What is known beforehand may be an id alone.
function fit({ control }: FormField, value: Value | undefined): Value | undefined {
  return typeof value === "string" && lists.has(control) ? [{ id: value, name: value }] : value;
}

// Something stands there, and it says nothing that the command could take.
function isUnreadable(value: Value): boolean {
  return typeof value === "string" && value.trim() !== "";
}

/** What a field says in the command; nothing when it is empty, or cannot be read. */
function read({ control }: FormField, value: Value): unknown {
  if (typeof value !== "string") {
    const ids = value.map(({ id }) => id);
    return control === "units" || control === "checks" ? (ids.length > 0 ? ids : undefined) : ids[0];
  }
  const text = value.trim();
  if (text === "") return undefined;
  switch (control) {
    case "check":
      return true;
    case "number":
      return /^\d+$/.test(text.normalize("NFKC")) ? Number(text.normalize("NFKC")) : undefined;
    case "partial-day":
      return readPartialDay(text);
    default:
      return text;
  }
}
