import { z } from "zod";
import { day, id, name, recordName, timeOfDay } from "../parse/shapes.schema.ts";
import { head } from "./head.schema.ts";

const onShift = { rota: id, day, person: id };

export const rotaCommands = [
  z.strictObject({
    type: z.literal("set-rota"),
    rota: id,
    team: id,
    name: recordName,
    rule: z.string().min(1).max(200),
    start: timeOfDay(""),
    minutes: z.int().min(1).max(1440),
    seats: z.int().min(1).max(99),
    area: id.exactOptional(),
    points: z.array(name).min(1).max(50).exactOptional(),
    members: z.array(id).min(1).max(300).exactOptional(),
    skipHolidays: z.literal(true).exactOptional(),
    from: day,
    to: day.exactOptional(),
    ...head,
  }),
  z.strictObject({ type: z.literal("end-rota"), rota: id, from: day, ...head }),
  z.strictObject({ type: z.literal("assign-shift"), ...onShift, replaces: id.exactOptional(), ...head }),
  z.strictObject({ type: z.literal("swap-shift"), ...onShift, with: z.strictObject(onShift), ...head }),
  z.strictObject({ type: z.literal("report-absence"), ...onShift, ...head }),
  z.strictObject({ type: z.literal("cancel-shift"), rota: id, day, ...head }),
] as const;
