import { covers, type Day, type Period } from "../day.ts";
import { accept, refuse, type Decision } from "../decision.ts";
import type { RecordName, Unit } from "../organisation/unit.ts";
import type { State } from "../register/register.ts";
import type { NeedList, NeedPublished } from "./need.ts";

/** Puts something on one of a community's three lists (发布清单). */
export interface PublishNeed {
  readonly type: "publish-need";
  /** The id of what is put there. */
  readonly need: string;
  readonly community: string;
  readonly list: NeedList;
  /** One of the profile's kinds of service. */
  readonly service?: string;
  readonly title: RecordName;
  /** How many people it takes. */
  readonly seats?: number;
  readonly from: Day;
  /** The first day it can no longer be claimed; open when absent. */
  readonly to?: Day;
}

export type PublishNeedRefusal =
  | { readonly code: "no-place-to-check-in"; readonly unit: string }
  | ({ readonly code: "community-not-there" } & Period)
  | { readonly code: "ends-before-it-starts"; readonly from: Day; readonly to: Day }
  | { readonly code: "unknown-service"; readonly service: string; readonly known: readonly string[] };

/**
 * Puts something on a list of a community where people report in: a supply, a need, or a project of several.
 *
 * @param first - The register on the command's day.
 *
 * {@includeCode ./publish-need.test.ts#publish}
 */
export function publishNeed(
  first: State,
  community: Unit,
  { need, list, service, title, seats, from, to = community.period.to }: PublishNeed,
): Decision<NeedPublished, PublishNeedRefusal> {
  const { services = [], checkInAt = [] } = first.profile.alliance ?? {};
  const refusals: PublishNeedRefusal[] = [];
  if (community.record !== "area" || !checkInAt.includes(community.kind))
    refusals.push({ code: "no-place-to-check-in", unit: community.id });
  else if (!covers(community.period, from)) refusals.push({ code: "community-not-there", ...community.period });
  if (to !== undefined && to <= from) refusals.push({ code: "ends-before-it-starts", from, to });
  if (service !== undefined && !services.some(({ id }) => id === service))
    refusals.push({ code: "unknown-service", service, known: services.map(({ id }) => id) });
  if (refusals.length > 0) return refuse(...(refusals as [PublishNeedRefusal]));
  return accept({
    type: "need-published",
    v: 1,
    subject: need,
    from,
    ...(to && { to }),
    community: community.id,
    list,
    ...(service && { service }),
    title,
    ...(seats !== undefined && { seats }),
  });
}
