import list from "./divisions.json" with { type: "json" };

/** A real place of the district, from the published list of divisions (行政区划). */
export interface Division {
  readonly id: string;
  /** As published until 2024: 6 digits, 9 for a subdistrict or town, 12 for a community or village. */
  readonly code: string;
  readonly within: string | undefined;
  readonly kind: string;
  readonly name: string;
  /** Pinyin and kind, ours. */
  readonly en: string;
}

/** Where the list comes from. */
export const divisionsSource: string = list.source;

/** County, subdistricts, towns, communities and villages, any parent before its children. */
export const divisions: readonly Division[] = list.rows.map((row) => {
  const [id, code, within, kind, name, en] = row as [string, string, string | null, string, string, string];
  return { id, code, within: within ?? undefined, kind, name, en };
});

/** The 28 urban communities (城市社区): 21 of the subdistricts, 7 of fringe towns. */
export const urbanCommunities: readonly Division[] = divisions.filter(({ kind }) => kind === "community");

/** The division a community lies in: a subdistrict, or a town or township on the fringe. */
export function streetOf(community: Division): Division {
  return divisions.find(({ id }) => id === community.within)!;
}

/** What ids of things in a place begin with: `hefeng` for `hefeng-community`. */
export const stemOf = ({ id }: Division): string => id.split("-")[0]!;
