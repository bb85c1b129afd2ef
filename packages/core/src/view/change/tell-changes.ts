import { writesOf, type CountyEvent } from "../../county/events.ts";
import { unitAbove } from "../../organisation/hierarchy-of.ts";
import type { UnitMoved } from "../../organisation/unit.ts";
import type { Profile } from "../../profile/profile.ts";
import type { Aspect } from "../../register/aspect.ts";
import { asOf, type State } from "../../register/register.ts";
import type { Change, UnitMove } from "../source.ts";
import { refTo, wordsOf, type Sight } from "../view-head.ts";
import { differencesOf, timelinesOf, type Timeline } from "./timeline.ts";
import { followsInWords, postInWords, tellAppointment, tellEnding, tellOfPost, tellSuspension, tellTerm } from "./tell-post.ts";
import { noticeInWords, residentsInWords, shapeInWords, tellCell, tellMapping, tellNetwork } from "./tell-grid.ts";
import { teamInWords } from "./tell-alliance.ts";
import { tellRota, tellShift } from "./tell-rota.ts";
import { tellConfirmation, tellHours } from "./tell-hours.ts";
import { tellCall, tellCallStep } from "./tell-call.ts";
import { tellCheckIn, tellCheckOut, tellClaim, tellClaimSettled, tellNeed, tellReview } from "./tell-check-in.ts";
import { tellDelegation } from "./tell-delegation.ts";
import { tellOfPerson, tellPerson } from "./tell-person.ts";
import { tellingOf, type Telling } from "./telling.ts";
import {
  bounds,
  codeInWords,
  lineageInWords,
  linkInWords,
  membersInWords,
  nameInWords,
  placeInWords,
  sides,
  tellExistence,
  tellOfUnit,
} from "./tell-unit.ts";

/** Changes as a viewer may read them, and how many more there are that they may not. */
export interface ToldChanges {
  readonly changes: readonly Change[];
  readonly hidden: number;
}

/** How a change of each aspect is told, in the order of a story: what came of what, then units, posts, those who hold them, people. */
const tellers: { readonly [Of in Aspect]: (telling: Telling, line: Timeline) => readonly Change[] | "hidden" } = {
  profile: tellProfile,
  lineage: tellOfUnit("lineage", lineageInWords),
  area: tellExistence,
  organisation: tellExistence,
  name: tellOfUnit("name", nameInWords),
  code: tellOfUnit("code", codeInWords),
  place: tellOfUnit("place", placeInWords),
  within: tellOfUnit("within", linkInWords),
  ledBy: tellOfUnit("ledBy", linkInWords),
  superior: tellOfUnit("superior", linkInWords),
  setOn: tellOfUnit("setOn", linkInWords),
  members: tellMembers,
  post: tellOfPost("post", postInWords),
  link: tellOfPost("link", followsInWords),
  appointment: tellAppointment,
  ending: tellEnding,
  suspension: tellSuspension,
  term: tellTerm,
  delegation: tellDelegation,
  person: tellPerson,
  sameAs: tellOfPerson("sameAs"),
  erasure: tellOfPerson("erasure"),
  particulars: tellOfPerson("particulars"),
  consent: tellOfPerson("consent"),
  draft: tellDraft,
  withdrawal: tellWithdrawal,
  network: tellNetwork,
  cell: tellCell,
  mapping: tellMapping,
  residents: tellOfUnit("residents", residentsInWords),
  shape: tellOfUnit("shape", shapeInWords),
  overlap: tellOfUnit("overlap", linkInWords),
  notice: tellOfUnit("notice", noticeInWords),
  team: tellOfUnit("team", teamInWords),
  allied: tellOfUnit("allied", linkInWords),
  hours: tellHours,
  confirmation: tellConfirmation,
  call: tellCall,
  "call-step": tellCallStep,
  checkIn: tellCheckIn,
  checkOut: tellCheckOut,
  review: tellReview,
  need: tellNeed,
  claim: tellClaim,
  claimSettled: tellClaimSettled,
  rota: tellRota,
  shift: tellShift,
};
const order = Object.keys(tellers);

