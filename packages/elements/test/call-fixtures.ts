import { callCommands, type CallRow } from "@jinlin/core";

/** A call as somebody sees it who may do everything with it. Everybody and everything in it is made up. */
export function callRow(more: Partial<CallRow> = {}): CallRow {
  const teams = [
    { id: "patrol", name: "枫桥巡逻队" },
    { id: "watch", name: "平安守望队" },
  ];
  return {
    id: "call-1",
    area: { id: "garden", name: "东园" },
    unit: { id: "garden-branch", name: "东园党支部" },
    service: { id: "safety", name: "治安巡逻" },
    heads: 3,
    words: "夜间巡逻，三个晚上",
    state: "responded",
    raised: "2026-11-23T01:00:00.000Z",
    since: "2026-11-23T02:00:00.000Z",
    due: "2026-11-23T08:00:00.000Z",
    teams: [{ ...teams[0]!, standing: "responded", since: "2026-11-23T02:00:00.000Z" }],
    moves: Object.entries(callCommands)
      .filter(([act]) => act !== "raise")
      .map(([act, command]) => ({
        command,
        act: act as keyof typeof callCommands,
        to: "matched",
        ...(["respond", "decline", "match", "start", "leave", "finish"].includes(act) && { teams }),
      })),
    ...more,
  };
}
