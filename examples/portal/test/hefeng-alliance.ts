import assert from "node:assert/strict";
import type { Command, Sent, SessionView } from "@jinlin/core";
import type { Page } from "playwright-core";
import { ask } from "./windows.ts";

/** The team that answers, and whoever leads it. */
export const team = { id: "hefeng-night-watch", name: "鹤峰夜巡队" } as const;
const alliance = "hefeng-night-alliance";

/** Sets up an alliance of a community with a team in it, in the window of somebody who may. */
export async function allyTeam(page: Page, leader: string): Promise<void> {
  const { today: from } = (await ask<SessionView>(page, "views/session")).answer;
  await carryOut(page, [
    { type: "register-organisation", unit: alliance, form: "volunteer-alliance", name: "鹤峰夜巡同盟", superior: "hefeng-committee", from },
    {
      ...{ type: "register-organisation", unit: team.id, form: "volunteer-team", name: team.name },
      ...{ superior: alliance, areas: ["hefeng-community"], from },
    },
    { type: "set-team", team: team.id, services: ["public-safety", "repairs"], capacity: 3, from },
    { type: "join-alliance", team: team.id, alliance, from },
    { type: "appoint-person", appointment: "leads-the-watch", post: `${team.id}/team-leader`, person: leader, from },
  ]);
}

/** Sends commands one by one; fails with the first that is refused. */
export async function carryOut(page: Page, commands: readonly Command[]): Promise<void> {
  for (const command of commands) {
    const { answer } = await ask<Sent>(page, "commands", command);
    assert.ok(answer.ok, `${command.type}: ${JSON.stringify(answer)}`);
  }
}
