import type { Delegation } from "../access/delegation.ts";
import { mayCommand, type About, type AccessRefusal } from "../access/may-command.ts";
import { accept, refuse } from "../decision.ts";
import type { Appointment } from "../organisation/appointment.ts";
import { cellOf } from "../grid/cell.ts";
import { builtOn } from "../organisation/built-on.ts";
import { holdersFrom } from "../organisation/holding.ts";
import { personOf } from "../organisation/person.ts";
import { postOf } from "../organisation/post.ts";
import { unitOf } from "../organisation/unit.ts";
import type { Aspect } from "../register/aspect.ts";
import type { Fact } from "../register/fact.ts";
import { asOf, entryAt, type State } from "../register/register.ts";
import { takeBack } from "../register/take-back.ts";
import { entryWithdrawn, withdrawnBy, type EntryWithdrawn } from "../register/withdrawal.ts";
import { writesOf, type CountyEvent } from "./events.ts";
import { callCommands } from "../profile/call-rules.ts";
import type { Rule, Rules } from "./rule.ts";

/** Takes back what an entry wrote (撤回): it was a mistake, and nothing of it is believed any more. To end what was true is another command. */
export interface WithdrawEntry {
  readonly type: "withdraw-entry";
  /** The entry's number. */
  readonly entry: number;
}

export type LedgerCommand = WithdrawEntry;

export type LedgerRefusal =
  | { readonly code: "withdrawn-already"; readonly by: number }
  | { readonly code: "built-upon"; readonly entries: readonly number[] }
  | { readonly code: "first-profile" }
  | { readonly code: "not-to-be-withdrawn" };

/** What is gone with the entry and no ledger gives back; and what has a way back of its own (`separate-persons`, consent given anew). */
const beyondRecall = [
  "erase-person",
  "erase-expired",
  "merge-persons",
  "separate-persons",
  "withdraw-consent",
  ...Object.values(callCommands),
];

// Withdrawing is a capability of its own, whatever days the entry speaks of. What has been changed since is found by the
// facts themselves, so the sender need not say what they had seen.
const withdraw: Rule<WithdrawEntry, EntryWithdrawn, LedgerRefusal> = ({ today, actor }, { entry: seq, reason }) => {
  const { register } = today;
  const entry = entryAt<CountyEvent>(register, seq);
  if (entry === undefined) return refuse({ code: "unknown", kind: "entry", id: String(seq) });
  const taken = takeBack(register, seq, entry.events.flatMap(writesOf));
  const denied = mayCommand(today, actor, "withdraw-entry", aboutOf(today, seq, [...taken.gone, ...taken.back]));
  if (denied.length > 0) return refuse(...(denied as [AccessRefusal]));
  if (reason === undefined) return refuse({ code: "reason-needed" });
  const by = withdrawnBy(register, seq);
  if (by !== undefined) return refuse({ code: "withdrawn-already", by });
  if (beyondRecall.includes(entry.command) || entry.events.some(({ type }) => type === "particulars-replaced"))
    return refuse({ code: "not-to-be-withdrawn" });
  if (taken.gone.some(({ aspect }) => aspect === "profile") && !taken.back.some(({ aspect }) => aspect === "profile"))
    return refuse({ code: "first-profile" });
  const entries = [...new Set([...taken.since, ...builtOn(today, seq, taken)])].sort((a, b) => a - b);
  if (entries.length > 0) return refuse({ code: "built-upon", entries });
  return accept(entryWithdrawn(seq, taken.writes));
};

export const ledgerRules: Rules<LedgerCommand, EntryWithdrawn, LedgerRefusal> = { "withdraw-entry": withdraw };

/** What is recorded of work in a team: it names the team and whoever it is about. */
const ofTeams: readonly Aspect[] = ["hours", "confirmation", "rota", "shift"];

/** Whom and what the facts that change are about. What cannot be told to lie in some part of the county asks for the whole. */
function aboutOf(today: State, seq: number, facts: readonly Fact[]): About {
  const before = asOfEntryBefore(today, seq);
  const find = <Found>(of: (state: State) => Found | undefined): Found | undefined => of(today) ?? (before && of(before));
  const isPerson = (id: string) => today.register.log.of("person", id).length > 0;
  const about = { units: [], posts: [], persons: [], homes: [] } as {
    -readonly [Part in "units" | "posts" | "persons" | "homes"]-?: NonNullable<About[Part]>[number][];
  };
  let whole = facts.length === 0;
  for (const { subject, aspect, refs = [] } of facts) {
    const held = today.register.log.of("appointment", subject).at(-1)?.value as Appointment | undefined;
    if (aspect === "delegation") {
      // As the delegation itself asks: about the post, and about who was lent its authority.
      const { post: id, delegate } = today.register.log.of(aspect, subject).at(-1)!.value as Delegation;
      const post = find((state) => postOf(state, id));
      if (post) about.posts.push(post);
      else whole = true;
      about.persons.push(delegate);
      continue;
    }
    if (ofTeams.includes(aspect)) {
      // As its own commands ask: about the team, and about who served in it.
      about.units.push(...refs.flatMap((id) => find((state) => unitOf(state, id)) ?? []));
      about.persons.push(...refs.filter(isPerson));
      continue;
    }
    if (aspect === "cell" || aspect === "mapping") {
      // As its own commands ask: about the grids it lies in; of one in none about the whole.
      const grids =
        aspect === "mapping" && refs.length > 0 ? refs : (find((state) => cellOf(state, subject))?.grids.map(({ grid }) => grid) ?? []);
      const units = grids.flatMap((grid) => find((state) => unitOf(state, grid)) ?? []);
      about.units.push(...units);
      whole ||= units.length === 0;
      continue;
    }
    for (const id of new Set([...(held ? [held.post, held.person] : [subject]), ...refs])) {
      if (aspect === "withdrawal") continue;
      const post = id.includes("/") ? find((state) => postOf(state, id)) : undefined;
      const unit = post ? undefined : find((state) => unitOf(state, id));
      if (post) about.posts.push(post);
      else if (unit) about.units.push(unit);
      else if (isPerson(id)) about.persons.push(id);
      else whole = true;
    }
    // Whoever holds a post that a seat follows gets the seat back, or loses it.
    if (aspect === "link") about.persons.push(...refs.flatMap((post) => holdersFrom(today, post)));
    if (isPerson(subject)) about.homes.push(find((state) => personOf(state, subject))?.home);
  }
  return whole ? { persons: about.persons } : about;
}

function asOfEntryBefore(today: State, seq: number): State | undefined {
  return seq > 1 ? asOf(today.register, today.day, seq - 1) : undefined;
}
