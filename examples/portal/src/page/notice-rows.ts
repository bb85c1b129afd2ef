import type { NoticeRow, NoticesView, NoticeState } from "@jinlin/core";

export interface NoticeFilter {
  /** Words, each of which is to be found in the grid's name, code, extent or place, or in what it was called before. */
  readonly text?: string;
  readonly state?: NoticeState | undefined;
}

/** A row with what the grid stands in, from the top down; the county alone is left out, which all of them stand in. */
export type PlacedRow = NoticeRow & { readonly path: readonly string[] };

/** Notices with where their grids stand: communities in the view's order, in each its grids by name, the second before the tenth. */
export function placedRows({ places, rows, lang }: Pick<NoticesView, "places" | "rows" | "lang">): PlacedRow[] {
  const at = new Map(places.map((place) => [place.id, place]));
  const pathTo = (index: number): string[] => {
    const path: string[] = [];
    for (let place = places[index]; place && place.parentId !== null; place = at.get(place.parentId)) path.unshift(place.name);
    return path;
  };
  const paths = places.map((_, index) => pathTo(index));
  const groups = new Map<string, PlacedRow[]>();
  for (const row of rows) {
    const path = paths[row.place] ?? [];
    const community = path.slice(0, 2).join("\n");
    groups.set(community, [...(groups.get(community) ?? []), { ...row, path }]);
  }
  const { compare } = new Intl.Collator(lang, { numeric: true });
  return [...groups.values()].flatMap((group) => group.sort((one, other) => compare(one.name, other.name)));
}

/** Those a reader looks for: first where the words stand as they were written, with or without spaces between them. */
export function foundRows(rows: readonly PlacedRow[], { text = "", state }: NoticeFilter): PlacedRow[] {
  const wanted = text.toLowerCase().split(/\s+/).filter(Boolean);
  const phrase = wanted.join("");
  const ofState = rows.filter((row) => state === undefined || row.state === state);
  if (phrase === "") return ofState;
  const asWritten = ofState.filter(({ name, path }) => [...path, name].join("").replaceAll(/\s/g, "").toLowerCase().includes(phrase));
  const known = new Set(asWritten);
  const others = ofState.filter((row) => {
    const told = [row.name, row.code, row.extent, ...row.path, ...(row.formerly ?? [])].join("\n").toLowerCase();
    return !known.has(row) && wanted.every((word) => told.includes(word));
  });
  return [...asWritten, ...others];
}
