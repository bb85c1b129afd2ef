import type { Delegation } from "../../access/delegation.ts";
import { commandTermsIn } from "../../messages/command-terms.ts";
import type { Change } from "../source.ts";
import { refTo } from "../view-head.ts";
import { delegateAsSeen } from "../delegates.ts";
import { differencesOf, type Span, type Timeline } from "./timeline.ts";
import { bounds, sides } from "./tell-unit.ts";
import type { Telling } from "./telling.ts";

/** Authority of a post was lent, or taken back: who was lent it is told as the unit of the post tells its holders. */
export function tellDelegation(telling: Telling, { before, after }: Timeline): Change[] {
  const { sight, words } = telling;
  const [first, last] = after.length > 0 ? [after[0]!, after.at(-1)!] : [before[0]!, before.at(-1)!];
  const { post: id, delegate } = first.value as Delegation;
  const place = telling.post(id, first.from);
  if (place === undefined) return [];
  const { command } = commandTermsIn(words.language);
  const inWords = (spans: readonly Span[]) => {
    const [first, last] = [spans[0], spans.at(-1)];
    if (first === undefined) return undefined;
    const { commands } = first.value as Delegation;
    return words.during(commands ? words.list(commands.map((name) => command(name))) : words.allLent, words.period(first.from, last!.to));
  };
  const { post, unit } = place;
  const about = { post, unit: refTo(sight, unit), person: delegateAsSeen(sight, { id, unit }, delegate, last) };
  const [differs] = differencesOf({ before, after });
  return [{ type: "record-changed", aspect: "delegation", ...about, ...sides(inWords(before), inWords(after)), ...bounds(differs!) }];
}
