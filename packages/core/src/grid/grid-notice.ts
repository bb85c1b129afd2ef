import type { Day } from "../day.ts";
import type { RecordName } from "../organisation/unit.ts";
import type { Event } from "../register/entry.ts";
import type { Write } from "../register/fact.ts";
import { factOf, type State } from "../register/register.ts";

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

export function noticeWrites({ subject, from, to, extent, phone, supervision, confirmed }: NoticePublished): Write[] {
  const value: NoticeSetting = { extent, phone, ...(supervision && { supervision }), confirmed };
  return [{ subject, aspect: "notice", from, to, value }];
}

/** The notice of a grid on the day; nothing where none was published. */
export function noticeOf(state: State, grid: string): NoticeSetting | undefined {
  return factOf<NoticeSetting>(state, grid, "notice")?.value;
}
