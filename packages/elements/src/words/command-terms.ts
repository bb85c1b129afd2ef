import type { CommandTerms } from "@jinlin/core";
import { commandTermsIn } from "@jinlin/core/command-terms";
import type { Table } from "./words.ts";

/** What commands, and what they change, are called; for the elements that speak of commands. */
export const commandTerms: Table<CommandTerms> = { "zh-Hans": commandTermsIn("zh-Hans"), en: commandTermsIn("en") };
