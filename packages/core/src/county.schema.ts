import { z } from "zod";
import type { Command, DraftStep } from "./county.ts";
import { callCommands } from "./county/calls.schema.ts";
import { appointmentCommands } from "./county/appointments.schema.ts";
import { checkInCommands } from "./county/check-ins.schema.ts";
import { correctionCommands } from "./county/corrections.schema.ts";
import { delegationCommands } from "./county/delegations.schema.ts";
import { hoursCommands } from "./county/hours.schema.ts";
import { rotaCommands } from "./county/rotas.schema.ts";
import { ledgerCommands } from "./county/ledger.schema.ts";
import { personCommands } from "./county/persons.schema.ts";
import { residentCommands } from "./county/residents.schema.ts";
import { draftCommands } from "./county/drafts.schema.ts";
import { memberCommands } from "./county/members.schema.ts";
import { networkCommands } from "./county/networks.schema.ts";
import { noticeCommands } from "./county/notices.schema.ts";
import { postCommands } from "./county/posts.schema.ts";
import { privacyCommands } from "./county/privacy.schema.ts";
import { profileCommands } from "./county/profiles.schema.ts";
import { teamCommands } from "./county/teams.schema.ts";
import { unitCommands } from "./county/units.schema.ts";
import { needLists } from "./alliance/need.ts";
import { day, id, moment } from "./parse/shapes.schema.ts";
import type { Query, Views } from "./view/view.ts";

/** What may be done by itself or as a step of a draft. What only stands alone is below. */
const steps = [
  ...appointmentCommands,
  ...postCommands,
  ...unitCommands,
  ...memberCommands,
  ...networkCommands,
  ...residentCommands,
  ...noticeCommands,
  ...teamCommands,
] as const;

export const commandSchema = z.discriminatedUnion("type", [
  ...steps,
  ...callCommands,
  ...checkInCommands,
  ...correctionCommands,
  ...ledgerCommands,
  ...personCommands,
  ...privacyCommands,
  ...delegationCommands,
  ...hoursCommands,
  ...rotaCommands,
  ...profileCommands,
  ...draftCommands(z.discriminatedUnion("type", steps) satisfies z.ZodType<DraftStep>),
]) satisfies z.ZodType<Command>;

/** The envelope of an entry. Its events were made by the rules: of each, that it is one, is enough. */
export const entrySchema = z.strictObject({
  format: z.literal("jinlin-entry/1"),
  seq: z.int().min(1),
  county: id,
  recordedAt: moment,
  actor: id,
  command: z.string().min(1),
  reason: z.string().exactOptional(),
  basis: z.string().exactOptional(),
  events: z.array(
    z.looseObject({ type: z.string(), v: z.int().min(1), subject: z.string(), from: day.exactOptional(), to: day.exactOptional() }),
  ),
});

const withDraft = { draft: id.exactOptional() };
const common = { day: day.exactOptional(), seq: z.int().min(1).exactOptional(), lang: z.string().max(35).exactOptional() };

/** What each view may be asked with; as in `Queries`. */
export const querySchemas = {
  hierarchy: z.strictObject({ slice: id, ...withDraft, ...common }),
  unit: z.strictObject({ unit: id, ...withDraft, ...common }),
  findings: z.strictObject({ ...withDraft, ...common }),
  people: z.strictObject({ text: z.string().max(100), limit: z.int().min(1).max(100).exactOptional(), ...common }),
  person: z.strictObject({ person: id, ...common }),
  session: z.strictObject(common),
  tenure: z.strictObject({ within: z.int().min(0).max(3660).exactOptional(), since: day.exactOptional(), ...common }),
  history: z.strictObject({
    unit: id.exactOptional(),
    person: id.exactOptional(),
    command: z.string().max(100).exactOptional(),
    before: z.int().min(1).exactOptional(),
    limit: z.int().min(1).max(100).exactOptional(),
    ...common,
  }),
  compare: z.strictObject({
    otherDay: day.exactOptional(),
    otherSeq: z.int().min(1).exactOptional(),
    below: id.exactOptional(),
    ...withDraft,
    ...common,
  }),
  drafts: z.strictObject(common),
  draft: z.strictObject({ draft: id, ...common }),
  privacy: z.strictObject({ before: z.int().min(1).exactOptional(), limit: z.int().min(1).max(100).exactOptional(), ...common }),
  grids: z.strictObject({
    below: id.exactOptional(),
    network: id.exactOptional(),
    shapes: z.boolean().exactOptional(),
    ...withDraft,
    ...common,
  }),
  load: z.strictObject({ below: id.exactOptional(), network: id.exactOptional(), ...withDraft, ...common }),
  network: z.strictObject({ network: id, ...withDraft, ...common }),
  notices: z.strictObject({ below: id.exactOptional(), ...withDraft, ...common }),
  notice: z.strictObject({ grid: id, ...withDraft, ...common }),
  teams: z.strictObject({ below: id.exactOptional(), service: id.exactOptional(), ...withDraft, ...common }),
  roster: z.strictObject({
    team: id.exactOptional(),
    below: id.exactOptional(),
    text: z.string().max(100).exactOptional(),
    ...common,
  }),
  help: z.strictObject({ below: id.exactOptional(), service: id.exactOptional(), ...common }),
  hours: z.strictObject({ team: id.exactOptional(), person: id.exactOptional(), from: day, to: day, ...common }),
  calls: z.strictObject({
    below: id.exactOptional(),
    state: id.exactOptional(),
    closed: z.boolean().exactOptional(),
    team: id.exactOptional(),
    since: day.exactOptional(),
    before: z.int().min(1).exactOptional(),
    limit: z.int().min(1).max(500).exactOptional(),
    ...common,
  }),
  call: z.strictObject({ call: id, ...common }),
  "check-ins": z.strictObject({
    below: id.exactOptional(),
    capacity: id.exactOptional(),
    who: id.exactOptional(),
    text: z.string().max(200).exactOptional(),
    limit: z.int().min(1).max(1000).exactOptional(),
    ...common,
  }),
  needs: z.strictObject({ below: id.exactOptional(), list: z.enum(needLists).exactOptional(), ...common }),
  rota: z.strictObject({ team: id.exactOptional(), below: id.exactOptional(), from: day, to: day, ...common }),
  access: z.strictObject({ post: id.exactOptional(), person: id.exactOptional(), ...common }),
} satisfies { readonly [Name in keyof Views]: z.ZodType<Query<Name>> };