/**
 * What events change (变动), in words their reader may read: told from what they write, whatever the event. A unit that
 * comes or goes is told once, with all that comes and goes with it; a hand-over as who leaves and who comes.
 *
 * @param before - The sight of the state the events are written on.
 * @param after - A state that knows of records which come to be, where only some of an entry's events are given.
 */
export function tellChanges(before: Sight, events: readonly CountyEvent[], after?: State): ToldChanges {
  const moves = events.filter((event) => event.type === "unit-moved");
  const writes = events.flatMap((event) => (event.type === "unit-moved" ? [] : writesOf(event)));
  const telling = tellingOf(before, timelinesOf(before.state, writes), after);
  const told = tellLines(telling);
  const moved = moves.flatMap((event) => moveOf(telling, event) ?? []);
  const firstPost = told.changes.findIndex((change) => change.type !== "record-changed" || "post" in change || "person" in change);
  const place = firstPost === -1 ? told.changes.length : firstPost;
  return { changes: [...told.changes.slice(0, place), ...moved, ...told.changes.slice(place)], hidden: told.hidden };
}

/** What timelines change, in the order of a story. */
export function tellLines(telling: Telling): ToldChanges {
  const changes: Change[] = [];
  let hidden = 0;
  const lines = [...telling.lines].sort((a, b) => order.indexOf(a.aspect) - order.indexOf(b.aspect));
  for (const line of lines) {
    const told = tellers[line.aspect](telling, line);
    if (told === "hidden") hidden += 1;
    else changes.push(...told);
  }
  return { changes, hidden };
}

function tellProfile({ sight }: Telling, line: Timeline): Change[] {
  return differencesOf(line).map(({ before, after, from, to }) => {
    const say = (profile: unknown) => (profile === undefined ? undefined : wordsOf(sight, (profile as Profile).name));
    return { type: "record-changed", aspect: "profile", ...sides(say(before), say(after)), ...bounds({ from, to }) };
  });
}

// How many members there are is told to those who may know.
function tellMembers(telling: Telling, line: Timeline): readonly Change[] | "hidden" {
  const unit = telling.unit(line.subject);
  const { members } = telling.sight.viewer;
  if (unit === undefined || members === undefined || !members.counts(unit)) return "hidden";
  return tellOfUnit("members", membersInWords(members.isCovered(unit)))(telling, line);
}

// What is being worked out is told to those who may see drafts.
function tellDraft({ sight }: Telling, line: Timeline): Change[] | "hidden" {
  if (!sight.viewer.views.includes("drafts")) return "hidden";
  const say = (draft: unknown) => (draft as { readonly name?: string } | undefined)?.name;
  return differencesOf(line).map(({ before, after }) => ({ type: "record-changed", aspect: "draft", ...sides(say(before), say(after)) }));
}

// By its number, as the ledger counts.
function tellWithdrawal(_telling: Telling, line: Timeline): Change[] {
  const say = (withdrawal: unknown) => (withdrawal === undefined ? undefined : `#${(withdrawal as { readonly entry: number }).entry}`);
  return differencesOf(line).map(({ before, after }) => ({
    type: "record-changed",
    aspect: "withdrawal",
    ...sides(say(before), say(after)),
  }));
}

// On its first day, as things stood before: a unit may stand under the gap of a body, which no link names.
function moveOf(telling: Telling, { subject, slice, under, from: day }: UnitMoved): UnitMove | undefined {
  const { sight } = telling;
  const first = asOf(sight.state.register, day, sight.state.seq);
  const [unit, target] = [telling.unit(subject, day), telling.unit(under, day)];
  const left = unitAbove(first, slice, subject);
  if (unit === undefined || target === undefined) return undefined;
  return {
    type: "unit-moved",
    unit: refTo(sight, unit),
    ...(left && { leaves: refTo(sight, left) }),
    under: refTo(sight, target),
    day,
  };
}
