// Everything that checks data from outside: @jinlin/core/parse. Only this entry carries zod.
import { z } from "zod";
import type { Command, CountyEntry } from "./county.ts";
import { commandSchema, entrySchema, querySchemas } from "./county.schema.ts";
import type { Particulars } from "./organisation/person.ts";
import type { Records } from "./organisation/records.ts";
import { particularsSchema, recordsSchema } from "./organisation/records.schema.ts";
import { parser, type Parsed } from "./parse/parser.ts";
import { rowByRow } from "./parse/row-by-row.ts";
import { checkProfile } from "./profile/check-profile.ts";
import type { Profile } from "./profile/profile.ts";
import { profileSchema } from "./profile/profile.schema.ts";
import type { Query, Views } from "./view/view.ts";

export { FaultsError, type Parsed } from "./parse/parser.ts";

const profileParser = parser<Profile>("parseProfile", profileSchema, checkProfile);
const recordsParser = parser<Records>("parseRecords", rowByRow(recordsSchema));
const particularsParser = parser<readonly Particulars[]>("parseParticulars", z.array(particularsSchema));
const commandParser = parser<Command>("parseCommand", commandSchema);
const entryParser = parser("parseEntry", entrySchema as z.ZodType as z.ZodType<CountyEntry>);
const queryParsers = Object.fromEntries(Object.entries(querySchemas).map(([name, schema]) => [name, parser("parseQuery", schema)]));

/** A profile from JSON, with all that is wrong in shape or in what its parts say of one another. */
export const safeParseProfile = profileParser.safeParse;
/** @throws FaultsError with every fault */
export const parseProfile = profileParser.parse;

/** Plain records from JSON, in shape; what they refer to is checked where they are imported (`importRecords`). */
export const safeParseRecords = recordsParser.safeParse;
/** @throws FaultsError with every fault */
export const parseRecords = recordsParser.parse;

/** What is personal of people, from JSON, in shape: a closed one, so that nothing else can come in. */
export const safeParseParticulars = particularsParser.safeParse;
/** @throws FaultsError with every fault */
export const parseParticulars = particularsParser.parse;

/** A command from JSON, in shape; whether it may be given and done is for `decide` to say. */
export const safeParseCommand = commandParser.safeParse;
/** @throws FaultsError with every fault */
export const parseCommand = commandParser.parse;

/** An entry of a ledger from JSON, its events upcast where they are older. */
export const safeParseEntry = entryParser.safeParse;
/** @throws FaultsError with every fault */
export const parseEntry = entryParser.parse;

/** The query of one view; numbers are numbers here, whoever reads a URL converts first. */
export function safeParseQuery<Name extends keyof Views>(view: Name, query: unknown): Parsed<Query<Name>> {
  return queryParsers[view]!.safeParse(query) as Parsed<Query<Name>>;
}

/** Profile and records as JSON Schema 2020-12, for editors and for other languages. */
export const profileJsonSchema = (): object => z.toJSONSchema(profileSchema, { unrepresentable: "any" });
export const recordsJsonSchema = (): object => z.toJSONSchema(recordsSchema, { unrepresentable: "any" });
