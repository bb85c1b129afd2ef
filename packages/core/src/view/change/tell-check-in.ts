import type { CheckInSetting, CheckOutReason } from "../../alliance/check-in.ts";
import type { ClaimSetting } from "../../alliance/claim.ts";
import type { NeedSetting } from "../../alliance/need.ts";
import { unitOf } from "../../organisation/unit.ts";
import { historyOf } from "../../register/register.ts";
import type { Named } from "../../profile/profile.ts";
import type { Change, ChangeAspect } from "../source.ts";
import { nameOf, refTo, wordsOf, type Sight } from "../view-head.ts";
import type { NamedRef } from "../view.ts";
import { differencesOf, type Timeline } from "./timeline.ts";
import { bounds, sides } from "./tell-unit.ts";
import type { Telling } from "./telling.ts";

/** Somebody, or an organisation, reported in, went to another community or employer, or left. */
export function tellCheckIn(telling: Telling, line: Timeline): Change[] | "hidden" {
  const { sight, words } = telling;
  const setting = [...line.after, ...line.before][0]!.value as CheckInSetting;
  const who = participantTold(telling, setting.who, setting.community);
  if (who === undefined) return "hidden";
  return told(line, "checkIn", who, (value: CheckInSetting, day) =>
    words.list([
      named(sight, sight.state.profile.alliance?.capacities, value.capacity),
      ...[value.community, value.employer].flatMap((id) => (id === undefined ? [] : telling.unitName(id, day))),
    ]),
  );
}

/** Why somebody left: told to whom it is told that they did. */
export function tellCheckOut(telling: Telling, line: Timeline): Change[] | "hidden" {
  const { sight, words } = telling;
  const known = historyOf<CheckInSetting>(sight.state, line.subject, "checkIn").at(-1)?.value;
  const who = known && participantTold(telling, known.who, known.community);
  return who === undefined ? "hidden" : told(line, "checkOut", who, (reason: CheckOutReason) => words.checkOut[reason]);
}

/** A grade to whom the marks of the community are open, and never to whom it is about. */
export function tellReview(telling: Telling, line: Timeline): Change[] | "hidden" {
  const { sight } = telling;
  const known = historyOf<CheckInSetting>(sight.state, line.subject, "checkIn").at(-1)?.value;
  const community = known && unitOf(sight.state, known.community);
  const who = known && participantTold(telling, known.who, known.community);
  const isOwn = known !== undefined && sight.viewer.actor !== "public" && sight.viewer.actor.person === known.who;
  if (who === undefined || community === undefined || isOwn || !sight.viewer.opens("reviews", { unit: community })) return "hidden";
  return told(line, "review", who, (value: string) => named(sight, sight.state.profile.alliance?.reviewGrades, value));
}

/** What stands on a community's lists. */
export function tellNeed(telling: Telling, line: Timeline): Change[] {
  const { words } = telling;
  const { community } = [...line.after, ...line.before][0]!.value as NeedSetting;
  const unit = telling.unit(community);
  return told(
    line,
    "need",
    { about: needRef(telling, line.subject), ...(unit && { unit: refTo(telling.sight, unit) }) },
    ({ community, seats }: NeedSetting, day) =>
      words.list([telling.unitName(community, day), ...(seats === undefined ? [] : [words.people(seats)])]),
  );
}

/** Somebody took something on. */
export function tellClaim(telling: Telling, line: Timeline): Change[] | "hidden" {
  const value = [...line.after, ...line.before][0]!.value as ClaimSetting;
  const who = claimantTold(telling, value);
  return who === undefined ? "hidden" : told(line, "claim", who, () => needRef(telling, value.need).name);
}

/** A claim was carried out or taken back. */
export function tellClaimSettled(telling: Telling, line: Timeline): Change[] | "hidden" {
  const known =
    telling.line("claim", line.subject)?.after[0]?.value ?? historyOf<ClaimSetting>(telling.sight.state, line.subject, "claim")[0]?.value;
  const who = known && claimantTold(telling, known as ClaimSetting);
  if (who === undefined) return "hidden";
  return told(line, "claimSettled", who, (how: "done" | "withdrawn") => telling.words.settled[how]);
}

type Who = Pick<Extract<Change, { type: "record-changed" }>, "person" | "unit" | "about">;

// An organisation is everybody's to know; a person whom the viewer finds by the community they reported in at.
function participantTold({ sight }: Telling, who: string, community: string): Who | undefined {
  const unit = unitOf(sight.state, who);
  if (unit) return { unit: refTo(sight, unit) };
  const person = sight.viewer.resident(who, community);
  return person && { person };
}

function claimantTold(telling: Telling, { who, need }: ClaimSetting): Who | undefined {
  const known = needSetting(telling, need);
  const seen = known && participantTold(telling, who, known.community);
  return seen && { ...seen, about: needRef(telling, need) };
}

function needSetting(telling: Telling, id: string): NeedSetting | undefined {
  const line = telling.line("need", id);
  const told = (line?.after[0] ?? line?.before[0])?.value ?? historyOf<NeedSetting>(telling.sight.state, id, "need")[0]?.value;
  return told as NeedSetting | undefined;
}

function needRef(telling: Telling, id: string): NamedRef {
  const setting = needSetting(telling, id);
  return { id, name: setting ? nameOf(telling.sight, setting.title) : id };
}

function named(sight: Sight, of: readonly Named[] = [], id: string): string {
  const found = of.find((one) => one.id === id);
  return found ? wordsOf(sight, found.name) : id;
}

function told<Value>(
  line: Timeline,
  aspect: ChangeAspect,
  who: Who,
  say: (value: Value, day: Timeline["after"][number]["from"]) => string,
): Change[] {
  return differencesOf(line).map(({ before, after, from, to }) => ({
    type: "record-changed",
    aspect,
    ...who,
    ...sides(before === undefined ? undefined : say(before as Value, from), after === undefined ? undefined : say(after as Value, from)),
    ...bounds({ from, to }),
  }));
}
