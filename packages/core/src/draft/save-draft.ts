import type { Day, Moment } from "../day.ts";
import { accept, refuse, type Decision } from "../decision.ts";
import type { Draft, DraftSaved, DraftState, Step } from "./draft.ts";

export interface SaveDraft<Command extends Step = Step> {
  readonly type: "save-draft";
  /** The draft's id: a new one, or that of an open draft, which this replaces. */
  readonly draft: string;
  readonly name: string;
  readonly from: Day;
  readonly commands: readonly Command[];
}

/** Published or dropped, it stays as it was. */
export type DraftClosedRefusal = { readonly code: "draft-closed"; readonly state: Exclude<DraftState, "open"> };

/**
 * Keeps a draft (保存草案), or puts what it holds now in the place of what it held. Its steps may be ones that would be
 * refused: a draft is work under way, and is checked when it is looked at and when it is published.
 *
 * It stays that of whoever began it. Saved again as it stands, it changes nothing.
 */
export function saveDraft(
  before: Draft | undefined,
  { draft, name, from, commands }: SaveDraft,
  { by, now }: { readonly by: string; readonly now: Moment },
): Decision<DraftSaved, DraftClosedRefusal> {
  if (before && before.state !== "open") return refuse({ code: "draft-closed", state: before.state });
  // Steps are data: what they say is what they are.
  const same = before?.name === name && before.from === from && JSON.stringify(before.commands) === JSON.stringify(commands);
  if (same) return accept();
  return accept({ type: "draft-saved", v: 1, subject: draft, from, name, commands, by: before?.by ?? by, savedAt: now });
}
