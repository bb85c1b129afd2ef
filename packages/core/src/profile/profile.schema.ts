import { z } from "zod";
import { day, id, language, officePhone, texts, timeOfDay } from "../parse/shapes.schema.ts";
import { callActs } from "./call-rules.ts";
import { findingRuleSchema } from "./finding-rule.schema.ts";
import { codeSchemeNames, commandNames, fieldNames, viewNames, type Profile } from "./profile.ts";

const named = { id, name: texts };
const unitKinds = { record: z.enum(["organisation", "area"]), kinds: z.array(id).min(1) };
const size = z.int().min(0).max(1_000_000);
const band = z.strictObject({ least: size.exactOptional(), most: size.exactOptional() });
const degree = z.enum(["masked", "full"]);

const keptFor = z.int().min(0).max(36_600);
const keys = z.record(id, id);

/** The shape of a profile. What its parts say of one another is `checkProfile`'s. */
export const profileSchema = z.strictObject({
  /** For editors: where this schema lies. */
  $schema: z.string().exactOptional(),
  format: z.literal("jinlin-profile/1"),
  county: id,
  name: texts,
  languages: z.tuple([language], language),
  timeZone: z.string(),
  notice: texts.exactOptional(),
  areaKinds: z.array(
    z.strictObject({
      ...named,
      within: z.array(id),
      grid: z.enum(["general", "dedicated"]).exactOptional(),
      codeSchemes: z.array(z.enum(codeSchemeNames)).min(1).exactOptional(),
    }),
  ),
  placeKinds: z.array(z.strictObject(named)),
  forms: z.array(z.strictObject({ ...named, nature: z.enum(["legal", "overlay"]) })),
  postKinds: z.array(
    z.strictObject({
      ...named,
      of: z.strictObject(unitKinds),
      primary: z.boolean().exactOptional(),
      maxPerPerson: z.int().min(1).exactOptional(),
      networks: z.union([z.literal("all"), z.array(id).min(1)]).exactOptional(),
      seats: z.int().min(1).max(999).exactOptional(),
      explicit: z.boolean().exactOptional(),
      termYears: z.int().min(1).max(20).exactOptional(),
    }),
  ),
  networkKinds: z.array(z.strictObject(named)).exactOptional(),
  gridSize: z.strictObject({ households: band.exactOptional(), residents: band.exactOptional() }).exactOptional(),
  gridNotice: z
    .strictObject({
      staleAfterDays: z.int().min(1).max(3660),
      supervision: officePhone.exactOptional(),
      names: z.array(id).exactOptional(),
    })
    .exactOptional(),
  alliance: z
    .strictObject({
      services: z.array(z.strictObject(named)).min(1),
      teams: z.array(id).min(1),
      alliances: z.array(id),
      capacities: z
        .array(
          z.strictObject({
            ...named,
            of: z.enum(["person", "organisation"]),
            employer: z.boolean().exactOptional(),
            reviewed: z.boolean().exactOptional(),
          }),
        )
        .exactOptional(),
      checkInAt: z.array(id).exactOptional(),
      reviewGrades: z.array(z.strictObject(named)).exactOptional(),
      calls: z
        .strictObject({
          states: z
            .array(z.strictObject({ ...named, closed: z.boolean().exactOptional(), dueIn: z.number().min(0.25).max(2000).exactOptional() }))
            .min(1),
          moves: z.array(
            z.strictObject({
              act: z.enum(callActs),
              from: z.array(id),
              to: id,
              needs: z
                .array(z.enum(["words"]))
                .min(1)
                .exactOptional(),
            }),
          ),
        })
        .exactOptional(),
      hours: z
        .strictObject({
          rounding: z.strictObject({ roundTo: z.int().min(1).max(240), mode: z.enum(["down", "nearest", "up"]) }).exactOptional(),
          tellWithinDays: z.int().min(0).max(366).exactOptional(),
        })
        .exactOptional(),
    })
    .exactOptional(),
  calendar: z
    .strictObject({
      source: texts.exactOptional(),
      from: day,
      until: day,
      hours: z.array(z.strictObject({ from: timeOfDay(""), to: timeOfDay("|24:00") })).min(1),
      holidays: z.array(day),
      workdays: z.array(day),
    })
    .exactOptional(),
  levels: z.array(
    z.strictObject({
      ...named,
      ...unitKinds,
      aliases: z.array(texts).exactOptional(),
      parent: z.enum(["within", "ledBy", "superior"]).exactOptional(),
      per: z.array(id).exactOptional(),
    }),
  ),
  slices: z.array(z.strictObject({ ...named, levels: z.array(id).min(1) })).min(1),
  findings: z.array(findingRuleSchema),
  combinedPosts: z.array(z.strictObject({ ...named, posts: z.tuple([id, id]), at: z.enum(["same-unit", "same-area"]) })).exactOptional(),
  grants: z.array(
    z.strictObject({
      to: z.union([z.literal("public"), z.array(id).min(1)]),
      over: id.exactOptional(),
      units: z.strictObject(unitKinds).exactOptional(),
      views: z.array(z.enum(viewNames)).exactOptional(),
      commands: z.array(z.enum(commandNames)).exactOptional(),
      posts: z.array(id).exactOptional(),
      backdate: z.boolean().exactOptional(),
      particulars: z
        .strictObject({ name: degree.exactOptional(), phone: degree.exactOptional(), membership: degree.exactOptional() })
        .exactOptional(),
      fields: z.array(z.enum(fieldNames)).exactOptional(),
    }),
  ),
  retention: z
    .strictObject({
      accessLogDays: z.int().min(1).max(36_600),
      consent: z.strictObject({
        "enrolled-self": keptFor.exactOptional(),
        "holds-post": keptFor.exactOptional(),
        "serves-in-team": keptFor.exactOptional(),
      }),
    })
    .exactOptional(),
  delegationMaxDays: z.int().min(1).max(3660).exactOptional(),
  replaced: z
    .strictObject({ areaKinds: keys.exactOptional(), forms: keys.exactOptional(), postKinds: keys.exactOptional() })
    .exactOptional(),
}) satisfies z.ZodType<Profile>;
