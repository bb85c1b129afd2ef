import { isOpenTo } from "../../access/may-command.ts";
import { claimsOf, headsOf, type Claim } from "../../alliance/claim.ts";
import { needsOf, type Need } from "../../alliance/need.ts";
import { personsBehind } from "../../county/check-ins.ts";
import { unitOf, type Unit } from "../../organisation/unit.ts";
import { headOf, nameOf, refTo, wordsOf, type Sight } from "../view-head.ts";
import type { ClaimRow, NeedRow, NeedsQuery, NeedsView } from "./check-in-views.ts";
import { communitiesBelow, openAt } from "./communities.ts";
import { participantSeen } from "./participant.ts";

/** What stands on the three lists, and who took it on as far as the viewer may know. */
export function needsView(sight: Sight, { below, list }: NeedsQuery): NeedsView {
  const { state } = sight;
  const part = below === undefined ? undefined : unitOf(state, below);
  const communities = new Map(communitiesBelow(sight, below).map((unit) => [unit.id, unit]));
  const rows = needsOf(state).flatMap((need) => {
    const community = communities.get(need.community);
    return community && (list === undefined || need.list === list) ? [rowOf(sight, need, community)] : [];
  });
  return {
    ...headOf("needs", sight),
    ...(part && { below: refTo(sight, part) }),
    rows,
    communities: [...communities.values()]
      .filter((unit) => openAt(sight, [unit], ["publish-need"]).length > 0)
      .map((unit) => refTo(sight, unit)),
    services: (state.profile.alliance?.services ?? []).map(({ id, name }) => ({ id, name: wordsOf(sight, name) })),
  };
}

function rowOf(sight: Sight, need: Need, community: Unit): NeedRow {
  const { id, list, title, service, seats, period } = need;
  const { state } = sight;
  const kind = state.profile.alliance?.services.find((one) => one.id === service);
  const all = claimsOf(state, id);
  const claims = all.flatMap((claim) => claimRow(sight, claim, community) ?? []);
  return {
    id,
    list,
    title: nameOf(sight, title),
    community: refTo(sight, community),
    ...(kind && { service: { id: kind.id, name: wordsOf(sight, kind.name) } }),
    ...(period.from && { since: period.from }),
    ...(period.to && { until: period.to }),
    ...(seats !== undefined && { seats }),
    heads: headsOf(all),
    claims,
    hidden: all.length - claims.length,
    may: openAt(sight, [community], ["claim-need", "close-need"]),
  };
}

function claimRow(sight: Sight, { id, who, heads = 1, since, state, settled }: Claim, community: Unit): ClaimRow | undefined {
  const participant = participantSeen(sight, who, community.id);
  if (participant === undefined) return undefined;
  const { today, viewer } = sight;
  const completes = isOpenTo(today, viewer.actor, "complete-claim", { units: [community], persons: personsBehind(today, who) });
  const open = state === "claimed";
  return {
    id,
    ...participant,
    heads,
    since,
    state,
    ...(settled && { settled }),
    may: open ? [...(completes ? (["complete-claim"] as const) : []), ...openAt(sight, [community], ["withdraw-claim"])] : [],
  };
}
