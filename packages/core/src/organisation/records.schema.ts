import { z } from "zod";
import {
  code,
  day,
  freeText,
  gridShare,
  id,
  memberCount,
  moment,
  name,
  noticeText,
  period,
  postId,
  recordName,
  residentCount,
  shape,
  teamSetting,
} from "../parse/shapes.schema.ts";
import { callActs } from "../profile/call-rules.ts";
import { appointmentModes, endReasons } from "./appointment.ts";
import type { Particulars } from "./person.ts";
import type { Records } from "./records.ts";

const days = { from: day.exactOptional(), to: day.exactOptional() };

export const recordsSchema = z.strictObject({
  /** For editors: where this schema lies. */
  $schema: z.string().exactOptional(),
  format: z.literal("jinlin-records/1"),
  areas: z
    .array(
      z.strictObject({
        id,
        kind: id,
        name: recordName,
        code: code.exactOptional(),
        within: id.exactOptional(),
        ledBy: id.exactOptional(),
        place: id.exactOptional(),
        ...period,
      }),
    )
    .exactOptional(),
  organisations: z
    .array(
      z.strictObject({
        id,
        form: id,
        name: recordName,
        code: code.exactOptional(),
        superior: id.exactOptional(),
        area: z.union([id, z.array(id).min(1)]).exactOptional(),
        ...period,
      }),
    )
    .exactOptional(),
  persons: z.array(z.strictObject({ id, home: id.exactOptional(), ...period })).exactOptional(),
  appointments: z
    .array(
      z.strictObject({
        id,
        post: postId,
        person: id,
        mode: z.enum(appointmentModes).exactOptional(),
        termEnd: day.exactOptional(),
        ended: z.enum(["handed-over", "abolished", ...endReasons]).exactOptional(),
        ...period,
      }),
    )
    .exactOptional(),
  posts: z
    .array(
      z.strictObject({
        id: postId,
        seats: z.int().min(1).max(999).exactOptional(),
        name: recordName.exactOptional(),
        follows: z
          .array(z.strictObject({ post: postId, membership: z.enum(["none", "probationary", "full"]).exactOptional() }))
          .min(1)
          .exactOptional(),
        ...days,
      }),
    )
    .exactOptional(),
  networks: z.array(z.strictObject({ id, kind: id, name: recordName, owner: id.exactOptional(), ...days })).exactOptional(),
  cells: z
    .array(
      z.strictObject({
        id,
        network: id,
        name: recordName.exactOptional(),
        code: code.exactOptional(),
        grids: z.array(gridShare).exactOptional(),
        ...days,
      }),
    )
    .exactOptional(),
  residents: z.array(z.strictObject({ area: id, ...residentCount, ...days })).exactOptional(),
  shapes: z.array(z.strictObject({ area: id, shape, ...days })).exactOptional(),
  overlaps: z.array(z.strictObject({ grid: id, over: z.array(id).min(1), ...days })).exactOptional(),
  notices: z.array(z.strictObject({ grid: id, ...noticeText, confirmed: day, ...days })).exactOptional(),
  checkIns: z
    .array(
      z.strictObject({
        id,
        who: id,
        capacity: id,
        community: id,
        employer: id.exactOptional(),
        ended: z.enum(["moved", "retired", "changed-employer", "left", "other"]).exactOptional(),
        ...days,
      }),
    )
    .exactOptional(),
  needs: z
    .array(
      z.strictObject({
        id,
        community: id,
        list: z.enum(["supply", "need", "shared"]),
        service: id.exactOptional(),
        title: recordName,
        seats: z.int().min(1).max(10_000).exactOptional(),
        ...days,
      }),
    )
    .exactOptional(),
  claims: z
    .array(
      z.strictObject({
        id,
        need: id,
        who: id,
        heads: z.int().min(1).max(10_000).exactOptional(),
        from: day,
        settled: z.strictObject({ how: z.enum(["done", "withdrawn"]), on: day }).exactOptional(),
      }),
    )
    .exactOptional(),
  teams: z.array(z.strictObject({ team: id, ...teamSetting, alliances: z.array(id).min(1).exactOptional(), ...days })).exactOptional(),
  calls: z
    .array(
      z.strictObject({
        id,
        area: id,
        unit: id,
        service: id,
        heads: z.int().min(1).max(999),
        words: freeText,
        urgent: z.literal(true).exactOptional(),
        at: moment,
        by: postId.exactOptional(),
        steps: z
          .array(
            z.strictObject({
              act: z.enum(callActs.filter((act) => act !== "raise")),
              at: moment,
              team: id.exactOptional(),
              words: freeText.exactOptional(),
              by: postId.exactOptional(),
            }),
          )
          .exactOptional(),
      }),
    )
    .exactOptional(),
  members: z.array(z.strictObject({ organisation: id, ...memberCount, ...period })).exactOptional(),
}) satisfies z.ZodType<Records>;

/** Particulars come in apart from the records. The shape is closed: no identity number, no address, nothing further. */
export const particularsSchema = z.strictObject({
  person: id,
  name,
  phone: z
    .string()
    .regex(/^[+\d][\d -]{4,19}$/, "0593 123 4567")
    .exactOptional(),
  membership: z.enum(["none", "probationary", "full"]).exactOptional(),
  consent: z.strictObject({
    basis: z.enum(["enrolled-self", "holds-post", "serves-in-team"]),
    notice: name,
    day,
    withdrawn: day.exactOptional(),
  }),
}) satisfies z.ZodType<Particulars>;
