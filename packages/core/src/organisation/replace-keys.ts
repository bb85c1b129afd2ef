import type { ReplacedKeys } from "../profile/profile.ts";
import type { aspects } from "../register/aspect.ts";
import type { Fact, Write } from "../register/fact.ts";
import { believed, type State } from "../register/register.ts";

/** Aspects about posts: what is named `unit/kind` or `unit/kind/network` in them goes on under the new kind. */
const ofPosts = ["post", "link", "appointment", "suspension", "term", "delegation"] as const satisfies readonly (typeof aspects)[number][];

/**
 * What keys that take the place of others change from the state's day on: the kinds of areas, the forms of organisations, and the
 * kinds of posts with all that is said of those posts. What lies before that day stays as it was.
 */
export function replaceKeys(first: State, { areaKinds = {}, forms = {}, postKinds = {} }: ReplacedKeys): Write[] {
  const kinds = [["area", areaKinds] as const, ["organisation", forms] as const].flatMap(([aspect, keys]) =>
    factsFrom(first, aspect).flatMap((fact): Write[] => {
      const kind = keys[fact.value as string];
      return kind === undefined ? [] : [{ ...spanFrom(first, fact), subject: fact.subject, aspect, value: kind }];
    }),
  );
  return Object.keys(postKinds).length === 0
    ? kinds
    : [...kinds, ...ofPosts.flatMap((aspect) => factsFrom(first, aspect).flatMap((fact) => renamed(first, fact, postKinds)))];
}

function renamed(first: State, fact: Fact, postKinds: Readonly<Record<string, string>>): Write[] {
  const subject = newPost(fact.subject, postKinds);
  const value = withNewPosts(fact.value, postKinds);
  const refs = fact.refs?.map((ref) => newPost(ref, postKinds));
  const same = subject === fact.subject && JSON.stringify([value, refs]) === JSON.stringify([fact.value, fact.refs]);
  if (same) return [];
  const { aspect } = fact;
  const span = spanFrom(first, fact);
  const gone: Write[] = subject === fact.subject ? [] : [{ ...span, subject: fact.subject, aspect, ...(fact.refs && { refs: fact.refs }) }];
  return [...gone, { ...span, subject, aspect, value, ...(refs && { refs }) }];
}

function newPost(id: string, postKinds: Readonly<Record<string, string>>): string {
  const [unit, kind, ...network] = id.split("/");
  const key = kind === undefined || !Object.hasOwn(postKinds, kind) ? undefined : postKinds[kind];
  return key === undefined ? id : [unit, key, ...network].join("/");
}

// Posts are named in a value by their ids, wherever they stand in it.
function withNewPosts(value: unknown, postKinds: Readonly<Record<string, string>>): unknown {
  if (typeof value === "string") return newPost(value, postKinds);
  if (Array.isArray(value)) return value.map((each) => withNewPosts(each, postKinds));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withNewPosts(inner, postKinds)]));
}

function factsFrom({ register, seq, day }: State, aspect: (typeof aspects)[number]): Fact[] {
  return [...register.log.all(aspect)].flat().filter((fact) => believed(fact, seq) && (fact.to === undefined || fact.to > day));
}

function spanFrom({ day }: State, { from, to }: Fact): Pick<Write, "from" | "to"> {
  return { from: from !== undefined && from > day ? from : day, ...(to && { to }) };
}
