import { z } from "zod";
import { day, id, noticeText, shape } from "../parse/shapes.schema.ts";
import { head } from "./head.schema.ts";

export const noticeCommands = [
  z.strictObject({ type: z.literal("publish-notice"), grid: id, ...noticeText, from: day, ...head }),
  z.strictObject({ type: z.literal("confirm-notice"), grid: id, from: day, ...head }),
  z.strictObject({ type: z.literal("draw-areas"), shapes: z.array(z.strictObject({ area: id, shape })).min(1), from: day, ...head }),
] as const;
