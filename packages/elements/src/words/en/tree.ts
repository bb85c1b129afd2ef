import type { TreeWords } from "../tree.ts";

export const tree: TreeWords = {
  tree: {
    search: "Search names, codes, heads",
    vacantOnly: (count) => `Vacant only (${count})`,
    empty: "There are no organisations here yet. Import organisations and areas first.",
    nothingFound: "Nothing matches.",
    clear: "Clear",
    found: (count) => `${count} found`,
    level: (name, count) => `${name} ${count}`,
    gaps: (count) => `${count} missing`,
    missing: (level) => `Missing: ${level}`,
    missingHere: "not set up",
    below: "below it",
    vacantShort: (count) => `${count} vacant`,
    missingShort: (count) => `${count} missing`,
  },
};
