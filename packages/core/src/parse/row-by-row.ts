import { z } from "zod";

/**
 * A check of documents that hold lists of records: each record by itself, by a schema compiled for it. Compiled as a whole
 * list, one bad record would send all of them down the slow way.
 *
 * What comes of it is the document itself: schemas of records change nothing. Where code may not be made from text, as
 * under a strict CSP, the schemas are used as they are (`z.config({ jitless: true })`).
 */
export function rowByRow<Value>(schema: z.ZodObject & z.ZodType<Value>): {
  readonly safeParse: (document: unknown) => z.ZodSafeParseResult<Value>;
} {
  const lists = Object.entries(schema.shape).flatMap(([key, field]) => {
    const list: unknown = field instanceof z.ZodExactOptional ? field.unwrap() : field;
    return list instanceof z.ZodArray ? [{ key, list }] : [];
  });
  const rowsAnyhow = Object.fromEntries(lists.map(({ key }) => [key, z.array(z.unknown()).exactOptional()]));
  const envelope = schema.extend(rowsAnyhow);
  let rows: readonly { readonly key: string; readonly row: z.core.$ZodType }[] | undefined;

  const safeParse = (document: unknown): z.ZodSafeParseResult<Value> => {
    const around = envelope.safeParse(document);
    const issues: z.core.$ZodIssue[] = [...(around.error?.issues ?? [])];
    const isObject = typeof document === "object" && document !== null;
    rows ??= lists.map(({ key, list }) => ({ key, row: z.config().jitless ? list.element : z.compile(list.element) }));
    for (const { key, row } of isObject ? rows : []) {
      const list = (document as Readonly<Record<string, unknown>>)[key];
      if (!Array.isArray(list)) continue;
      for (let at = 0; at < list.length; at++) {
        const checked = z.safeParse(row, list[at]);
        if (!checked.success) for (const issue of checked.error.issues) issues.push({ ...issue, path: [key, at, ...issue.path] });
      }
    }
    return issues.length === 0
      ? { success: true, data: document as Value }
      : { success: false, error: new z.ZodError(issues) as z.ZodError<Value> };
  };
  return { safeParse };
}
