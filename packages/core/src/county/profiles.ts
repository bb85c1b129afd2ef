import { mayCommand, type AccessRefusal } from "../access/may-command.ts";
import { refuse } from "../decision.ts";
import { adoptProfile, type AdoptProfile, type AdoptRefusal } from "../organisation/adopt-profile.ts";
import type { ProfileAdopted } from "../register/adopt-profile.ts";
import { asOf } from "../register/register.ts";
import { changedSince, type Rule, type Rules } from "./rule.ts";

export type ProfileCommand = AdoptProfile;
export type ProfileRefusal = AdoptRefusal;

const adopt: Rule<AdoptProfile, ProfileAdopted, AdoptRefusal> = ({ today, actor }, command) => {
  // A profile is the whole county's: nothing less reaches it.
  const denied = mayCommand(today, actor, "adopt-profile", { from: command.from });
  if (denied.length > 0) return refuse(...(denied as [AccessRefusal]));
  const decision = adoptProfile(asOf(today.register, command.from), command);
  const facts = today.register.log.of("profile", today.profile.county);
  const stale = decision.ok && decision.events.length > 0 && changedSince(today, facts, command.readSeq);
  return stale ? refuse(stale) : decision;
};

export const profileRules: Rules<ProfileCommand, ProfileAdopted, ProfileRefusal> = { "adopt-profile": adopt };
