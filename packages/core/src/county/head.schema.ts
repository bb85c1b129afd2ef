import { z } from "zod";
import { freeText } from "../parse/shapes.schema.ts";

/** What every command may say beside its own. */
export const head = { reason: freeText.exactOptional(), basis: freeText.exactOptional(), readSeq: z.int().min(0).exactOptional() };
