// The class, and how to register it under a tag of one's own. Importing it registers nothing.
export { defineDraft } from "./define-draft.ts";
export { JinlinDraft } from "./draft.ts";
export { withHead, withoutStep, withStep, withStepMoved, type DraftAtHand } from "./edit-draft.ts";
export type { DefineOptions, TagRegistry } from "../registering/define-tag.ts";
