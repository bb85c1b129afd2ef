import type { CountyDraft } from "../../county.ts";
import type { Day, Moment } from "../../day.ts";
import { draftOf } from "../../draft/draft.ts";
import { asOf } from "../../register/register.ts";
import type { Sight } from "../view-head.ts";
import { groundOf, playedFor } from "./played-for.ts";

/** The day a draft is looked at on when none is said: the one it is meant for, unless that has gone by. */
export function dayOfDraft({ today }: Sight, { from }: Pick<CountyDraft, "from">): Day {
  return from > today.day ? from : today.day;
}

/** The sight of the county as it would be with a draft; none when there is no such draft, or it is no longer open. */
export function sightWithDraft(sight: Sight, id: string, day: Day | undefined, now: Moment): Sight | undefined {
  const draft = draftOf(sight.state, id) as CountyDraft | undefined;
  if (draft?.state !== "open") return undefined;
  const { fork } = playedFor(sight, draft, now);
  return { ...sight, state: asOf(fork, day ?? dayOfDraft(sight, draft)) };
}

/** The county on a day without a draft and with it. */
export function sightsOfDraft(sight: Sight, draft: CountyDraft, day: Day, now: Moment): { readonly before: Sight; readonly after: Sight } {
  return {
    before: { ...sight, state: asOf(groundOf(sight, draft), day) },
    after: { ...sight, state: asOf(playedFor(sight, draft, now).fork, day) },
  };
}
