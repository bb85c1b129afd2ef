import { holdersOf } from "../organisation/holding.ts";
import { personIdOf } from "../organisation/person.ts";
import { postsOf, type Post } from "../organisation/post.ts";
import { areasAround, unitOf } from "../organisation/unit.ts";
import type { State } from "../register/register.ts";
import type { Grid } from "./grid.ts";
import { residentsOf } from "./residents.ts";

/** What one person answers for in grids (工作量): by posts of networks, and as their head. */
export interface Load {
  /** Their id, of records that were merged the one that stays. */
  readonly person: string;
  /** In the order of the grids. */
  readonly posts: readonly Post[];
  readonly measure: LoadMeasure;
}

/** Each grid counts once, by however many posts it is served. */
export interface LoadMeasure {
  readonly grids: number;
  /** Of the grids somebody has counted. */
  readonly households: number;
  readonly residents: number;
  /** Grids nobody has counted. */
  readonly uncounted: number;
  /** The communities and villages the grids lie in, each once. */
  readonly communities: readonly string[];
}

/** Posts in grids by which somebody has work there: of one network, or of every network and those that answer for a grid. */
export function loadPostsOf(state: State, grid: Grid, network?: string): Post[] {
  return postsOf(state, grid).filter((post) =>
    network === undefined ? (post.kind.primary ?? post.network !== undefined) : post.network?.id === network,
  );
}

/**
 * Whoever is at work in such posts of the grids, each person once, with all they hold there; in the order of the grids. Who is
 * suspended has no work in them meanwhile, and who acts has (case 16).
 *
 * {@includeCode ./load.test.ts#load}
 */
export function loadsOf(state: State, grids: readonly Grid[], network?: string): Load[] {
  return [...postsByPerson(state, grids, network)].map(([person, posts]) => ({ person, posts, measure: measureOf(state, posts) }));
}

/** The same without what it comes to. */
export function postsByPerson(state: State, grids: readonly Grid[], network?: string): ReadonlyMap<string, readonly Post[]> {
  const posts = new Map<string, Post[]>();
  for (const grid of grids)
    for (const post of loadPostsOf(state, grid, network))
      for (const person of atWork(state, post)) {
        const held = posts.get(person);
        if (held === undefined) posts.set(person, [post]);
        else held.push(post);
      }
  return posts;
}

/** What the posts come to. */
export function measureOf(state: State, posts: readonly Post[]): LoadMeasure {
  const grids = new Map(posts.map(({ unit }) => [unit.id, unit]));
  const counts = [...grids.keys()].flatMap((id) => residentsOf(state, id) ?? []);
  return {
    grids: grids.size,
    households: counts.reduce((sum, { households }) => sum + households.value, 0),
    residents: counts.reduce((sum, { residents }) => sum + residents.value, 0),
    uncounted: grids.size - counts.length,
    communities: [...new Set([...grids.values()].flatMap((grid) => communityOf(state, grid.id, grid.kind) ?? []))],
  };
}

const atWork = (state: State, { id }: Post): Set<string> =>
  new Set(
    holdersOf(state, id)
      .filter((held) => held.state !== "suspended")
      .map(({ person }) => personIdOf(state, person)),
  );

// The outermost area of a kind that grids may lie in themselves: not the compound, where that lies in a community in turn.
function communityOf(state: State, grid: string, kind: string): string | undefined {
  const within = state.profile.areaKinds.find(({ id }) => id === kind)?.within ?? [];
  return [...areasAround(state, grid)].findLast((id) => within.includes(unitOf(state, id)?.kind ?? ""));
}
