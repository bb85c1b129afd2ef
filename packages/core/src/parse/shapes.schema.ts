import { z } from "zod";
import { holdsIdentityNumber } from "../access/identity-number.ts";
import { isMoment, type Day, type Moment, type PartialDay } from "../day.ts";

// What a form expects is told by an example.

/** No identity number comes in by any text. */
const withoutIdentityNumber = <Text extends z.ZodString>(text: Text) =>
  text.refine((value) => !holdsIdentityNumber(value), { params: { code: "identity-number" } });

/** Ids: short, plain, never a code. */
export const id = withoutIdentityNumber(z.string().regex(/^[a-z0-9-]{1,64}$/, "grid-0412"));
export const postId = withoutIdentityNumber(
  z.string().regex(/^[a-z0-9-]{1,64}\/[a-z0-9-]{1,64}(\/[a-z0-9-]{1,64})?$/, "grid-0412/officer, grid-0412/officer/safety"),
);
export const day = z.iso.date() as unknown as z.ZodType<Day>;
/** A day, or the month or year in its place where no more is known. */
export const partialDay = z.string().regex(partialShape(""), "2019, 2019-06, 2019-06-01") as unknown as z.ZodType<PartialDay>;
/** When something ended, as far as that is known. */
export const partialEnd = z.string().regex(partialShape("unknown|"), "2019, 2019-06, 2019-06-01, unknown") as unknown as z.ZodType<
  PartialDay | "unknown"
>;
export const moment = z.string().refine(isMoment, "2026-03-01T09:30:00Z") as unknown as z.ZodType<Moment>;
/** A time of day; `last` is a form it may have besides. */
export const timeOfDay = (last: string) => z.string().regex(new RegExp(`^(?:(?:[01]\\d|2[0-3]):[0-5]\\d${last})$`), "08:30");
/** Words a person wrote. */
export const freeText = withoutIdentityNumber(z.string().min(1).max(2000));
export const name = withoutIdentityNumber(z.string().min(1).max(200));
export const code = withoutIdentityNumber(z.string().min(1).max(40));
/** An office's number, not a mobile one: what stands on a public notice belongs to no person. */
export const officePhone = withoutIdentityNumber(z.string().regex(/^(?!\+?(86)?[ -]?1[3-9])[+\d][\d -]{2,19}$/, "0593-2802345, 12345"));
export const language = z.string().regex(/^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$/, "zh-Hans");
/** A text in one language at least. */
export const texts = z.record(language, name).refine((given) => Object.keys(given).length > 0, '{ "zh-Hans": "鹤峰社区" }');
const number = z.int().min(0).max(1_000_000);
export const memberCount = { full: number, probationary: number };
export const recordName = z.union([name, texts]);
const quantity = z.strictObject({ value: number, precision: z.enum(["exact", "at-least", "about"]), unit: name.exactOptional() });
export const residentCount = { households: quantity, residents: quantity };
/** Hundredths of a cell that lie in a grid. */
export const gridShare = z.strictObject({ grid: id, share: z.int().min(1).max(100) });
export const noticeText = { extent: recordName, phone: officePhone, supervision: officePhone.exactOptional() };
const clock = (last: string) => z.string().regex(new RegExp(`^(?:(?:[01]\\d|2[0-3]):[0-5]\\d${last})$`), "18:00");
export const teamSetting = {
  services: z.array(id).min(1),
  capacity: z.int().min(1).max(999).exactOptional(),
  hours: z
    .array(z.strictObject({ days: z.array(z.int().min(1).max(7)).min(1).max(7), from: clock(""), to: clock("|24:00") }))
    .min(1)
    .exactOptional(),
};
const position = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);
const ring = z.array(position).min(4);
const rings = z.array(ring).min(1);
/** GeoJSON, in WGS-84; what is wrong with a ring beyond its form is for the geometry to say. */
export const shape = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("Polygon"), coordinates: rings }),
  z.strictObject({ type: z.literal("MultiPolygon"), coordinates: z.array(rings).min(1) }),
]);
export const period = { from: partialDay.exactOptional(), to: partialEnd.exactOptional() };

// As a pattern, so that it stands in the JSON Schema too, and a million of them are read in no time: 29 February in leap years alone.
function partialShape(others: string): RegExp {
  const leap = "(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29";
  const usual = "\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))";
  return new RegExp(`^(?:${others}${leap}|${usual}|\\d{4}-(?:0[1-9]|1[0-2])|\\d{4})$`);
}
