import { z } from "zod";
import { day, id, teamSetting } from "../parse/shapes.schema.ts";
import { head } from "./head.schema.ts";

export const teamCommands = [
  z.strictObject({ type: z.literal("set-team"), team: id, ...teamSetting, from: day, ...head }),
  z.strictObject({ type: z.literal("join-alliance"), team: id, alliance: id, from: day, ...head }),
  z.strictObject({ type: z.literal("leave-alliance"), team: id, alliance: id, from: day, ...head }),
] as const;
