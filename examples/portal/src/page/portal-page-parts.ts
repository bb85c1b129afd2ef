import type { SessionView } from "@jinlin/core";
import type { Place } from "./place.ts";
import type { Language } from "./words/portal-words.ts";

/** What every page of the portal is drawn from. */
export interface PageParts {
  readonly place: Place;
  readonly session: SessionView | undefined;
  /** The slice whose tree is shown. */
  readonly slice: string | undefined;
  readonly language: Language;
}
