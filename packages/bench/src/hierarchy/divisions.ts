import { seededRandom } from "../seeded-random.ts";

export interface DivisionRow {
  readonly id: string;
  readonly parentId: string | null;
  /** Its place among the rows, where its values stand in each column. */
  readonly row: number;
}

/** Sizes that stand for something: the code on top, and how many there are on each level below it. */
const sizes = {
  // A county: its towns, villages and communities, and their grids.
  "1k": { top: "110101", levels: [14, 165, 820] },
  // A prefecture-level city: its counties, towns, villages and communities, and their grids.
  "10k": { top: "1101", levels: [9, 126, 2_135, 7_729] },
  // A province.
  "100k": { top: "11", levels: [9, 85, 1_105, 16_800, 82_000] },
  // China: provinces, prefectures, counties, towns and subdistricts, villages and communities about as published; grids for some.
  "1.7M": { top: "", levels: [31, 340, 2_850, 41_000, 620_000, 1_035_778] },
} satisfies Record<string, { top: string; levels: number[] }>;

export type DivisionSize = keyof typeof sizes;

/** Digits of a code from province down to grid, as in GB/T 2260 and what extends it: 2, 4, 6, 9, 12 and 15. */
const codeLengths = [2, 4, 6, 9, 12, 15];
const china = "100000";

/** What each division counts of its own: households, posts and the like. */
export const columnNames = ["a", "b", "c", "d", "e", "f", "g", "h"] as const;
export type Columns = Readonly<Record<(typeof columnNames)[number], Float64Array>>;

/** The rows in random order; ids are codes, each longer than its parent's and beginning with it. */
export function divisionRows(size: DivisionSize): DivisionRow[] {
  const random = seededRandom(20_261_123);
  const { top, levels } = sizes[size];
  const rows: Omit<DivisionRow, "row">[] = [{ id: top || china, parentId: null }];
  let parents: string[] = [top];
  for (const count of levels) {
    const codes: string[] = [];
    for (const [at, children] of shares(count, parents.length, random).entries()) {
      const parent = parents[at]!;
      const length = codeLengths.find((length) => length > parent.length)!;
      for (let nth = 1; nth <= children; nth++) {
        const code = parent + String(nth).padStart(length - parent.length, "0");
        codes.push(code);
        rows.push({ id: code, parentId: parent || china });
      }
    }
    parents = codes;
  }
  shuffle(rows, random);
  return rows.map(({ id, parentId }, row) => ({ id, parentId, row }));
}

export function divisionColumns(rows: readonly DivisionRow[]): Columns {
  const random = seededRandom(8);
  const column = () => new Float64Array(rows.length).map(() => Math.floor(random() * 100));
  return Object.fromEntries(columnNames.map((name) => [name, column()])) as Columns;
}

/** Pairs of ids: is the one under the other? For about every other pair it is. */
export interface Queries {
  readonly ids: readonly string[];
  readonly aboves: readonly string[];
}

export function divisionQueries(size: DivisionSize, rows: readonly DivisionRow[], count: number): Queries {
  const random = seededRandom(1_000_000);
  const { top } = sizes[size];
  const pick = () => rows[Math.floor(random() * rows.length)]!.id;
  const above = (code: string) => {
    const lengths = [0, ...codeLengths].filter((length) => length >= top.length && length < code.length);
    return code.slice(0, lengths[Math.floor(random() * lengths.length)]) || china;
  };
  const ids = Array.from({ length: count }, pick);
  return { ids, aboves: ids.map((id, at) => above(at % 2 === 0 ? id : pick())) };
}

// Some have up to three times as many as others.
function shares(count: number, among: number, random: () => number): number[] {
  const weights = Array.from({ length: among }, () => 0.5 + random());
  const perWeight = count / weights.reduce((sum, weight) => sum + weight);
  let weight = 0;
  let given = 0;
  return weights.map((own) => {
    weight += own;
    const share = Math.round(weight * perWeight) - given;
    given += share;
    return share;
  });
}

function shuffle(rows: unknown[], random: () => number): void {
  for (let at = rows.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [rows[at], rows[other]] = [rows[other], rows[at]];
  }
}
