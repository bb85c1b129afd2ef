import type { PictureTerms } from "../messages/picture-terms.ts";
import type { HierarchyRow } from "../view/view.ts";
import { countLines, em, lineHeight, textWidth, wrapText } from "./measure-text.ts";
import type { SignState } from "./state-sign.ts";

/** Room between a box's outline and its text. */
export const padding = 6;
/** A name takes at most this many lines; the whole of it stands in the box's title. */
const mostLines = 4;
const [narrowest, widest] = [76, 176];

/** What a box says, before it has a place. */
export interface BoxText {
  /** The name, in lines. */
  readonly lines: readonly string[];
  /** The post that answers and who holds it, beside its sign. */
  readonly post?: string;
  readonly sign?: SignState;
  /** How many are under it, when it is collapsed. */
  readonly under?: string;
  /** All of that as one line of text. */
  readonly told: string;
}

/** The size all boxes of a level have, so that levels stay aligned. */
export interface BoxSize {
  readonly width: number;
  readonly height: number;
}

/** The size of each level's boxes: wide enough for a name in two lines and a post in one, high enough for the longest. */
export function boxSizes(
  rows: readonly HierarchyRow[],
  levels: number,
  isCollapsed: (id: string) => boolean,
  terms: PictureTerms,
): BoxSize[] {
  const sizes = Array.from({ length: levels }, () => ({ width: narrowest, lines: 1, foot: 0 }));
  for (const row of rows) {
    const size = sizes[row.level]!;
    const foot = postLine(row, terms);
    const wanted = Math.max((textWidth(row.name) / 2 + 0.5) * em, foot ? (textWidth(foot) + 1.4) * em : 0) + 2 * padding;
    size.width = Math.min(widest, Math.max(size.width, Math.ceil(wanted)));
    size.foot = Math.max(size.foot, (foot ? 1 : 0) + (isCollapsed(row.id) ? 1 : 0));
  }
  for (const row of rows) {
    const size = sizes[row.level]!;
    size.lines = Math.max(size.lines, countLines(row.name, textRoom(size.width), mostLines));
  }
  return sizes.map(({ width, lines, foot }) => ({ width, height: 2 * padding + (lines + foot) * lineHeight }));
}

/** What one box says, in a box of that width. */
export function boxText(row: HierarchyRow, width: number, under: number | undefined, terms: PictureTerms): BoxText {
  const line = postLine(row, terms);
  const holder = row.post && row.post.state !== "vacant" ? (row.post.holder?.name ?? terms.hidden) : undefined;
  const sign = row.missing ? "missing" : row.post?.state;
  const state = row.missing ? terms.missing : row.post && terms.state(row.post.state);
  const collapsed = under === undefined ? undefined : terms.collapsed(terms.number(under));
  return {
    lines: wrapText(row.name, textRoom(width), mostLines),
    ...(line && { post: wrapText(line, textRoom(width) - 1.3, 1)[0]! }),
    ...(sign && { sign }),
    ...(collapsed && { under: collapsed }),
    told: terms.list(
      [row.name, row.overlay && terms.overlay, row.missing ? undefined : row.post?.name, holder, state, collapsed].filter(
        (part) => part !== undefined,
      ),
    ),
  };
}

/** Room for a line in a box, in em. */
const textRoom = (width: number) => (width - 2 * padding) / em;

/** A post's name is told before its holder's where both have room in a line; else the holder's alone. */
const roomForBoth = 11;

function postLine({ missing, post }: HierarchyRow, terms: PictureTerms): string | undefined {
  if (missing) return terms.missing;
  if (post === undefined) return undefined;
  // The sign says that it is vacant, or how it is held by somebody who may not be named.
  const name = post.state === "vacant" ? undefined : post.holder?.name;
  if (name === undefined) return post.name;
  const both = `${post.name} ${name}`;
  return textWidth(both) <= roomForBoth ? both : name;
}
