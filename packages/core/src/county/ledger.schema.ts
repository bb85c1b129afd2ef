import { z } from "zod";
import { head } from "./head.schema.ts";

export const ledgerCommands = [z.strictObject({ type: z.literal("withdraw-entry"), entry: z.int().min(1), ...head })] as const;
