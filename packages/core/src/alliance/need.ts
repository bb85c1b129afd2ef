import type { Period } from "../day.ts";
import type { RecordName } from "../organisation/unit.ts";
import type { Event } from "../register/entry.ts";
import type { Write } from "../register/fact.ts";
import { factsAbout, factsWith, historyOf, type State } from "../register/register.ts";

/** The three lists (三张清单): what somebody offers, what is needed, and what is done together. */
export const needLists = ["supply", "need", "shared"] as const;
export type NeedList = (typeof needLists)[number];

export interface NeedSetting {
  /** The community that published it, an area. */
  readonly community: string;
  readonly list: NeedList;
  /** One of the profile's kinds of service. */
  readonly service?: string;
  readonly title: RecordName;
  /** How many people it takes; no number when absent. */
  readonly seats?: number;
}

/** What a community put on one of its lists (清单事项), to be claimed by those who reported in there. About work, never about a resident. */
export interface Need extends NeedSetting {
  readonly id: string;
  readonly period: Period;
}

export interface NeedPublished extends Event, NeedSetting {
  readonly type: "need-published";
}

export interface NeedClosed extends Event {
  readonly type: "need-closed";
  readonly community: string;
}

export type NeedEvent = NeedPublished | NeedClosed;

export function needWrites(event: NeedEvent): Write[] {
  const { subject, from, to, community } = event;
  const write = { subject, aspect: "need", from, to, refs: [community] } as const;
  if (event.type === "need-closed") return [write];
  const { list, service, title, seats } = event;
  return [{ ...write, value: { community, list, ...(service && { service }), title, ...(seats !== undefined && { seats }) } }];
}

/** By its id, also one that is closed or yet to come on the state's day. */
export function needOf(state: State, id: string): Need | undefined {
  const history = historyOf<NeedSetting>(state, id, "need");
  const last = history.at(-1);
  return last && { id, ...last.value, period: { from: history[0]!.from, to: last.to } };
}

/** What is on the lists on the day, in the order published; of one community or of all. */
export function needsOf(state: State, community?: string): Need[] {
  const facts = community === undefined ? [...factsWith<NeedSetting>(state, "need")] : factsAbout<NeedSetting>(state, community, "need");
  return [...new Set(facts.map(({ subject }) => subject))].flatMap((id) => {
    const need = needOf(state, id)!;
    const { from, to } = need.period;
    return (from === undefined || from <= state.day) && (to === undefined || state.day < to) ? [need] : [];
  });
}
