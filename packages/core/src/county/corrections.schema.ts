import { z } from "zod";
import { appointmentModes, endReasons } from "../organisation/appointment.ts";
import { code, day, id, partialDay, partialEnd, recordName } from "../parse/shapes.schema.ts";
import { head } from "./head.schema.ts";

export const correctionCommands = [
  z.strictObject({
    type: z.literal("correct-appointment"),
    appointment: id,
    person: id.exactOptional(),
    from: z.union([partialDay, z.literal("unknown")]).exactOptional(),
    to: z.union([partialEnd, z.literal("open")]).exactOptional(),
    mode: z.enum(appointmentModes).exactOptional(),
    termEnd: z.union([day, z.literal("open")]).exactOptional(),
    ended: z.enum(["handed-over", ...endReasons]).exactOptional(),
    ...head,
  }),
  z.strictObject({
    type: z.literal("correct-unit"),
    unit: id,
    name: recordName.exactOptional(),
    code: code.exactOptional(),
    from: partialDay.exactOptional(),
    to: partialDay.exactOptional(),
    ...head,
  }),
  z.strictObject({ type: z.literal("correct-person"), person: id, home: id.exactOptional(), ...head }),
] as const;
