import type { Viewer } from "../access/viewer.ts";
import { toldIn } from "../messages/told.ts";
import { textIn, type Texts, type ViewName } from "../profile/profile.ts";
import type { State } from "../register/register.ts";
import type { Post } from "../organisation/post.ts";
import { unitOf, type RecordName, type Unit } from "../organisation/unit.ts";
import type { NamedRef, ViewHead } from "./view.ts";

/** What every view is made from: the state asked about, who looks, and in which language. */
export interface Sight {
  readonly state: State;
  /** The state on the day of asking: what one may do comes from it. */
  readonly today: State;
  readonly viewer: Viewer;
  readonly lang: string;
}

export function headOf<Name extends ViewName | "session">(view: Name, { state, lang }: Sight): ViewHead<Name> {
  const { seq, day, profile } = state;
  return { view, v: 1, seq, day, lang, ...(profile.notice && { notice: textIn(profile.notice, lang, profile.languages[0]) }) };
}

/** Words of the profile in the language of the sight. */
export function wordsOf({ state, lang }: Sight, texts: Texts): string {
  return textIn(texts, lang, state.profile.languages[0]);
}

export function nameOf(sight: Sight, name: RecordName): string {
  return typeof name === "string" ? name : wordsOf(sight, name);
}

export function refTo(sight: Sight, { id, name }: Pick<Unit, "id" | "name">): NamedRef {
  return { id, name: nameOf(sight, name) };
}

/** Those units of some ids that there are or were, by name. */
export function refsTo(sight: Sight, ids: readonly string[]): NamedRef[] {
  return ids.flatMap((id) => unitOf(sight.state, id) ?? []).map((unit) => refTo(sight, unit));
}

/** What a post is called: by its own name or its kind's, and the network it serves. */
export function postNameOf(sight: Sight, { name, kind, network }: Pick<Post, "name" | "kind" | "network">): string {
  const own = name === undefined ? wordsOf(sight, kind.name) : nameOf(sight, name);
  return network === undefined ? own : toldIn(sight.lang).ofNetwork(own, nameOf(sight, network.name));
}
