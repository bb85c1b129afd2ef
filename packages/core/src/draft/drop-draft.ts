import { accept, refuse, type Decision } from "../decision.ts";
import { draftClosed, type Draft, type DraftEvent } from "./draft.ts";
import type { DraftClosedRefusal } from "./save-draft.ts";

export interface DropDraft {
  readonly type: "drop-draft";
  readonly draft: string;
}

/** Gives a draft up (弃用草案). It stays to be read. Dropped already, nothing changes; published, it can no longer be dropped. */
export function dropDraft(draft: Draft): Decision<DraftEvent, DraftClosedRefusal> {
  if (draft.state === "published") return refuse({ code: "draft-closed", state: "published" });
  return draft.state === "dropped" ? accept() : accept(draftClosed("draft-dropped", draft));
}
