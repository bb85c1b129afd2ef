import { z } from "zod";
import { day } from "../parse/shapes.schema.ts";
import { profileSchema } from "../profile/profile.schema.ts";
import { head } from "./head.schema.ts";

export const profileCommands = [z.strictObject({ type: z.literal("adopt-profile"), profile: profileSchema, from: day, ...head })] as const;
