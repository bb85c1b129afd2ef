import { z } from "zod";
import { appointmentModes, endReasons } from "../organisation/appointment.ts";
import { day, id, postId } from "../parse/shapes.schema.ts";
import { head } from "./head.schema.ts";

export const appointmentCommands = [
  z.strictObject({
    type: z.literal("appoint-person"),
    appointment: id,
    post: postId,
    person: id,
    from: day,
    to: day.exactOptional(),
    mode: z.enum(appointmentModes).exactOptional(),
    termEnd: day.exactOptional(),
    ...head,
  }),
  z.strictObject({ type: z.literal("end-appointment"), appointment: id, to: day, ended: z.enum(endReasons), ...head }),
] as const;
