import { z } from "zod";
import { day, id } from "../parse/shapes.schema.ts";
import { head } from "./head.schema.ts";

export const unitCommands = [z.strictObject({ type: z.literal("move-unit"), unit: id, under: id, slice: id, from: day, ...head })] as const;
