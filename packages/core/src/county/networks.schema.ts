import { z } from "zod";
import { code, day, gridShare, id, recordName } from "../parse/shapes.schema.ts";
import { head } from "./head.schema.ts";

const shares = z.array(gridShare);

export const networkCommands = [
  z.strictObject({
    type: z.literal("register-network"),
    network: id,
    kind: id,
    name: recordName,
    owner: id.exactOptional(),
    from: day,
    to: day.exactOptional(),
    ...head,
  }),
  z.strictObject({
    type: z.literal("change-network"),
    network: id,
    name: recordName.exactOptional(),
    owner: id.exactOptional(),
    from: day,
    ...head,
  }),
  z.strictObject({ type: z.literal("end-network"), network: id, from: day, ...head }),
  z.strictObject({
    type: z.literal("register-cell"),
    cell: id,
    network: id,
    name: recordName.exactOptional(),
    code: code.exactOptional(),
    grids: shares.exactOptional(),
    from: day,
    to: day.exactOptional(),
    ...head,
  }),
  z.strictObject({ type: z.literal("map-cell"), cell: id, grids: shares, from: day, ...head }),
  z.strictObject({ type: z.literal("end-cell"), cell: id, from: day, ...head }),
  z.strictObject({ type: z.literal("overlay-grid"), grid: id, over: z.array(id), from: day, ...head }),
] as const;
