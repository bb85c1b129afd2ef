import type { Decision } from "../decision.ts";
import type { Event } from "../register/entry.ts";
import { draftClosed, type Draft, type DraftClosed } from "./draft.ts";
import type { PlayedStep } from "./play-steps.ts";
import type { DraftClosedRefusal } from "./save-draft.ts";

export interface PublishDraft {
  readonly type: "publish-draft";
  readonly draft: string;
}

/** There is nothing in it. */
export type DraftEmpty = { readonly code: "draft-empty" };

export type PublishRefusal<Refusal> =
  | DraftClosedRefusal
  | DraftEmpty
  /** `step` counts from 1. */
  | { readonly code: "step-refused"; readonly step: number; readonly command: string; readonly why: Refusal };

/**
 * Puts a draft into force (发布草案): what all its steps lead to, as one entry, or nothing at all. Any step that is
 * refused refuses the whole, with which and why.
 *
 * @param play - Plays its steps as of now, for whoever publishes.
 */
export function publishDraft<Played extends Event, Refusal>(
  draft: Draft,
  play: () => readonly PlayedStep<{ readonly type: string }, Played, Refusal>[],
): Decision<Played | DraftClosed, PublishRefusal<Refusal>> {
  // Published already: the same command again, after an answer that was lost.
  if (draft.state === "published") return { ok: true, events: [] };
  if (draft.state === "dropped") return { ok: false, refusals: [{ code: "draft-closed", state: "dropped" }] };
  if (draft.commands.length === 0) return { ok: false, refusals: [{ code: "draft-empty" }] };
  const steps = play();
  const refusals = steps.flatMap(({ command, refusals }, at) =>
    refusals.map((why) => ({ code: "step-refused", step: at + 1, command: command.type, why }) as const),
  );
  if (refusals.length > 0) return { ok: false, refusals };
  return { ok: true, events: [...steps.flatMap(({ events }) => events), draftClosed("draft-published", draft)] };
}
