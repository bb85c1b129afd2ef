import { grantsFor, mayCommand, type AccessRefusal } from "../access/may-command.ts";
import type { Actor } from "../access/actor.ts";
import type { CountyEvent, DraftStep, Refusal } from "../county.ts";
import { refuse } from "../decision.ts";
import { draftOf, type Draft, type DraftEvent } from "../draft/draft.ts";
import { dropDraft, type DropDraft } from "../draft/drop-draft.ts";
import { unitsNamedIn } from "../draft/named-in.ts";
import type { PlayedDraft } from "../draft/play-steps.ts";
import { publishDraft, type DraftEmpty, type PublishDraft } from "../draft/publish-draft.ts";
import { saveDraft, type DraftClosedRefusal, type SaveDraft } from "../draft/save-draft.ts";
import type { CommandName } from "../profile/profile.ts";
import type { Fact } from "../register/fact.ts";
import type { Register, State } from "../register/register.ts";
import { writesOf } from "./events.ts";
import { changedSince, isTaken, type Rule, type Rules, type Sender } from "./rule.ts";

export type CountyDraft = Draft<DraftStep>;
export type Played = PlayedDraft<DraftStep, CountyEvent, Refusal>;

export type DraftCommand = SaveDraft<DraftStep> | DropDraft | PublishDraft;
export type DraftRefusal = DraftClosedRefusal | DraftEmpty | StepRefused;

/** A step of what was to be published is refused; `step` counts from 1. */
export interface StepRefused {
  readonly code: "step-refused";
  readonly step: number;
  readonly command: string;
  readonly why: Refusal;
}

type DraftRule<Command, Event = DraftEvent> = Rule<Command, Event, DraftRefusal>;

const save: DraftRule<SaveDraft<DraftStep>> = ({ today, actor, now }, command) => {
  const before = draftOf(today, command.draft);
  const own = before === undefined || isOwn(before, actor);
  const denied = mayDraft(today, actor, "save-draft", [...command.commands, ...(own ? [] : before.commands)]);
  // Nobody of the public holds a grant for a command.
  if (denied.length > 0 || actor === "public") return refuse(...(denied as [AccessRefusal]));
  if (before === undefined && isTaken(today, command.draft)) return refuse({ code: "id-taken", id: command.draft });
  const decision = saveDraft(before, command, { by: actor.person, now });
  const stale = decision.ok && decision.events.length > 0 && changedSince(today, factsOf(today, command.draft), command.readSeq);
  return stale ? refuse(stale) : decision;
};

const drop: DraftRule<DropDraft> = ({ today, actor }, command) => {
  const draft = draftOf(today, command.draft);
  if (draft === undefined) return refuse({ code: "unknown", kind: "draft", id: command.draft });
  const denied = mayDraft(today, actor, "drop-draft", isOwn(draft, actor) ? [] : draft.commands);
  if (denied.length > 0) return refuse(...(denied as [AccessRefusal]));
  const decision = dropDraft(draft);
  const stale = decision.ok && decision.events.length > 0 && changedSince(today, factsOf(today, draft.id), command.readSeq);
  return stale ? refuse(stale) : decision;
};

/** The rules of drafts. Publishing decides the steps by all rules there are, these among them. */
export function draftRules(
  play: (register: Register, draft: CountyDraft, sender: Pick<Sender, "actor" | "now">) => Played,
): Rules<DraftCommand, CountyEvent, DraftRefusal> {
  const publish: DraftRule<PublishDraft, CountyEvent> = (sender, command) => {
    const { today, actor } = sender;
    const draft = draftOf(today, command.draft) as CountyDraft | undefined;
    if (draft === undefined) return refuse({ code: "unknown", kind: "draft", id: command.draft });
    const denied = mayDraft(today, actor, "publish-draft", draft.commands);
    if (denied.length > 0) return refuse(...(denied as [AccessRefusal]));
    const decision = publishDraft<CountyEvent, Refusal>(draft, () => play(today.register, draft, sender).steps);
    if (!decision.ok) return decision;
    // Whoever read what the draft would do read it on what it changes: all that must still be as it was.
    const facts = decision.events
      .flatMap((event) => writesOf(event))
      .flatMap(({ aspect, subject }) => today.register.log.of(aspect, subject));
    const stale = changedSince(today, facts, command.readSeq);
    return stale ? refuse(stale) : decision;
  };
  return { "save-draft": save, "drop-draft": drop, "publish-draft": publish };
}

/**
 * Why an actor may not do something with a draft of these steps: a grant must reach every unit there is that they speak of.
 * Of units alone: a draft of nothing yet takes any grant for the command.
 */
export function mayDraft(
  today: State,
  actor: Actor,
  command: Extract<CommandName, `${string}-draft`>,
  commands: CountyDraft["commands"] | Draft["commands"],
): AccessRefusal[] {
  const units = unitsNamedIn(today, commands);
  if (units.length > 0) return mayCommand(today, actor, command, { units });
  return grantsFor(today, actor, command).length > 0 ? [] : [{ code: "not-open-to-you", what: command }];
}

export const isOwn = ({ by }: Draft, actor: Actor): boolean => actor !== "public" && actor.person === by;

function factsOf({ register }: State, draft: string): readonly Fact[] {
  return register.log.of("draft", draft);
}
