import type { Command, Day, DraftStep, DraftView } from "@jinlin/core";

type SaveDraft = Extract<Command, { readonly type: "save-draft" }>;
/** Of a draft's view, what its next version is made from. */
export type DraftAtHand = Pick<DraftView, "seq" | "draft" | "commands">;

/** A draft with one more step at its end (加入草案), as the command that saves it. */
export function withStep(view: DraftAtHand, step: DraftStep): SaveDraft {
  // What its sender had read is told by the draft's own entry.
  const { readSeq: _, ...command } = step;
  return saved(view, { commands: [...stepsOf(view), command] });
}

/** A draft without one of its steps. */
export function withoutStep(view: DraftAtHand, at: number): SaveDraft {
  return saved(view, { commands: stepsOf(view).filter((_, place) => place !== at) });
}

/** A draft with a step some places further down, or up where `by` is negative; never beyond its ends. */
export function withStepMoved(view: DraftAtHand, at: number, by: number): SaveDraft {
  const commands = [...stepsOf(view)];
  const [step] = commands.splice(at, 1);
  commands.splice(Math.min(Math.max(at + by, 0), commands.length), 0, step!);
  return saved(view, { commands });
}

/** A draft under another name, or meant for another day. Steps that were for its day go along; those with a day of their own stay. */
export function withHead(view: DraftAtHand, { name = view.draft.name, from = view.draft.from }: { name?: string; from?: Day }): SaveDraft {
  return saved(view, { name, from, commands: stepsOf(view).map((step) => onDay(step, view.draft.from, from)) });
}

function saved({ seq, draft: { id, name, from } }: DraftAtHand, changed: Partial<SaveDraft> & Pick<SaveDraft, "commands">): SaveDraft {
  return { type: "save-draft", draft: id, name, from, readSeq: seq, ...changed };
}

function stepsOf({ draft, commands }: DraftAtHand): readonly DraftStep[] {
  if (commands === undefined)
    throw new RangeError(`withStep: the view of the draft "${draft.id}" has no steps; its reader may not save it`);
  return commands;
}

// The day a step takes effect is its first, or that from which something is no longer so.
function onDay(step: DraftStep, was: Day, is: Day): DraftStep {
  const { from, to } = step as { readonly from?: Day; readonly to?: Day };
  if (from === was) return { ...step, from: is } as DraftStep;
  return from === undefined && to === was ? ({ ...step, to: is } as DraftStep) : step;
}
