import type { HierarchyView } from "@jinlin/core";
import { fold, wordsOf } from "../hierarchy-tree/search/fold.ts";
import { initialsOf } from "../hierarchy-tree/search/initials.ts";
import type { Found, Option } from "./option-search.ts";

/** A unit as it can be looked for. */
export interface UnitOption extends Option {
  readonly record: "organisation" | "area";
  readonly code: string | undefined;
}

/** The units of some slices, each once, in their order: with the names above as what tells them apart. Gaps are none. */
export function unitsIn(views: readonly HierarchyView[]): UnitOption[] {
  const units = new Map<string, UnitOption>();
  for (const { rows, levels } of views) {
    const paths = new Map<string, readonly string[]>();
    for (const { id, parentId, name, code, level, missing } of rows) {
      const path = parentId === null ? [] : (paths.get(parentId) ?? []);
      paths.set(id, [...path, name]);
      if (missing || units.has(id)) continue;
      const remarks = [...(path.length > 0 ? [path.slice(-2).join(" › ")] : []), ...(code ? [code] : [])];
      units.set(id, { id, name, remarks, code, record: levels[level]?.record ?? "organisation" });
    }
  }
  return [...units.values()];
}

/** Those in which every word that was typed is found: in the name, its initials, or at the head of the code. */
export function findUnits(units: readonly UnitOption[], text: string, limit = 50): Found {
  const words = wordsOf(text);
  const found = units.filter(({ name, code }) => {
    if (words.length === 0) return true;
    const folded = fold(name);
    return words.every(
      (word) => folded.includes(word) || code?.startsWith(word) || (/^[a-z\d]+$/.test(word) && initialsOf(name).includes(word)),
    );
  });
  return { options: found.slice(0, limit), total: found.length };
}
