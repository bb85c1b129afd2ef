import type { Day } from "../day.ts";
import type { RecordName, Unit } from "../organisation/unit.ts";
import type { Event } from "../register/entry.ts";
import type { Write } from "../register/fact.ts";
import { factOf, historyOf, type State } from "../register/register.ts";

/** What a grid's public notice (网格公示) says beside what the register knows; phones are offices', never a person's own. */
export interface NoticeSetting {
  /** Where it runs, in words. */
  readonly extent: RecordName;
  /** The duty phone (值班电话). */
  readonly phone: string;
  /** The supervision phone (监督电话), where it is another than the profile's. */
  readonly supervision?: string;
  /** The day somebody last said that all of it is so. */
  readonly confirmed: Day;
}

/** A notice was published, or confirmed again. */
export interface NoticePublished extends Event, NoticeSetting {
  readonly type: "notice-published";
}

/** What the event writes down: what a grid's notice says. */
export function noticeWrites({ subject, from, to, extent, phone, supervision, confirmed }: NoticePublished): Write[] {
  const value: NoticeSetting = { extent, phone, ...(supervision && { supervision }), confirmed };
  return [{ subject, aspect: "notice", from, to, value }];
}

/** The notice of a grid on the day; nothing where none was published. */
export function noticeOf(state: State, grid: string): NoticeSetting | undefined {
  return factOf<NoticeSetting>(state, grid, "notice")?.value;
}

/** How long a notice published on the state's day holds: until the next that is recorded for later, or as long as the grid is there. */
export function noticeDays(first: State, grid: Unit): { readonly from: Day; readonly to?: Day } {
  const next = historyOf(first, grid.id, "notice").find(({ from }) => from !== undefined && from > first.day)?.from;
  const to = next ?? grid.period.to;
  return { from: first.day, ...(to && { to }) };
}
