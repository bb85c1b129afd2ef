import { z } from "zod";
import { day, id, name } from "../parse/shapes.schema.ts";
import { head } from "./head.schema.ts";

/** As many steps as one entry may well hold, and a person can still read. */
const mostSteps = 200;

/** @param step - What may be a step: every command but those that stand alone. */
export const draftCommands = <Step extends z.ZodType>(step: Step) =>
  [
    z.strictObject({ type: z.literal("save-draft"), draft: id, name, from: day, commands: z.array(step).max(mostSteps), ...head }),
    z.strictObject({ type: z.literal("drop-draft"), draft: id, ...head }),
    z.strictObject({ type: z.literal("publish-draft"), draft: id, ...head }),
  ] as const;
