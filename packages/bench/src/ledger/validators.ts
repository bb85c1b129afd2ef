import { recordsJsonSchema } from "@jinlin/core/parse";
import { Ajv2020 } from "ajv/dist/2020.js";
import { Type } from "typebox";
import { Compile } from "typebox/compile";
import { z } from "zod";
import type { Tasks } from "../bench.ts";
import { recordsDocument, type LedgerSize } from "./county-ledger.ts";

// What others say of the same documents: their shape alone, for none of them knows what a record refers to.

const idShape = /^[a-z0-9-]{1,64}$/;
const postShape = /^[a-z0-9-]{1,64}\/[a-z0-9-]{1,64}$/;
// A day of the calendar, 29 February only in leap years, as zod writes it.
const dayShape =
  /^(?:(?:\d\d[2468][048]|\d\d[13579][26]|\d\d0[48]|[02468][048]00|[13579][26]00)-02-29|\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8])))$/;

const id = z.string().regex(idShape);
const day = z.iso.date();
const plain = z.strictObject({
  format: z.literal("jinlin-records/1"),
  areas: z.array(z.strictObject({ id, kind: id, name: z.string(), code: z.string().optional(), within: id.optional(), from: day })),
  organisations: z.array(z.strictObject({ id, form: id, name: z.string(), area: id.optional(), from: day })),
  persons: z.array(z.strictObject({ id, home: id.optional(), from: day })),
  appointments: z.array(z.strictObject({ id, post: z.string().regex(postShape), person: id, from: day })),
});

const text = (pattern: RegExp) => Type.String({ pattern: pattern.source });
const strict = { additionalProperties: false };
const typed = Type.Object(
  {
    format: Type.Literal("jinlin-records/1"),
    areas: Type.Array(
      Type.Object(
        {
          id: text(idShape),
          kind: text(idShape),
          name: Type.String(),
          code: Type.Optional(Type.String()),
          within: Type.Optional(text(idShape)),
          from: text(dayShape),
        },
        strict,
      ),
    ),
    organisations: Type.Array(
      Type.Object(
        { id: text(idShape), form: text(idShape), name: Type.String(), area: Type.Optional(text(idShape)), from: text(dayShape) },
        strict,
      ),
    ),
    persons: Type.Array(Type.Object({ id: text(idShape), home: Type.Optional(text(idShape)), from: text(dayShape) }, strict)),
    appointments: Type.Array(
      Type.Object({ id: text(idShape), post: text(postShape), person: text(idShape), from: text(dayShape) }, strict),
    ),
  },
  strict,
);

export const zodArrays = (size: LedgerSize): Tasks => parsing(size, (document) => plain.safeParse(document).error?.issues.length ?? 0);

export const ajv = (size: LedgerSize): Tasks => {
  const checker = new Ajv2020({ allErrors: true, validateFormats: true, strict: false });
  checker.addFormat("date", dayShape);
  const validate = checker.compile(recordsJsonSchema());
  return parsing(size, (document) => (validate(document) ? 0 : new Set(validate.errors!.map(({ instancePath }) => instancePath)).size));
};

export const typebox = (size: LedgerSize): Tasks => {
  const compiled = Compile(typed);
  // Of many faults it tells eight: not what is asked for.
  const { parse } = parsing(size, (document) => (compiled.Check(document) ? 0 : compiled.Errors(document).length));
  return { parse: parse! };
};

function parsing(size: LedgerSize, faultsIn: (document: unknown) => number): Tasks {
  const sound = recordsDocument(size);
  const faulty = recordsDocument(size, true);
  return {
    parse: { run: () => faultsIn(JSON.parse(sound.text)), answer: (faults: number) => faults },
    "parse, 1 % at fault": { run: () => faultsIn(JSON.parse(faulty.text)), answer: (faults: number) => faults },
  };
}
