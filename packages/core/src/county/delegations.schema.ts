import { z } from "zod";
import { day, id } from "../parse/shapes.schema.ts";
import { commandNames } from "../profile/profile.ts";
import { head } from "./head.schema.ts";

export const delegationCommands = [
  z.strictObject({
    type: z.literal("delegate-authority"),
    delegation: id,
    appointment: id,
    delegate: id,
    commands: z.array(z.enum(commandNames)).min(1).exactOptional(),
    from: day,
    to: day,
    ...head,
  }),
  z.strictObject({ type: z.literal("end-delegation"), delegation: id, to: day, ...head }),
] as const;
