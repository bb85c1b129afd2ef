import type { TeamStanding } from "../../../alliance/call.ts";
import type { CallRefusal } from "../../../county/calls.ts";
import type { TeamRefusal } from "../../../county/teams.ts";
import type { UnitRefusal } from "../../../county/units.ts";
import type { CallAct } from "../../../profile/call-rules.ts";
import type { Formats, Sentences, Telling } from "../../words.ts";

const acts: Readonly<Record<CallAct, string>> = {
  raise: "raised",
  respond: "responded to",
  decline: "declined",
  match: "matched with a team",
  start: "started",
  leave: "left",
  finish: "finished",
  review: "reviewed",
  withdraw: "withdrawn",
  reopen: "opened again",
  return: "returned",
};

const standings: Readonly<Record<TeamStanding | "none", string>> = {
  none: "has nothing to do with this call yet",
  responded: "has responded and was not chosen yet",
  matched: "was chosen and has not started yet",
  assisting: "is at it",
  left: "has left",
  declined: "has declined",
  done: "has done its part",
};

export const calls: Sentences<Exclude<CallRefusal, { code: (TeamRefusal | UnitRefusal)["code"] }>, Formats & Telling> = {
  "no-calls": () => "The county's profile does not say how calls go; say it there first",
  "call-not-so": ({ act, name }, words) => `The call is "${words.name(name)}" and cannot be ${acts[act]}; look where it stands now`,
  "standing-not-so": ({ act, standing }) =>
    `The team ${standings[standing ?? "none"]}: the call cannot be ${acts[act]} by it; choose another, or take the step before first`,
  "words-needed": ({ act }) => `Say in words why it is ${acts[act]}, or how it went`,
  "service-not-offered": () => "The team does not offer this service; one that does has to respond",
};
