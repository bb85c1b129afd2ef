import type { HierarchyView, NamedRef } from "@jinlin/core";
import { fold, wordsOf } from "../hierarchy-tree/search/fold.ts";
import { foundFormerly } from "../hierarchy-tree/search/found-formerly.ts";
import { initialsOf } from "../hierarchy-tree/search/initials.ts";
import type { Found, Option } from "./option-search.ts";

/** A unit as it can be looked for. */
export interface UnitOption extends Option {
  readonly record: "organisation" | "area";
  readonly code: string | undefined;
  readonly formerly?: readonly string[];
}

/** The units of some slices, each once, in their order: with the names above as what tells them apart. Gaps are none. */
export function unitsIn(views: readonly HierarchyView[]): UnitOption[] {
  const units = new Map<string, UnitOption>();
  for (const { rows, levels } of views) {
    const paths = new Map<string, readonly string[]>();
    for (const { id, parentId, name, code, formerly, level, missing } of rows) {
      const path = parentId === null ? [] : (paths.get(parentId) ?? []);
      paths.set(id, [...path, name]);
      if (missing || units.has(id)) continue;
      const remarks = [...(path.length > 0 ? [path.slice(-2).join(" › ")] : []), ...(code ? [code] : [])];
      units.set(id, { id, name, remarks, code, ...(formerly && { formerly }), record: levels[level]?.record ?? "organisation" });
    }
  }
  return [...units.values()];
}

/** Those in which every word that was typed is found: in the name, its initials, or at the head of the code; or in former ones. */
export function findUnits(units: readonly UnitOption[], text: string, language: string | undefined, limit = 50): Found {
  const words = wordsOf(text);
  const hasIn = (name: string, word: string) => fold(name).includes(word) || (/^[a-z\d]+$/.test(word) && initialsOf(name).includes(word));
  const found = units.filter(({ name, code, formerly = [] }) =>
    words.every((word) => hasIn(name, word) || code?.startsWith(word) || formerly.some((former) => hasIn(former, word))),
  );
  const options = found.slice(0, limit).map((unit) => {
    const former = foundFormerly(unit, text, language);
    return former === undefined ? unit : { ...unit, remarks: [former, ...unit.remarks] };
  });
  return { options, total: found.length };
}

/** A unit that a view names, to be looked for by its name alone. */
export function asOption({ id, name }: NamedRef): UnitOption {
  return { id, name, remarks: [], code: undefined, record: "organisation" };
}
