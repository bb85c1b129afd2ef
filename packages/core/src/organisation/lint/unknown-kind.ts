import { keptWithStructure } from "../structure.ts";
import { unitsOf } from "../unit.ts";
import type { FindingMember, Found, Lint } from "./finding.ts";

/**
 * Units of a kind or form that the profile of the day does not have (类别不明): the county has retired it and not said
 * what they are now. They stand in no slice and have no posts until they are of another.
 */
export const unknownKind: Lint<"unknown-kind"> = (state) =>
  keptWithStructure(state, "unknown kinds", (): Found => {
    const { areaKinds, forms } = state.profile;
    const known = { area: new Set(areaKinds.map(({ id }) => id)), organisation: new Set(forms.map(({ id }) => id)) };
    const units = (["area", "organisation"] as const).flatMap((record) => unitsOf(state, record));
    return {
      of: units.length,
      members: units
        .filter(({ record, kind }) => !known[record].has(kind))
        .map((unit): FindingMember => ({ unit, fix: { command: "change-kind", with: { unit: unit.id, from: state.day } } })),
    };
  });
