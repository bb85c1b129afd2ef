import type { Day } from "../day.ts";

/** Gives posts of one or several people to somebody else in one go, each from the same day: grids are handed over in dozens. */
export interface HandOverPosts {
  readonly type: "hand-over-posts";
  /** Each appointment that is handed over, and the id of the one that takes its place. */
  readonly posts: readonly HandedOver[];
  /** Who takes over. */
  readonly to: string;
  /** The first day they hold them. */
  readonly from: Day;
}

export interface HandedOver {
  readonly appointment: string;
  readonly becomes: string;
}

/** One of the posts cannot be handed over, and so none is; `why` is what an appointment to that post alone would be refused for. */
export interface NotHandedOver<Refusal> {
  readonly code: "not-handed-over";
  /** The appointment that was to be handed over. */
  readonly appointment: string;
  /** The post's id, where there is such an appointment. */
  readonly post?: string;
  readonly why: Refusal;
}
