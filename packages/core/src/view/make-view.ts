import type { Actor } from "../access/actor.ts";
import { viewerOf } from "../access/viewer.ts";
import type { Refusal } from "../county.ts";
import type { Moment } from "../day.ts";
import type { Particulars } from "../organisation/person.ts";
import { sliceOf } from "../organisation/slice-rows.ts";
import { unitOf } from "../organisation/unit.ts";
import { asOf, asOfMoment, type Register } from "../register/register.ts";
import { findingsView } from "./findings-view.ts";
import { compareView } from "./history/compare-view.ts";
import { historyView } from "./history/history-view.ts";
import { hierarchyView } from "./hierarchy-view.ts";
import { peopleView } from "./people-view.ts";
import { sessionView } from "./session-view.ts";
import { unitView } from "./unit-view.ts";
import type { Sight } from "./view-head.ts";
import type { Query, RefusedView, Views } from "./view.ts";

/** What a view is made of, beside the query: the register, what is personal, who asks, and when. */
export interface Asking {
  readonly register: Register;
  readonly particulars: ReadonlyMap<string, Particulars>;
  readonly actor: Actor;
  readonly now: Moment;
}

/** Answers a query with its view, projected for the actor; or says why not. What no grant opens is shut. */
export function makeView<Name extends keyof Views>(
  name: Name,
  query: Query<Name>,
  { register, particulars, actor, now }: Asking,
): Views[Name] | RefusedView {
  const today = asOfMoment(register, now);
  const viewer = viewerOf(today, actor, particulars);
  if (name !== "session" && !viewer.views.includes(name)) return refused({ code: "not-open-to-you", what: name });
  const { day = today.day, seq = register.seq, lang = today.profile.languages[0] } = query;
  if (!(seq >= 1 && seq <= register.seq)) return refused({ code: "unknown", kind: "entry", id: String(seq) });
  return makers[name]({ state: asOf(register, day, seq), today, viewer, lang }, query);
}

const makers: { readonly [Name in keyof Views]: (sight: Sight, query: Query<Name>) => Views[Name] | RefusedView } = {
  hierarchy: (sight, { slice }) =>
    sliceOf(sight.state, slice) ? hierarchyView(sight, slice) : refused({ code: "unknown", kind: "slice", id: slice }),
  unit: (sight, { unit: id }) => {
    const unit = unitOf(sight.state, id);
    return unit ? unitView(sight, unit) : refused({ code: "unknown", kind: "unit", id });
  },
  findings: findingsView,
  people: peopleView,
  session: sessionView,
  history: historyView,
  compare: compareView,
};

function refused(...refusals: Refusal[]): RefusedView {
  return { view: "refused", refusals };
}
