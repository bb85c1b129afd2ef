import type { TeamRefusal } from "../../../county/teams.ts";
import type { UnitRefusal } from "../../../county/units.ts";
import type { Sentences } from "../../words.ts";

const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

export const teams: Sentences<Exclude<TeamRefusal, { code: UnitRefusal["code"] }>> = {
  "not-a-team": () => "Only a volunteer team does this; choose one",
  "not-an-alliance": () => "A team joins alliances only; choose one",
  "unknown-service": ({ service }) => `There is no kind of service "${service}"; choose from the list`,
  "service-twice": () => "A service is named twice; leave it once",
  "hours-reversed": ({ from, to }) => `The hours ${from}–${to} end before they begin; write a night as two days`,
  "hours-overlap": ({ day, from, to }) => `${weekdays[day - 1]} ${from}–${to} lies over other hours of that day; make them one`,
};
