import { z } from "zod";
import { holdsIdentityNumber } from "../access/identity-number.ts";
import { isMoment, type Day, type Moment } from "../day.ts";

// What a form expects is told by an example.

/** Ids: short, plain, never a code. */
export const id = z.string().regex(/^[a-z0-9-]{1,64}$/, "grid-0412");
export const postId = z.string().regex(/^[a-z0-9-]{1,64}\/[a-z0-9-]{1,64}$/, "grid-0412/officer");
export const day = z.iso.date() as unknown as z.ZodType<Day>;
export const moment = z.string().refine(isMoment, "2026-03-01T09:30:00Z") as unknown as z.ZodType<Moment>;
/** Words a person wrote; no identity number comes in by them. */
export const freeText = z
  .string()
  .min(1)
  .max(2000)
  .refine((text) => !holdsIdentityNumber(text), { params: { code: "identity-number" } });
export const name = z.string().min(1).max(200);
export const texts = z.record(z.string().regex(/^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$/, "zh-Hans"), name);
export const period = { from: day.exactOptional(), to: day.exactOptional() };
