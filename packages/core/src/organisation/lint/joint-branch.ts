import { ruleDefaults } from "../../profile/finding-rule.ts";
import { factOf } from "../../register/register.ts";
import { unitsOf } from "../unit.ts";
import type { FindingMember, Lint } from "./finding.ts";

/** Joint branches set on more than five units (联合党支部), counted by the areas they are set on: too many to meet as one. Legal forms alone. */
export const jointBranch: Lint<"joint-branch"> = (state, { forms, most = ruleDefaults["joint-branch"].most }) => {
  const legal = state.profile.forms.filter(({ id, nature }) => nature === "legal" && forms.includes(id)).map(({ id }) => id);
  const units = unitsOf(state, "organisation").filter(({ kind }) => legal.includes(kind));
  const members = units.flatMap((unit): FindingMember[] => {
    const areas = factOf<string | readonly string[]>(state, unit.id, "setOn")?.value ?? [];
    const value = typeof areas === "string" ? 1 : areas.length;
    return value > most
      ? [{ unit, measure: { value, most }, fix: { command: "set-areas", with: { unit: unit.id, from: state.day } } }]
      : [];
  });
  return { of: units.length, members };
};
