import { codeSchemes } from "../code-schemes.ts";
import { keptWithStructure } from "../structure.ts";
import { unitsOf } from "../unit.ts";
import type { FindingMember, Found, Lint } from "./finding.ts";

/** Areas whose code follows none of the schemes the profile names for their kind (代码不合规则). Where none is named any code will do. */
export const codeMalformed: Lint<"code-malformed"> = (state) =>
  keptWithStructure(state, "malformed codes", (): Found => {
    const schemesOf = new Map(state.profile.areaKinds.map(({ id, codeSchemes = [] }) => [id, codeSchemes]));
    const coded = unitsOf(state, "area").filter(({ code, kind }) => code !== undefined && (schemesOf.get(kind)?.length ?? 0) > 0);
    const wrong = coded.filter(({ code, kind }) => !schemesOf.get(kind)!.some((scheme) => codeSchemes[scheme](code!)));
    const members = wrong.map((unit): FindingMember => ({
      unit,
      fix: { command: "recode-unit", with: { unit: unit.id, from: state.day } },
    }));
    return { of: coded.length, members };
  });
