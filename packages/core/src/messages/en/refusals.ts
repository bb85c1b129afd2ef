import type { Vocabulary } from "../words.ts";
import { appointments } from "./refusals/appointments.ts";
import { checkIns } from "./refusals/check-ins.ts";
import { corrections } from "./refusals/corrections.ts";
import { delegations } from "./refusals/delegations.ts";
import { calls } from "./refusals/calls.ts";
import { cells } from "./refusals/cells.ts";
import { hours } from "./refusals/hours.ts";
import { rotas } from "./refusals/rotas.ts";
import { ledger } from "./refusals/ledger.ts";
import { persons } from "./refusals/persons.ts";
import { drafts } from "./refusals/drafts.ts";
import { members } from "./refusals/members.ts";
import { networks } from "./refusals/networks.ts";
import { notices } from "./refusals/notices.ts";
import { privacy } from "./refusals/privacy.ts";
import { posts } from "./refusals/posts.ts";
import { profiles } from "./refusals/profiles.ts";
import { residents } from "./refusals/residents.ts";
import { structure } from "./refusals/structure.ts";
import { teams } from "./refusals/teams.ts";
import { units } from "./refusals/units.ts";

export const refusals: Vocabulary["refusals"] = {
  "not-open-to-you": ({ ask }, { name }) =>
    `You are not signed in, or the posts you hold do not allow this; sign in, or ask ${ask ? `the ${name(ask.post.name)} of ${name(ask.unit.name)}` : "the organisation above"}`,
  "own-appointment": ({ delegator }) =>
    delegator
      ? "The authority you were lent is this person's own, and nobody decides about themselves through somebody else; ask the organisation above"
      : "Nobody decides about themselves; ask the organisation above",
  "backdating-not-open": ({ today }, { day }) => `You may decide for today (${day(today)}) and later; ask who may record earlier days`,
  unknown: ({ kind, id }) =>
    kind === "person" ? "Nobody you may choose is known by this; look for the person in the field" : `There is no ${kind} "${id}"`,
  "id-taken": ({ id }) => `The id "${id}" is taken`,
  "changed-since": () => "This was changed after you opened it; you now see the latest. Check it and decide again",
  "identity-number": () => "No identity number may be written here",
  "reason-needed": () => "Say why",
  "particulars-not-taken": () => "No particulars may be sent along with this",
  ...appointments,
  ...members,
  ...delegations,
  ...networks,
  ...cells,
  ...residents,
  ...notices,
  ...teams,
  ...hours,
  ...calls,
  ...checkIns,
  ...rotas,
  ...posts,
  ...units,
  ...structure,
  ...corrections,
  ...ledger,
  ...persons,
  ...privacy,
  ...drafts,
  ...profiles,
};
