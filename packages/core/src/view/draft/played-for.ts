import { mayDraft } from "../../county/drafts.ts";
import { playDraft, type CountyDraft, type CountyEntry, type Played } from "../../county.ts";
import type { Actor } from "../../access/actor.ts";
import type { Moment } from "../../day.ts";
import type { FactLog } from "../../register/fact-log.ts";
import { entryAt, historyOf, type Register } from "../../register/register.ts";
import type { Sight } from "../view-head.ts";

/** What a draft is played on, by whom and when. */
interface Stage {
  readonly register: Register;
  readonly actor: Actor;
  readonly now: Moment;
}

const kept = new WeakMap<FactLog, Map<string, Played>>();
/** Each holds a log of its own. */
const most = 4;

/**
 * A draft played for who looks at it: as given by the viewer where they may publish it, and else by whoever saved it last.
 * One that is closed is played on what it was closed on: what it did, or would have done. Kept while the register stands.
 */
export function playedFor(sight: Sight, draft: CountyDraft, now: Moment): Played {
  const stage = draft.state === "open" ? stageNow(sight, draft, now) : stageThen(sight, draft);
  const { log, seq } = stage.register;
  const who = stage.actor === "public" ? "" : stage.actor.person;
  const key = `${seq} ${sight.state.seq} ${sight.today.day} ${draft.id} ${who}`;
  let ofLog = kept.get(log);
  if (ofLog === undefined) kept.set(log, (ofLog = new Map()));
  let played = ofLog.get(key);
  if (played === undefined) {
    played = playDraft(stage.register, draft, stage);
    if (ofLog.size >= most) ofLog.delete(ofLog.keys().next().value!);
    ofLog.set(key, played);
  }
  return played;
}

/** The register a draft stands beside: as known at the entry asked about, or before the entry that closed it. */
export function groundOf({ state }: Sight, draft: CountyDraft): Register {
  if (draft.state === "open") return { ...state.register, seq: state.seq };
  return { ...state.register, seq: historyOf(state, draft.id, "draft").at(-1)!.seqFrom - 1 };
}

function stageNow(sight: Sight, draft: CountyDraft, now: Moment): Stage {
  const { actor } = sight.viewer;
  const publishes = mayDraft(sight.today, actor, "publish-draft", draft.commands).length === 0;
  const saved = entryAt(sight.state.register, historyOf(sight.state, draft.id, "draft").at(-1)!.seqFrom)!;
  return { register: groundOf(sight, draft), actor: publishes ? actor : { person: saved.actor }, now };
}

function stageThen(sight: Sight, draft: CountyDraft): Stage {
  const register = groundOf(sight, draft);
  const { actor, recordedAt } = entryAt(sight.state.register, register.seq + 1) as CountyEntry;
  return { register, actor: { person: actor }, now: recordedAt };
}
