import { z } from "zod";
import { freeText, id } from "../parse/shapes.schema.ts";
import { head } from "./head.schema.ts";

const whole = { call: id, words: freeText.exactOptional(), ...head };
const byTeam = { ...whole, team: id };

export const callCommands = [
  z.strictObject({
    type: z.literal("raise-call"),
    call: id,
    area: id,
    unit: id,
    service: id,
    heads: z.int().min(1).max(999),
    words: freeText,
    urgent: z.boolean().exactOptional(),
    ...head,
  }),
  z.strictObject({ type: z.literal("respond-to-call"), ...byTeam }),
  z.strictObject({ type: z.literal("decline-call"), ...byTeam }),
  z.strictObject({ type: z.literal("match-call"), call: id, team: id, ...head }),
  z.strictObject({ type: z.literal("start-assistance"), call: id, team: id, ...head }),
  z.strictObject({ type: z.literal("leave-call"), ...byTeam }),
  z.strictObject({ type: z.literal("finish-call"), ...byTeam }),
  z.strictObject({ type: z.literal("review-call"), ...whole }),
  z.strictObject({ type: z.literal("withdraw-call"), ...whole }),
  z.strictObject({ type: z.literal("reopen-call"), ...whole }),
  z.strictObject({ type: z.literal("return-call"), ...whole }),
] as const;
