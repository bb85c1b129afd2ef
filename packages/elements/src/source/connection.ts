import { createContext } from "@lit/context";
import type { Day, SessionView, Source } from "@jinlin/core";

/** What a jinlin-source gives to all elements below it. */
export interface Connection {
  readonly source: Source;
  /** The day that is shown; today when absent. */
  readonly day: Day | undefined;
  /** The open draft with which the county is shown, by its id; the county as it is when absent. Steps go into it. */
  readonly draft: string | undefined;
  /** The entry after which all is shown as then believed; as known now when absent. */
  readonly seq?: number | undefined;
  /** Tells of every entry from now on; the answer ends it. One subscription of the source serves all. */
  readonly live: Source["live"];
}

// Keys are texts, so that elements of two copies of this package on one page understand one another.
export const connectionContext = createContext<Connection | undefined>("jinlin-connection/1");
/** Who is acting, once the source has said so. */
export const sessionContext = createContext<SessionView | undefined>("jinlin-session/1");
