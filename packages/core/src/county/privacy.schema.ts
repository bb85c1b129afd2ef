import { z } from "zod";
import { day, id } from "../parse/shapes.schema.ts";
import { head } from "./head.schema.ts";

export const privacyCommands = [
  z.strictObject({ type: z.literal("unmask-person"), person: id, ...head }),
  z.strictObject({ type: z.literal("withdraw-consent"), person: id, from: day, ...head }),
  z.strictObject({ type: z.literal("erase-expired"), persons: z.array(id).min(1).max(1000), ...head }),
] as const;
