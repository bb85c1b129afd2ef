import { z } from "zod";
import { day, id } from "../parse/shapes.schema.ts";
import { head } from "./head.schema.ts";

export const personCommands = [
  z.strictObject({ type: z.literal("enrol-person"), person: id, home: id.exactOptional(), from: day, ...head }),
  z.strictObject({ type: z.literal("merge-persons"), keep: id, drop: id, ...head }),
  z.strictObject({ type: z.literal("separate-persons"), drop: id, ...head }),
  z.strictObject({ type: z.literal("erase-person"), person: id, ...head }),
] as const;
