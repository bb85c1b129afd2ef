import { keptWithStructure } from "../structure.ts";
import { unitsOf, type Unit } from "../unit.ts";
import type { FindingMember, Found, Lint } from "./finding.ts";

const both: readonly Unit["record"][] = ["area", "organisation"];

/** Areas, or organisations, that bear one code on one day (代码重复). A code may pass to another once the first has given it up. */
export const duplicateCode: Lint<"duplicate-code"> = (state, { records = both }) =>
  keptWithStructure(state, `duplicate codes ${records.join(" ")}`, (): Found => {
    const coded = records.flatMap((record) => unitsOf(state, record).filter(({ code }) => code !== undefined));
    const byCode = new Map<string, Unit[]>();
    for (const unit of coded) {
      const key = `${unit.record} ${unit.code}`;
      const bearers = byCode.get(key);
      if (bearers) bearers.push(unit);
      else byCode.set(key, [unit]);
    }
    const members = [...byCode.values()]
      .filter(({ length }) => length > 1)
      .flatMap((units) =>
        units.map((unit): FindingMember => ({ unit, fix: { command: "recode-unit", with: { unit: unit.id, from: state.day } } })),
      );
    return { of: coded.length, members };
  });
