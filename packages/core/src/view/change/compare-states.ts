import type { Appointment, EndReason } from "../../organisation/appointment.ts";
import { mayKnowWhy } from "./tell-post.ts";
import { hierarchyOf } from "../../organisation/hierarchy-of.ts";
import { chainOf } from "../../organisation/slice-rows.ts";
import { aspects, type Aspect } from "../../register/aspect.ts";
import type { Fact } from "../../register/fact.ts";
import { factsWith, historyOf, type State } from "../../register/register.ts";
import type { Change } from "../source.ts";
import { refTo, type Sight } from "../view-head.ts";
import { tellLines, type ToldChanges } from "./tell-changes.ts";
import { tellingOf, type Telling } from "./telling.ts";
import { isSame, type Span, type Timeline } from "./timeline.ts";

/** Why something ended is told with its end, what was withdrawn by what is otherwise; what is being worked out is in force on no day. */
const beside: readonly Aspect[] = ["ending", "draft", "lineage", "withdrawal"];

/**
 * What differs between two states (对比): two days, or one day as known at two entries. Told as changes from the one to
 * the other, units in the order of the chain of command.
 *
 * @param sight - The sight of the later state: it names things.
 * @param other - The state it is held against.
 */
export function compareStates(sight: Sight, other: State): ToldChanges {
  const { state } = sight;
  const lines: Timeline[] = [];
  const held: { was?: Fact<Appointment>; is?: Fact<Appointment> }[] = [];
  for (const aspect of aspects) {
    if (beside.includes(aspect)) continue;
    for (const { was, is } of pairs(other, state, aspect)) {
      if (was && is && isSame(was.value, is.value)) continue;
      if (aspect === "appointment" && !(was && is))
        held.push({ ...(was && { was: was as Fact<Appointment> }), ...(is && { is: is as Fact<Appointment> }) });
      else lines.push(lineOf(state, aspect, was, is));
    }
  }
  const telling = tellingOf(sight, lines, other);
  const told = tellLines(telling);
  const changes = [...told.changes, ...held.flatMap((pair) => holderChanged(telling, other, pair))];
  return { changes: inOrder(sight, changes), hidden: told.hidden };
}

function* pairs(a: State, b: State, aspect: Aspect): Iterable<{ was?: Fact; is?: Fact }> {
  const before = new Map<string, Fact>();
  for (const fact of factsWith(a, aspect)) before.set(fact.subject, fact);
  for (const is of factsWith(b, aspect)) {
    const was = before.get(is.subject);
    before.delete(is.subject);
    yield { ...(was && { was }), is };
  }
  for (const was of before.values()) yield { was };
}

// Since when it is as it is: so both sides are told over the period of the later one.
function lineOf(state: State, aspect: Aspect, was: Fact | undefined, is: Fact | undefined): Timeline {
  const { subject } = (is ?? was)!;
  const over = ({ value }: Fact, { from, to }: Fact): Span => ({ value, from, to });
  if (was && is) return { subject, aspect, before: [over(was, is)], after: [over(is, is)] };
  if (is) return { subject, aspect, before: [], after: [over(is, is)] };
  const ended =
    (aspect === "area" || aspect === "organisation") && historyOf(state, subject, aspect).find(({ from }) => from === was!.from);
  const open: Span = { value: was!.value, from: was!.from };
  return { subject, aspect, before: [open], after: ended && ended.to ? [{ ...open, to: ended.to }] : [] };
}

function holderChanged(telling: Telling, other: State, { was, is }: { was?: Fact<Appointment>; is?: Fact<Appointment> }): Change[] {
  const { sight } = telling;
  const { state, viewer } = sight;
  const { subject, value, from } = (is ?? was)!;
  const place = telling.post(value.post, from);
  if (place === undefined) return [];
  const about = {
    post: place.post,
    unit: refTo(sight, place.unit),
    person: viewer.holder(value.person, { id: place.post.id, unit: place.unit }),
  };
  const known = historyOf<Appointment>(state, subject, "appointment").at(-1);
  // Going back in time, whoever began later leaves again.
  if (is) return [{ type: "appointment-started", ...about, day: is.from ?? other.day, ...(value.mode !== "full" && { mode: value.mode }) }];
  const day = known?.to !== undefined && known.to <= state.day ? known.to : state.day;
  const ending = historyOf<EndReason>(state, subject, "ending").find((ending) => ending.from === day)?.value;
  return [{ type: "appointment-ended", ...about, day, ...(ending && mayKnowWhy(telling, place, about) && { ended: ending }) }];
}

function inOrder(sight: Sight, changes: readonly Change[]): Change[] {
  const { state } = sight;
  const { index } = hierarchyOf(state, chainOf(state).id);
  const placeOf = ({ unit }: Change) => (unit !== undefined && index.has(unit.id) ? index.indexOf(unit.id) : index.size);
  return [...changes].sort((a, b) => placeOf(a) - placeOf(b));
}
