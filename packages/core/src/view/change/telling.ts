import { addDays, type Day, type Period } from "../../day.ts";
import { toldIn, type Told } from "../../messages/told.ts";
import type { Appointment } from "../../organisation/appointment.ts";
import { kindIdOf, postOf, postsOf, unitIdOf } from "../../organisation/post.ts";
import { unitOf, type RecordName, type Unit } from "../../organisation/unit.ts";
import type { Aspect } from "../../register/aspect.ts";
import { historyOf, type State } from "../../register/register.ts";
import type { NamedRef } from "../view.ts";
import { nameOf, refTo, postNameOf, wordsOf, type Sight } from "../view-head.ts";
import type { Timeline } from "./timeline.ts";

/** A post as changes tell it, with its unit: the unit says who may see its holder. */
export interface PostTold {
  readonly post: NamedRef;
  readonly unit: Unit;
}

/** What telling needs to know of records: as they were, or as the changes themselves first make them. */
export interface Telling {
  /** The state before. */
  readonly sight: Sight;
  readonly words: Told;
  readonly lines: readonly Timeline[];
  /** A unit as on a day before the change; as it comes to be, where it was not there before. */
  unit(id: string, day?: Day): Unit | undefined;
  unitName(id: string, day?: Day): string;
  post(id: string, day?: Day): PostTold | undefined;
  appointment(id: string): Appointment | undefined;
  line(aspect: Aspect, subject: string): Timeline | undefined;
}

/** @param also - A state that knows of records which that of the sight may not. */
export function tellingOf(sight: Sight, lines: readonly Timeline[], also?: State): Telling {
  const { state } = sight;
  const byKey = new Map(lines.map((line) => [`${line.aspect} ${line.subject}`, line]));
  const line = (aspect: Aspect, subject: string) => byKey.get(`${aspect} ${subject}`);
  const becomes = <Value>(aspect: Aspect, subject: string) => line(aspect, subject)?.after[0]?.value as Value | undefined;

  const unit = (id: string, day: Day = state.day): Unit | undefined =>
    unitOf({ ...state, day }, id) ?? newUnit(id) ?? (also && unitOf({ ...also, day }, id));
  const newUnit = (id: string): Unit | undefined => {
    for (const record of ["area", "organisation"] as const) {
      const span = line(record, id)?.after[0];
      if (span === undefined) continue;
      const [within, area] = [becomes<string>("within", id), becomes<string | readonly string[]>("setOn", id)];
      const code = becomes<string>("code", id);
      return {
        id,
        record,
        kind: span.value as string,
        name: becomes<RecordName>("name", id) ?? id,
        ...(code && { code }),
        ...(within && { within }),
        ...(area && { area: typeof area === "string" ? area : area[0]! }),
        period: { from: span.from, to: span.to },
      };
    }
    return undefined;
  };

  return {
    sight,
    words: toldIn(sight.lang),
    lines,
    line,
    unit,
    unitName: (id, day) => {
      const found = unit(id, day);
      return found === undefined ? id : nameOf(sight, found.name);
    },
    post: (id, day = state.day) => {
      const of = unit(unitIdOf(id), day);
      if (of === undefined) return undefined;
      const post = postOf({ ...state, day }, id) ?? postsOf(state, of).find((post) => post.id === id);
      const kind = kindIdOf(id);
      // One that is only now opened is called as its kind is, and one of a kind long retired by that alone.
      const ofKind = state.profile.postKinds.find((each) => each.id === kind);
      const name = post ? postNameOf(sight, post) : ofKind ? wordsOf(sight, ofKind.name) : kind;
      return { post: { id, name }, unit: of };
    },
    appointment: (id) => historyOf<Appointment>(state, id, "appointment").at(-1)?.value ?? becomes<Appointment>("appointment", id),
  };
}

/** The unit a change of a period is about, as it was called just before. */
export function unitBefore(telling: Telling, id: string, { from }: Period): NamedRef | undefined {
  const unit = telling.unit(id, from && addDays(from, -1)) ?? telling.unit(id);
  return unit && refTo(telling.sight, unit);
}
