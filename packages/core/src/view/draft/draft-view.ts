import { findsPerson } from "../../access/finds-person.ts";
import type { AppointmentEvent, Appointment } from "../../organisation/appointment.ts";
import { isOwn, mayDraft } from "../../county/drafts.ts";
import { playDraft, type CountyDraft, type DraftStep, type Played } from "../../county.ts";
import type { Day, Moment } from "../../day.ts";
import { draftsOf, type Draft } from "../../draft/draft.ts";
import { personsNamedIn, unitsNamedIn } from "../../draft/named-in.ts";
import { postOf } from "../../organisation/post.ts";
import { asOf, historyOf } from "../../register/register.ts";
import { tellChanges } from "../change/tell-changes.ts";
import { personAsSeen } from "../history/person-as-seen.ts";
import type { DraftsView, DraftView } from "../organisation-views.ts";
import { headOf, nameOf, wordsOf, type Sight } from "../view-head.ts";
import { foundOnlyIn } from "./draft-findings.ts";
import { dayOfDraft, sightsOfDraft } from "./draft-sight.ts";
import { draftStructure } from "./draft-structure.ts";
import { playedFor } from "./played-for.ts";

/** All drafts, the last saved first; open ones before those that are closed. */
export function draftsView(sight: Sight): DraftsView {
  const drafts = draftsOf(sight.state).map((draft) => summaryOf(sight, draft));
  const closed = ({ state }: (typeof drafts)[number]) => Number(state !== "open");
  return {
    ...headOf("drafts", sight),
    drafts: drafts.sort((a, b) => closed(a) - closed(b) || Date.parse(b.savedAt) - Date.parse(a.savedAt)),
    may: mayDraft(sight.today, sight.viewer.actor, "save-draft", []).length === 0 ? ["save-draft"] : [],
  };
}

/** One draft, played: what each step does, what the county would be, and what may be done with it. */
export function draftView(sight: Sight, draft: CountyDraft, asked: Day | undefined, now: Moment): DraftView {
  const day = asked ?? dayOfDraft(sight, draft);
  const played = playedFor(sight, draft, now);
  const { before, after } = sightsOfDraft(sight, draft, day, now);
  const whole = tellChanges(
    before,
    played.steps.flatMap(({ events }) => events),
  );
  const may = mayWith(sight, draft);
  return {
    ...headOf("draft", before),
    // A closed one stands on an older entry; what is sent from here has read this one.
    seq: sight.state.seq,
    draft: summaryOf(sight, draft),
    steps: played.steps.map((step) => stepOf(after, played, step)),
    ...(may.includes("save-draft") && { commands: draft.commands }),
    changes: whole.changes,
    ...(whole.hidden > 0 && { hidden: whole.hidden }),
    found: foundOnlyIn(after, before),
    resolved: foundOnlyIn(before, after),
    structure: draftStructure(before, after),
    may,
  };
}

function summaryOf(sight: Sight, { id, name, by, savedAt, from, commands, state }: Draft): DraftsView["drafts"][number] {
  return { id, name, by: personAsSeen(sight, by), savedAt, from, commands: commands.length, state };
}

/** What would come of the last of some steps, given by the viewer one after another; nothing when there are none. */
export function lastStep(
  sight: Sight,
  { from, commands }: Pick<CountyDraft, "from" | "commands">,
  now: Moment,
): DraftView["steps"][number] | undefined {
  const { state, viewer } = sight;
  const played = playDraft(state.register, { commands }, { actor: viewer.actor, now });
  const last = played.steps.at(-1);
  return last && stepOf({ ...sight, state: asOf(played.fork, dayOfDraft(sight, { from })) }, played, last);
}

function stepOf(
  after: Sight,
  { fork }: Played,
  { command, before, refusals, events }: Played["steps"][number],
): DraftView["steps"][number] {
  const day = dayOfStep(command);
  const sight = { ...after, state: asOf(fork, day ?? after.state.day, before) };
  const { changes, hidden } = tellChanges(sight, events);
  return { command: command.type, about: aboutOf(sight, command), ...(day && { day }), refusals, changes, ...(hidden > 0 && { hidden }) };
}

/** The day a step takes effect: its first, or that from which something is no longer so. */
function dayOfStep(command: DraftStep): Day | undefined {
  const { from, to } = command as { readonly from?: Day; readonly to?: Day };
  return from ?? to;
}

// The post it speaks of, or the first unit; of a unit that is to be, the name it gets.
function aboutOf(sight: Sight, command: DraftStep): string {
  const { post, appointment, name } = command as Partial<Pick<AppointmentEvent, "post">> & { appointment?: string; name?: unknown };
  const held = appointment && historyOf<Appointment>(sight.state, appointment, "appointment").at(-1)?.value.post;
  const seat = postOf(sight.state, post ?? held ?? "");
  if (seat) return `${nameOf(sight, seat.unit.name)} ${wordsOf(sight, seat.kind.name)}`;
  const [unit] = unitsNamedIn(sight.state, [command]);
  if (unit && !command.type.startsWith("register-")) return nameOf(sight, unit.name);
  return typeof name === "string" ? name : "";
}

// Whoever changes a draft sends all its steps back, and with them whom they name: nobody gets to see those by way of a draft.
function mayWith({ today, viewer: { actor } }: Sight, draft: CountyDraft): DraftView["may"] {
  if (draft.state !== "open") return [];
  const own = isOwn(draft, actor);
  const seesAll = own || personsNamedIn(today, draft.commands).every((person) => findsPerson(today, actor, person));
  const open = (command: DraftView["may"][number]) =>
    mayDraft(today, actor, command, own && command === "drop-draft" ? [] : draft.commands).length === 0;
  return (["save-draft", "drop-draft", "publish-draft"] as const).filter(
    (command) => open(command) && (command !== "save-draft" || seesAll),
  );
}
