import { z } from "zod";
import { appointmentModes, endReasons } from "../organisation/appointment.ts";
import { day, freeText, id, partialDay, partialEnd, postId } from "../parse/shapes.schema.ts";
import { head } from "./head.schema.ts";

export const appointmentCommands = [
  z.strictObject({
    type: z.literal("hand-over-posts"),
    posts: z
      .array(z.strictObject({ appointment: id, becomes: id }))
      .min(1)
      .max(500),
    to: id,
    from: day,
    ...head,
  }),
  z.strictObject({
    type: z.literal("appoint-person"),
    appointment: id,
    post: postId,
    person: id,
    from: partialDay,
    to: partialEnd.exactOptional(),
    mode: z.enum(appointmentModes).exactOptional(),
    termEnd: day.exactOptional(),
    replaces: id.exactOptional(),
    ...head,
  }),
  z.strictObject({
    type: z.literal("end-appointment"),
    appointment: id,
    to: partialEnd,
    ended: z.enum(endReasons),
    open: z.enum(["leave", "cancel", "reassign"]).exactOptional(),
    reassignTo: id.exactOptional(),
    ...head,
  }),
  z.strictObject({
    type: z.literal("suspend-appointment"),
    appointment: id,
    from: day,
    to: day.exactOptional(),
    ...head,
    reason: freeText,
  }),
  z.strictObject({ type: z.literal("reinstate-appointment"), appointment: id, from: day, ...head }),
  z.strictObject({ type: z.literal("extend-term"), appointment: id, termEnd: day, from: day.exactOptional(), ...head, basis: freeText }),
] as const;
