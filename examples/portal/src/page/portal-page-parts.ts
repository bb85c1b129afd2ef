import type { SessionView, Source } from "@jinlin/core";
import type { Place } from "./place.ts";
import type { Language } from "./words/portal-words.ts";

/** What every page of the portal is drawn from. */
export interface PageParts {
  readonly place: Place;
  /** The name of the unit picked, once it is known. */
  readonly unitName: string | undefined;
  readonly session: SessionView | undefined;
  /** The slice whose tree is shown. */
  readonly slice: string | undefined;
  readonly source: Source;
  readonly language: Language;
}
