import { z } from "zod";
import { day, id, memberCount } from "../parse/shapes.schema.ts";
import { head } from "./head.schema.ts";

export const memberCommands = [
  z.strictObject({ type: z.literal("count-members"), organisation: id, ...memberCount, from: day, ...head }),
] as const;
