import { isOpenTo } from "../../access/may-command.ts";
import { checkInsBy, checkInsOf, type CheckIn } from "../../alliance/check-in.ts";
import { reviewOf } from "../../alliance/review.ts";
import { personsBehind } from "../../county/check-ins.ts";
import { covers, type Day } from "../../day.ts";
import { peopleCount } from "../../organisation/people-count.ts";
import { personIdOf } from "../../organisation/person.ts";
import { unitOf } from "../../organisation/unit.ts";
import type { Capacity, CommandName } from "../../profile/profile.ts";
import { headOf, nameOf, refTo, wordsOf, type Sight } from "../view-head.ts";
import type { NamedRef } from "../view.ts";
import type { CheckInRow, CheckInsQuery, CheckInsView } from "./check-in-views.ts";
import { communitiesBelow, openAt } from "./communities.ts";
import { participantSeen } from "./participant.ts";

/** Who reported in, as the viewer may know. People are counted once; the counts and the rows are of the same check-ins. */
export function checkInsView(sight: Sight, { below, capacity, who, text = "", limit = 100 }: CheckInsQuery): CheckInsView {
  const { state, today, viewer } = sight;
  const part = below === undefined ? undefined : unitOf(state, below);
  const communities = communitiesBelow(sight, below);
  const ids = new Set(communities.map(({ id }) => id));
  const asked = who === undefined ? [...checkInsOf(state)] : checkInsBy(state, personIdOf(state, who));
  const all = asked.filter((one) => ids.has(one.community) && (capacity === undefined || one.capacity === capacity));
  const seen = all.flatMap((one) => {
    const participant = participantSeen(sight, one.who, one.community);
    return participant ? [{ one, participant }] : [];
  });
  const isCovered = viewer.isPublic("check-ins");
  const count = (list: readonly CheckIn[], of: Capacity["of"]) =>
    of === "organisation" ? list.length : peopleCount(list.length, isCovered);
  const capacities = (state.profile.alliance?.capacities ?? []).map((kind) => {
    const [value, known] = [all, seen.map(({ one }) => one)].map((list) => list.filter((one) => one.capacity === kind.id));
    return {
      id: kind.id,
      name: wordsOf(sight, kind.name),
      of: kind.of,
      ...(kind.employer && { employer: true as const }),
      value: count(value!, kind.of),
      hidden: kind.of === "organisation" ? 0 : peopleCount(value!.length - known!.length, isCovered),
    };
  });
  const ofPeople = new Set((state.profile.alliance?.capacities ?? []).flatMap(({ id, of }) => (of === "person" ? id : [])));
  const peopleIn = (list: readonly CheckIn[]) => new Set(list.filter((one) => ofPeople.has(one.capacity)).map((one) => one.who)).size;
  const [people, known] = [peopleIn(all), peopleIn(seen.map(({ one }) => one))];
  const sought = text.trim().toLowerCase();
  const rows = seen
    .filter(({ participant: { person, organisation } }) => (person?.name ?? organisation?.name ?? "").toLowerCase().includes(sought))
    .sort((a, b) => ((a.one.period.from ?? "") < (b.one.period.from ?? "") ? 1 : -1));
  const grades = (state.profile.alliance?.reviewGrades ?? []).map(({ id, name }) => ({ id, name: wordsOf(sight, name) }));
  const shown = rows.slice(0, Math.min(limit, 1000)).map(({ one, participant }) => rowOf(sight, one, participant));
  return {
    ...headOf("check-ins", sight),
    ...(part && { below: refTo(sight, part) }),
    people: { value: peopleCount(people, isCovered), hidden: peopleCount(people - known, isCovered) },
    capacities,
    rows: shown,
    total: rows.length,
    ...(shown.some(({ may }) => may.includes("review-check-in")) && { grades }),
    communities: communities
      .filter((unit) => isOpenTo(today, viewer.actor, "report-in", { units: [unit], from: today.day }))
      .map((unit) => refTo(sight, unit)),
  };
}

function rowOf(sight: Sight, one: CheckIn, participant: Pick<CheckInRow, "person" | "organisation">): CheckInRow {
  const { state } = sight;
  const kind = state.profile.alliance?.capacities?.find(({ id }) => id === one.capacity);
  const community = unitOf(state, one.community)!;
  const employer = one.employer === undefined ? undefined : unitOf(state, one.employer);
  const { from, to } = one.period;
  const others = covers(one.period, state.day)
    ? checkInsBy(state, one.who).filter(
        (other) =>
          other.id !== one.id && other.capacity === one.capacity && other.community !== one.community && covers(other.period, state.day),
      )
    : [];
  const reviews = reviewsOf(sight, one);
  return {
    id: one.id,
    ...participant,
    capacity: { id: one.capacity, name: kind ? wordsOf(sight, kind.name) : one.capacity },
    community: refTo(sight, community),
    ...(employer && { employer: refTo(sight, employer) }),
    ...(from && { since: from }),
    ...(to && to <= state.day && { until: to, ...(one.ended && { ended: one.ended }) }),
    ...(others.length > 0 && { elsewhere: others.map((other) => refTo(sight, unitOf(state, other.community)!)) }),
    ...(reviews.length > 0 && { reviews }),
    may: mayDo(sight, one, kind),
  };
}

// An individual mark is covered from whom it is about, and open where the marks of the community or of the employer are.
function reviewsOf(sight: Sight, { id, who, community, employer, period }: CheckIn): { year: number; grade: NamedRef }[] {
  const { state, today, viewer } = sight;
  const behind = personsBehind(today, who);
  const isOwn = viewer.actor !== "public" && behind.includes(personIdOf(today, viewer.actor.person));
  const isOpen = [community, employer].some((unit) => {
    const of = unit === undefined ? undefined : unitOf(state, unit);
    return of !== undefined && viewer.opens("reviews", { unit: of });
  });
  if (isOwn || !isOpen) return [];
  const yearOf = (day: Day | undefined) => Number((day ?? state.day).slice(0, 4));
  const [first, last] = [yearOf(period.from), yearOf(state.day)];
  const years = Array.from({ length: Math.max(last - first + 1, 0) }, (_, place) => last - place);
  return years.flatMap((year) => {
    const grade = reviewOf(state, id, year);
    const known = state.profile.alliance?.reviewGrades?.find((one) => one.id === grade);
    return grade === undefined ? [] : [{ year, grade: { id: grade, name: known ? nameOf(sight, known.name) : grade } }];
  });
}

function mayDo(sight: Sight, { who, community, period }: CheckIn, kind: Capacity | undefined): CommandName[] {
  const { today, viewer } = sight;
  const unit = unitOf(today, community);
  if (unit === undefined || !covers(period, today.day)) return [];
  const persons = personsBehind(today, who);
  const reviews = kind?.reviewed && isOpenTo(today, viewer.actor, "review-check-in", { units: [unit], persons });
  return [...openAt(sight, [unit], ["change-check-in", "check-out"]), ...(reviews ? (["review-check-in"] as const) : [])];
}
