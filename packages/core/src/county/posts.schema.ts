import { z } from "zod";
import { day, postId, recordName } from "../parse/shapes.schema.ts";
import { head } from "./head.schema.ts";

const seats = z.int().min(1).max(999);

export const postCommands = [
  z.strictObject({
    type: z.literal("open-post"),
    post: postId,
    from: day,
    seats: seats.exactOptional(),
    name: recordName.exactOptional(),
    ...head,
  }),
  z.strictObject({ type: z.literal("close-post"), post: postId, from: day, ends: z.literal(true).exactOptional(), ...head }),
  z.strictObject({ type: z.literal("resize-post"), post: postId, seats, from: day, ...head }),
  z.strictObject({
    type: z.literal("link-post"),
    post: postId,
    follows: postId,
    membership: z.enum(["none", "probationary", "full"]).exactOptional(),
    from: day,
    ...head,
  }),
  z.strictObject({ type: z.literal("unlink-post"), post: postId, follows: postId.exactOptional(), from: day, ...head }),
] as const;
