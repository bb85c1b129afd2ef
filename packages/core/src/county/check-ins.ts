import { findsPerson } from "../access/finds-person.ts";
import { mayCommand, type About, type AccessRefusal } from "../access/may-command.ts";
import { changeCheckIn, type ChangeCheckIn, type ChangeCheckInRefusal } from "../alliance/change-check-in.ts";
import { checkInOf, type CheckIn, type CheckInEvent } from "../alliance/check-in.ts";
import { checkOut, type CheckOut, type CheckOutRefusal } from "../alliance/check-out.ts";
import { reportIn, type ReportIn, type ReportInRefusal } from "../alliance/report-in.ts";
import { reviewCheckIn, type ReviewCheckIn, type ReviewRefusal } from "../alliance/review-check-in.ts";
import type { CheckInReviewed } from "../alliance/review.ts";
import { accept, refuse, type Decision } from "../decision.ts";
import { holdersFrom } from "../organisation/holding.ts";
import { personIdOf, personOf } from "../organisation/person.ts";
import { primaryPostOf } from "../organisation/post.ts";
import { unitOf, type Unit } from "../organisation/unit.ts";
import type { Aspect } from "../register/aspect.ts";
import { asOf, type State } from "../register/register.ts";
import { changedSince, isTaken, type CommandHead, type Rule, type Rules, type Sender, type SharedRefusal } from "./rule.ts";
import { toldBefore } from "./told-before.ts";
import { findUnits } from "./units-named.ts";

export type CheckInCommand = ReportIn | ChangeCheckIn | CheckOut | ReviewCheckIn;
export type CheckInRefusal = ReportInRefusal | ChangeCheckInRefusal | CheckOutRefusal | ReviewRefusal;
type CheckInEvents = CheckInEvent | CheckInReviewed;
type CheckInRule<Command> = Rule<Command, CheckInEvents, CheckInRefusal>;

/** Who takes part in the life of a community, as an actor may name them: a person they find, themself, or any organisation. */
export function participantOf({ today, actor }: Sender, id: string): { readonly id: string; readonly unit?: Unit } | undefined {
  const unit = unitOf(today, id);
  if (unit) return unit.record === "organisation" ? { id, unit } : undefined;
  const person = personOf(today, id);
  if (person === undefined) return undefined;
  const isSelf = actor !== "public" && personIdOf(today, actor.person) === person.id;
  return isSelf || findsPerson(today, actor, person) ? { id: person.id } : undefined;
}

/** Whom a decision about a participant is about: the person, or whoever answers for the organisation. */
export function personsBehind(today: State, id: string): string[] {
  const unit = unitOf(today, id);
  if (unit === undefined) return [id];
  const post = primaryPostOf(today, unit);
  return post ? holdersFrom(today, post.id) : [];
}

// Whoever reports in decides nothing about themselves: it may be done for oneself.
const report: CheckInRule<ReportIn> = (sender, command) => {
  const { today } = sender;
  const first = asOf(today.register, command.from);
  const named = findUnits(first, [command.community]);
  if ("unknown" in named) return refuse({ code: "unknown", kind: "unit", id: named.unknown });
  const [community] = named.units;
  return decideAbout(sender, command, { units: [community!], from: command.from }, [], () => {
    const who = participantOf(sender, command.who);
    if (who === undefined) return refuse({ code: "unknown", kind: "person", id: command.who });
    const employer = command.employer === undefined ? undefined : unitOf(first, command.employer);
    if (command.employer !== undefined && employer === undefined) return refuse({ code: "unknown", kind: "unit", id: command.employer });
    const what = who.unit ? "organisation" : "person";
    const decision = reportIn(first, { ...command, who: who.id }, what, community!, employer);
    if (decision.ok && toldBefore(today, ["checkIn"], decision.events[0])) return accept();
    return isTaken(today, command.checkIn) ? refuse({ code: "id-taken", id: command.checkIn }) : decision;
  });
};

const change: CheckInRule<ChangeCheckIn> = (sender, command) =>
  ofCheckIn(sender, command, [command.community, command.employer], (first, checkIn) => {
    const [community, employer] = [command.community, command.employer].map((id) => (id === undefined ? undefined : unitOf(first, id)));
    return changeCheckIn(first, checkIn, community, employer, command);
  });

const leave: CheckInRule<CheckOut> = (sender, command) =>
  ofCheckIn(sender, command, [], (first, checkIn) => checkOut(first, checkIn, command));

const review: CheckInRule<ReviewCheckIn> = (sender, command) => {
  const { today } = sender;
  const checkIn = checkInOf(today, command.checkIn);
  const community = checkIn && unitOf(today, checkIn.community);
  if (checkIn === undefined || community === undefined) return refuse({ code: "unknown", kind: "check-in", id: command.checkIn });
  const persons = personsBehind(today, checkIn.who);
  return decideAbout(sender, command, { units: [community], persons }, [["review", checkIn.id]], () =>
    reviewCheckIn(today, checkIn, command),
  );
};

// Whoever takes a check-in elsewhere answers for both communities.
function ofCheckIn(
  sender: Sender,
  command: (ChangeCheckIn | CheckOut) & CommandHead,
  names: readonly (string | undefined)[],
  decide: (first: State, checkIn: CheckIn) => Decision<CheckInEvents, CheckInRefusal>,
): Decision<CheckInEvents, CheckInRefusal | SharedRefusal> {
  const first = asOf(sender.today.register, command.from);
  const checkIn = checkInOf(first, command.checkIn);
  const here = checkIn && unitOf(first, checkIn.community);
  if (checkIn === undefined || here === undefined) return refuse({ code: "unknown", kind: "check-in", id: command.checkIn });
  const named = findUnits(first, names);
  if ("unknown" in named) return refuse({ code: "unknown", kind: "unit", id: named.unknown });
  const units = [here, ...named.units.filter(({ record, id }) => record === "area" && id !== here.id)];
  return decideAbout(sender, command, { units, from: command.from }, [["checkIn", checkIn.id]], () => decide(first, checkIn));
}

function decideAbout(
  { today, actor }: Sender,
  { type, readSeq }: CheckInCommand & CommandHead,
  about: About,
  read: readonly (readonly [Aspect, string])[],
  decide: () => Decision<CheckInEvents, CheckInRefusal | SharedRefusal>,
): Decision<CheckInEvents, CheckInRefusal | SharedRefusal> {
  const denied = mayCommand(today, actor, type, about);
  if (denied.length > 0) return refuse(...(denied as [AccessRefusal]));
  const decision = decide();
  if (!decision.ok || decision.events.length === 0) return decision;
  const facts = read.flatMap(([aspect, id]) => [...today.register.log.of(aspect, id)]);
  const stale = changedSince(today, facts, readSeq);
  return stale ? refuse(stale) : decision;
}

export const checkInRules: Rules<CheckInCommand, CheckInEvents, CheckInRefusal> = {
  "report-in": report,
  "change-check-in": change,
  "check-out": leave,
  "review-check-in": review,
};
