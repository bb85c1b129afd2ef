import { z } from "zod";
import { code, day, id, recordName } from "../parse/shapes.schema.ts";
import { head } from "./head.schema.ts";

export const unitCommands = [
  z.strictObject({
    type: z.literal("register-area"),
    unit: id,
    kind: id,
    name: recordName,
    code: code.exactOptional(),
    within: id.exactOptional(),
    ledBy: id.exactOptional(),
    place: id.exactOptional(),
    from: day,
    to: day.exactOptional(),
    ...head,
  }),
  z.strictObject({
    type: z.literal("register-organisation"),
    unit: id,
    form: id,
    name: recordName,
    code: code.exactOptional(),
    superior: id.exactOptional(),
    areas: z.array(id).exactOptional(),
    from: day,
    to: day.exactOptional(),
    ...head,
  }),
  z.strictObject({ type: z.literal("rename-unit"), unit: id, name: recordName, from: day, ...head }),
  z.strictObject({ type: z.literal("recode-unit"), unit: id, code: code.exactOptional(), from: day, ...head }),
  z.strictObject({ type: z.literal("change-kind"), unit: id, kind: id, from: day, ...head }),
  z.strictObject({ type: z.literal("move-unit"), unit: id, under: id, slice: id, from: day, ...head }),
  z.strictObject({ type: z.literal("set-areas"), unit: id, areas: z.array(id), from: day, ...head }),
  z.strictObject({
    type: z.literal("merge-units"),
    units: z.array(id).min(1),
    into: id,
    name: recordName.exactOptional(),
    code: code.exactOptional(),
    from: day,
    ...head,
  }),
  z.strictObject({
    type: z.literal("split-unit"),
    unit: id,
    into: z
      .array(
        z.strictObject({
          unit: id,
          name: recordName.exactOptional(),
          code: code.exactOptional(),
          takes: z.array(id),
          areas: z.array(id).exactOptional(),
          share: z.int().min(0).max(100).exactOptional(),
        }),
      )
      .min(1),
    from: day,
    ...head,
  }),
  z.strictObject({ type: z.literal("dissolve-unit"), unit: id, under: id.exactOptional(), from: day, ...head }),
] as const;
