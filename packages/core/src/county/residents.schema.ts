import { z } from "zod";
import { day, id, residentCount } from "../parse/shapes.schema.ts";
import { head } from "./head.schema.ts";

export const residentCommands = [
  z.strictObject({ type: z.literal("count-residents"), area: id, ...residentCount, from: day, ...head }),
] as const;
