import type { GridPost, GridRow, GridsView, PostState } from "@jinlin/core";

/** What grids can be looked for by: the state of a post, that nobody is at work of one's own, or that nobody answers at all. */
export const answerStates = ["without", "nobody", "vacant", "suspended", "acting", "carry-over", "held"] as const satisfies readonly (
  | PostState
  | "without"
  | "nobody"
)[];
export type AnswerState = (typeof answerStates)[number];

export interface AnswerFilter {
  /** Part of a name, former name or code of the grid, or of the name of what it stands in. */
  readonly text: string;
  /** The id of a place: the grids in it. */
  readonly place: string | undefined;
  readonly state: AnswerState | undefined;
}

/**
 * Whether nobody is at work in a post, nor in the same network's post of the general grid beneath (无人在岗): whoever answers
 * then does so because the place is theirs, or nobody does.
 */
export function isWithoutOfficer({ state, answers }: GridPost): boolean {
  return isIdle(state) && (answers === undefined || answers.by === "territory");
}

/** Whether nobody answers for what a post is there for (无人负责). */
export const isUnanswered = ({ state, answers }: GridPost): boolean => isIdle(state) && answers === undefined;

/** The posts of a grid in the columns shown: of one network, or that of its head and of every network. */
export function postsOf({ primary, posts }: GridRow, network: string | undefined): readonly GridPost[] {
  if (network !== undefined) return posts.filter((post) => post.network === network);
  return primary ? [primary, ...posts] : posts;
}

/** The grids that are looked for, in the order of the view. */
export function rowsShown({ rows, places }: GridsView, network: string | undefined, { text, place, state }: AnswerFilter): GridRow[] {
  const within = place === undefined ? undefined : placesIn(places, place);
  const sought = folded(text);
  const named = places.map(({ name }) => folded(name));
  return rows.filter(
    (row) =>
      (within?.has(row.place) ?? true) &&
      (state === undefined || postsOf(row, network).some((post) => isIn(post, state))) &&
      (sought === "" ||
        [row.name, row.code ?? "", ...(row.formerly ?? [])].some((name) => folded(name).includes(sought)) ||
        (named[row.place]?.includes(sought) ?? false)),
  );
}

/** The names of what a grid stands in, the nearest first, without the whole county where there is more to say. */
export function pathOf({ places }: GridsView, { place }: GridRow): string[] {
  const byId = new Map(places.map((each) => [each.id, each]));
  const path: string[] = [];
  for (let each = places[place]; each; each = each.parentId === null ? undefined : byId.get(each.parentId)) path.push(each.name);
  return path.length > 1 ? path.slice(0, -1) : path;
}

/** How deep each place stands. */
export function depthsOf(places: GridsView["places"]): number[] {
  const depths = new Map<string, number>();
  return places.map(({ id, parentId }) => {
    const depth = parentId === null ? 0 : (depths.get(parentId) ?? -1) + 1;
    depths.set(id, depth);
    return depth;
  });
}

// Parents stand before their children.
function placesIn(places: GridsView["places"], id: string): Set<number> {
  const inside = new Set([id]);
  const found = new Set<number>();
  for (const [at, place] of places.entries())
    if (inside.has(place.id) || (place.parentId !== null && inside.has(place.parentId))) {
      inside.add(place.id);
      found.add(at);
    }
  return found;
}

function isIn(post: GridPost, state: AnswerState): boolean {
  if (state === "without") return isWithoutOfficer(post);
  return state === "nobody" ? isUnanswered(post) : post.state === state;
}

const isIdle = (state: PostState): boolean => state === "vacant" || state === "suspended";

/** A text as it is compared: in one width and case, without space around it. */
export const folded = (text: string): string => text.normalize("NFKC").toLowerCase().trim();
