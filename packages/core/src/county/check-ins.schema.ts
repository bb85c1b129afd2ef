import { z } from "zod";
import { checkOutReasons } from "../alliance/check-in.ts";
import { needLists } from "../alliance/need.ts";
import { day, id, recordName } from "../parse/shapes.schema.ts";
import { head } from "./head.schema.ts";

const heads = z.int().min(1).max(10_000);

export const checkInCommands = [
  z.strictObject({
    type: z.literal("report-in"),
    checkIn: id,
    who: id,
    capacity: id,
    community: id,
    employer: id.exactOptional(),
    from: day,
    ...head,
  }),
  z.strictObject({
    type: z.literal("change-check-in"),
    checkIn: id,
    community: id.exactOptional(),
    employer: id.exactOptional(),
    from: day,
    ...head,
  }),
  z.strictObject({ type: z.literal("check-out"), checkIn: id, from: day, ended: z.enum(checkOutReasons), ...head }),
  z.strictObject({ type: z.literal("review-check-in"), checkIn: id, year: z.int().min(2000).max(2100), grade: id, ...head }),
  z.strictObject({
    type: z.literal("publish-need"),
    need: id,
    community: id,
    list: z.enum(needLists),
    service: id.exactOptional(),
    title: recordName,
    seats: heads.exactOptional(),
    from: day,
    to: day.exactOptional(),
    ...head,
  }),
  z.strictObject({ type: z.literal("close-need"), need: id, from: day, ...head }),
  z.strictObject({ type: z.literal("claim-need"), claim: id, need: id, who: id, heads: heads.exactOptional(), from: day, ...head }),
  z.strictObject({ type: z.literal("complete-claim"), claim: id, from: day, ...head }),
  z.strictObject({ type: z.literal("withdraw-claim"), claim: id, from: day, ...head }),
] as const;
