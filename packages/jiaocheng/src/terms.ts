import { addYears, type AppointmentRecord, type Day, type EndReason } from "@jinlin/core";
import { dayBetween } from "./days.ts";
import type { Random } from "./random.ts";

/** What became of a post since it exists: the kinds of story the sample tells. */
export type Story =
  /** One holder from the start. */
  | "steady"
  /** Handed over on one day. */
  | "replaced"
  /** The holder left; somebody acts. */
  | "acting"
  /** Filled by secondment. */
  | "seconded"
  /** The term is over, no election was held, the holder stays. */
  | "carry-over"
  /** The holder left, and nobody came. */
  | "left"
  /** Nobody ever held it. */
  | "never"
  /** The holder left and came back after a gap: two stints. */
  | "returned"
  /** A hand-over is settled for a day to come. */
  | "promised";

/** A stint without its post: who, how, from when to when. */
export type Term = Omit<AppointmentRecord, "id" | "post">;

/** Nothing has ended, or been taken over, after this day but what is promised: so no count drifts as days pass. */
export const lastChange: Day = "2026-06-30";
export const promisedFor: Day = "2027-03-01";
const reasons: readonly EndReason[] = ["transferred", "resigned", "retired", "term-over", "removed", "deceased", "other"];

/**
 * The terms of one post, by start.
 *
 * @param begin - The first day the post is there, in the first half of 2023 at the latest.
 * @param next - Gives another person each time.
 * @param termYears - Of a term that is over; 3 unless said. Other terms have no end on record.
 */
export function termsOf(story: Story, begin: Day, next: () => string, draw: Random, termYears = 3): Term[] {
  // Most posts were filled at once, one in five within a year.
  const from = draw.below(5) > 0 || story === "carry-over" ? begin : dayBetween(draw, begin, "2023-06-30");
  const change = () => dayBetween(draw, "2023-07-01", lastChange);
  switch (story) {
    case "steady":
      return [{ person: next(), from }];
    case "replaced": {
      const day = change();
      return [
        { person: next(), from, to: day, ended: "handed-over" },
        { person: next(), from: day },
      ];
    }
    case "acting": {
      const day = change();
      return [
        { person: next(), from, to: day, ended: draw.pick(reasons) },
        { person: next(), from: day, mode: "acting" },
      ];
    }
    case "seconded":
      return [{ person: next(), from: change(), mode: "seconded" }];
    case "carry-over":
      return [{ person: next(), from, termEnd: addYears(from, termYears) }];
    case "left":
      return [{ person: next(), from, to: change(), ended: draw.pick(reasons) }];
    case "never":
      return [];
    case "returned": {
      const person = next();
      return [
        { person, from, to: dayBetween(draw, "2023-07-01", "2024-06-30"), ended: "resigned" },
        { person, from: dayBetween(draw, "2025-01-01", lastChange) },
      ];
    }
    case "promised":
      return [
        { person: next(), from, to: promisedFor, ended: "handed-over" },
        { person: next(), from: promisedFor },
      ];
  }
}

/** Deals stories out over posts: as many of each as the plan says, the rest steady. */
export function dealStories<Post>(
  posts: readonly Post[],
  plan: Partial<Record<Story, number>>,
  draw: Random,
  fixed: ReadonlyMap<Post, Story> = new Map(),
): Map<Post, Story> {
  const stories = new Map<Post, Story>(fixed);
  for (const [story, count] of Object.entries(plan) as [Story, number][]) {
    const given = [...fixed.values()].filter((other) => other === story).length;
    for (const post of draw.some(
      posts.filter((post) => !stories.has(post)),
      count - given,
    ))
      stories.set(post, story);
  }
  for (const post of posts) if (!stories.has(post)) stories.set(post, "steady");
  return stories;
}
