import { pictureTermsIn } from "../messages/picture-terms.ts";
import type { HierarchyRow, HierarchyView } from "../view/view.ts";
import { boxSizes, boxText, type BoxSize, type BoxText } from "./chart-box.ts";
import { placeBranches } from "./chart-places.ts";
import { gaps, shapesOf, shapesWithin, type Branch, type Shape } from "./chart-shapes.ts";

/** A part of a picture, in its units: an em of text is 12. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface ChartBox extends Rectangle, BoxText {
  readonly row: HierarchyRow;
  /** How many there are under it, drawn or not; none where it is absent. */
  readonly below?: number;
  readonly collapsed?: true;
}

/** Lines from one box to those under it, as the data of a path. */
export interface ChartLink extends Rectangle {
  readonly from: string;
  readonly d: string;
}

export interface ChartLayout {
  readonly width: number;
  readonly height: number;
  /** In the view's order, but for what collapsed boxes hide. */
  readonly boxes: readonly ChartBox[];
  readonly links: readonly ChartLink[];
}

export interface LayoutOptions {
  /** Width to height of where it is to be seen; of an upright sheet of A0 to A4 lying down, 1.414, unless said. */
  readonly aspect?: number;
  /** Ids of the boxes under which nothing is drawn. */
  readonly collapsed?: ReadonlySet<string>;
}

/** Widths that are tried, from the narrowest branch to one twice the sheet. */
const tried = 18;
const triedForAll = 48;

/**
 * Gives every row of a slice a place (组织架构图): below its parent, on one line with those of its level in the same band,
 * in columns and bands so that all of it is as large as can be where width is to height as asked.
 *
 * @param view - Its rows, any parent before its children.
 */
export function chartLayout(view: HierarchyView, { aspect = Math.SQRT2, collapsed = new Set() }: LayoutOptions = {}): ChartLayout {
  const terms = pictureTermsIn(view.lang);
  const { rows, parents, below } = drawnRows(view.rows, collapsed);
  const isCollapsed = (id: string) => collapsed.has(id) && below.has(id);
  const sizes = boxSizes(rows, view.levels.length, isCollapsed, terms);
  const branches = branchesOf(rows, parents, sizes);
  const shapes = shapesOf(branches, widthsFor(rows, sizes, aspect));
  const { places, links, width, height } = placeBranches(branches, rows, sizes, shapes, wholeShape(branches, rows, sizes, shapes, aspect));
  return {
    width,
    height,
    links,
    boxes: rows.map((row, at) => {
      const under = below.get(row.id);
      const size = sizes[row.level]!;
      return {
        ...places[at]!,
        ...size,
        ...boxText(row, size.width, isCollapsed(row.id) ? under : undefined, terms),
        row,
        ...(under && { below: under }),
        ...(isCollapsed(row.id) && { collapsed: true as const }),
      };
    }),
  };
}

/** What of a picture can be seen in a rectangle. */
export function seenIn<Part extends Rectangle>(parts: readonly Part[], { x, y, width, height }: Rectangle): Part[] {
  return parts.filter((part) => part.x < x + width && part.x + part.width > x && part.y < y + height && part.y + part.height > y);
}

interface Drawn {
  readonly rows: readonly HierarchyRow[];
  /** By row, the place of its parent among `rows`, or -1. */
  readonly parents: readonly number[];
  readonly below: ReadonlyMap<string, number>;
}

function drawnRows(all: readonly HierarchyRow[], collapsed: ReadonlySet<string>): Drawn {
  const below = new Map<string, number>();
  for (const { id, parentId } of [...all].reverse())
    if (parentId !== null) below.set(parentId, (below.get(parentId) ?? 0) + (below.get(id) ?? 0) + 1);
  const known = new Set(all.map(({ id }) => id));
  const drawn = new Map<string, number>();
  const rows: HierarchyRow[] = [];
  const parents: number[] = [];
  for (const row of all) {
    const parent = row.parentId !== null && known.has(row.parentId) ? row.parentId : undefined;
    if (parent !== undefined && (collapsed.has(parent) || !drawn.has(parent))) continue;
    drawn.set(row.id, rows.length);
    parents.push(parent === undefined ? -1 : drawn.get(parent)!);
    rows.push(row);
  }
  return { rows, parents, below };
}

// The branch at 0 is all of it; that of row n is at n + 1.
function branchesOf(rows: readonly HierarchyRow[], parents: readonly number[], sizes: readonly BoxSize[]): Branch[] {
  const children: number[][] = [[], ...rows.map(() => [])];
  parents.forEach((parent, at) => children[parent + 1]!.push(at));
  return children.map((own, at): Branch => {
    const leaves = own.filter((child) => children[child + 1]!.length === 0);
    const large = leaves.map((child) => sizes[rows[child]!.level]!);
    return {
      box: at === 0 ? undefined : sizes[rows[at - 1]!.level]!,
      branches: own.filter((child) => children[child + 1]!.length > 0).map((child) => child + 1),
      leaves,
      leaf:
        large.length === 0 ? undefined : { width: most(large.map(({ width }) => width)), height: most(large.map(({ height }) => height)) },
    };
  });
}

// A spread of ten thousand numbers would be more than a call can take.
const most = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b), 0);

function widthsFor(rows: readonly HierarchyRow[], sizes: readonly BoxSize[], aspect: number): number[] {
  const least = most(sizes.map(({ width }) => width)) + gaps.hook + gaps.trunk;
  const last = Math.max(least, 2 * sheetWidth(rows, sizes, aspect));
  return Array.from({ length: tried }, (_, at) => least * (last / least) ** (at / (tried - 1)));
}

/** As wide as a sheet would be that the boxes and the room about them fill. */
function sheetWidth(rows: readonly HierarchyRow[], sizes: readonly BoxSize[], aspect: number): number {
  const area = rows.reduce(
    (sum, { level }) => sum + (sizes[level]!.width + gaps.hook + gaps.across) * (sizes[level]!.height + gaps.down),
    0,
  );
  return Math.sqrt(area * aspect);
}

// The sheet is as high as `1 / aspect` of its width: the best shape is the one that is enlarged the most when it fits.
function wholeShape(
  branches: readonly Branch[],
  rows: readonly HierarchyRow[],
  sizes: readonly BoxSize[],
  shapes: readonly (readonly Shape[])[],
  aspect: number,
): Shape {
  const inner = widthsFor(rows, sizes, aspect);
  const [least, last] = [inner[0]!, inner.at(-1)!];
  const outer = Array.from({ length: triedForAll }, (_, at) => least * (last / least) ** (at / (triedForAll - 1)));
  const need = (shape: Shape) => Math.max(shape.width, shape.height * aspect);
  return shapesWithin(branches[0]!, shapes, inner, outer).reduce((best, shape) => (need(shape) < need(best) ? shape : best));
}
