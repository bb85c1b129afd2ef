import { z } from "zod";
import { id, moment } from "../parse/shapes.schema.ts";
import { head } from "./head.schema.ts";

export const hoursCommands = [
  z.strictObject({
    type: z.literal("record-hours"),
    hours: id,
    person: id,
    team: id,
    start: moment,
    end: moment.exactOptional(),
    rota: id.exactOptional(),
    ...head,
  }),
  z.strictObject({ type: z.literal("close-hours"), hours: id, end: moment, ...head }),
  z.strictObject({
    type: z.literal("correct-hours"),
    hours: id,
    start: moment.exactOptional(),
    end: moment.exactOptional(),
    ...head,
  }),
  z.strictObject({ type: z.literal("void-hours"), hours: id, ...head }),
  z.strictObject({ type: z.literal("confirm-hours"), hours: z.array(id).min(1).max(1000), ...head }),
] as const;
