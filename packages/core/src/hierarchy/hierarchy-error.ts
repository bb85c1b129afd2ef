import type { HierarchyFault } from "./hierarchy-faults.ts";

/** Rows that make no hierarchy: `faults` says everything that is wrong with them, the message the first of it. */
export class HierarchyError extends RangeError {
  override readonly name = "HierarchyError";
  readonly faults: readonly HierarchyFault[];

  constructor(faults: readonly HierarchyFault[]) {
    const more = faults.length > 1 ? ` (and ${faults.length - 1} more)` : "";
    super(`buildHierarchy: ${sentence(faults[0]!)}${more}`);
    this.faults = faults;
  }
}

function sentence(fault: HierarchyFault): string {
  switch (fault.code) {
    case "repeated-id":
      return `${fault.rows.length} rows have the id "${fault.id}": ${firstFew(fault.rows.map((row) => `row ${row}`))}`;
    case "unknown-parent":
      return `row "${fault.id}" names parent "${fault.parentId}", which is not among the rows`;
    case "own-parent":
      return `row "${fault.id}" names itself as its parent`;
    case "no-root":
      return "there is no row without a parent, and one has to be the root";
    case "several-roots":
      return `${fault.ids.length} rows have no parent, where one should be the root: ${firstFew(fault.ids.map((id) => `"${id}"`))}`;
    case "cycle":
      return `rows stand under one another in a circle: ${firstFew(fault.ids.map((id) => `"${id}"`))}`;
  }
}

function firstFew(names: readonly string[]): string {
  return names.length > 5 ? `${names.slice(0, 5).join(", ")} and ${names.length - 5} more` : names.join(", ");
}
