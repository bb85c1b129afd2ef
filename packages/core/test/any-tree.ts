import fc from "fast-check";
import type { ParentRow } from "../src/hierarchy/hierarchy-faults.ts";

/** Any tree of units, each row after its parent. */
const orderly = fc
  .array(fc.nat(), { minLength: 1, maxLength: 60 })
  .map((picks) => picks.map((pick, at): ParentRow => ({ id: `unit-${at}`, parentId: at === 0 ? null : `unit-${pick % at}` })));

/** Any tree of units, its rows in any order. */
export const anyTree = orderly.chain((rows) => fc.shuffledSubarray(rows, { minLength: rows.length }));
