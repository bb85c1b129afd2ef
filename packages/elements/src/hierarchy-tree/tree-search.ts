// What it takes to narrow a tree; comes when somebody first does.
import { filterRows, type RowFilter } from "./filter-rows.ts";
import { isOpenSeat, type Outline } from "./outline.ts";
import { search, searchIndexOf } from "./search/search-index.ts";
import type { TreeFilter } from "./tree-state.ts";

export { keepsChildren, matchesIn, nextMatch } from "./filter-rows.ts";
export { matchBar, matchCount, matchStyles as styles } from "./match-bar.ts";
export { foundFormerly, markedFormerly } from "./search/found-formerly.ts";
export { matchRanges } from "./search/match-ranges.ts";
export { searchIndexOf };

/** The rows a filter leaves. */
export function narrowRows(outline: Outline, { text = "", vacantOnly = false, level, finding }: TreeFilter): RowFilter {
  const { rowAt } = outline;
  return filterRows(outline.index, {
    ...(text.trim() !== "" && { text: search(searchIndexOf(outline), text).found }),
    ...(vacantOnly && { vacant: (at: number) => isOpenSeat(rowAt(at)) }),
    ...(level !== undefined && { level: (at: number) => rowAt(at).level === level }),
    ...(finding !== undefined && { finding: (at: number) => rowAt(at).findings?.includes(finding) === true }),
  });
}
