import { mayCommand, type AccessRefusal } from "../access/may-command.ts";
import { refuse } from "../decision.ts";
import { countResidents, type CountResidents, type CountResidentsRefusal } from "../grid/count-residents.ts";
import type { ResidentsCounted } from "../grid/residents.ts";
import { unitOf } from "../organisation/unit.ts";
import { asOf } from "../register/register.ts";
import { changedSince, type Rule, type Rules } from "./rule.ts";

export type ResidentCommand = CountResidents;
export type ResidentRefusal = CountResidentsRefusal;

const count: Rule<CountResidents, ResidentsCounted, ResidentRefusal> = ({ today, actor }, command) => {
  const first = asOf(today.register, command.from);
  const area = unitOf(first, command.area);
  if (area?.record !== "area") return refuse({ code: "unknown", kind: "unit", id: command.area });
  const denied = mayCommand(today, actor, command.type, { units: [area], from: command.from });
  if (denied.length > 0) return refuse(...(denied as [AccessRefusal]));
  const decision = countResidents(first, area, command);
  if (!decision.ok || decision.events.length === 0) return decision;
  const stale = changedSince(today, today.register.log.of("residents", area.id), command.readSeq);
  return stale ? refuse(stale) : decision;
};

export const residentRules: Rules<ResidentCommand, ResidentsCounted, ResidentRefusal> = { "count-residents": count };
