import type { Reasons } from "@jinlin/core";
import { reasonsIn } from "@jinlin/core/reasons";
import type { Table } from "./words.ts";

/** The words for what is refused. */
export type RefusalWords = Pick<Reasons, "refusal">;

/**
 * Why something is refused, in every language. An element that has forms takes these among its own words; to any other
 * they come when they are needed (`import("../words/reasons.ts")`): they weigh more than all else that core says.
 */
export const refusalWords: Table<RefusalWords> = { "zh-Hans": reasonsIn("zh-Hans"), en: reasonsIn("en") };
