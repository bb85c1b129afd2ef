import type { NetworkRefusal } from "../../../county/networks.ts";
import type { RotaRefusal } from "../../../county/rotas.ts";
import type { TeamRefusal } from "../../../county/teams.ts";
import type { UnitRefusal } from "../../../county/units.ts";
import type { Sentences } from "../../words.ts";

export const rotas: Sentences<Exclude<RotaRefusal, { code: (NetworkRefusal | TeamRefusal | UnitRefusal)["code"] }>> = {
  "not-in-team": () => "Whoever served must have been in the team on that day; appoint them to the team first",
  "rule-unreadable": ({ part }) => `“${part}” cannot be read as part of a rule; such as FREQ=WEEKLY;BYDAY=MO,WE`,
  "rule-never": () => "The rule falls on no day; check the days and months",
  "other-team": () => "This rota is another team's; set up one of your own",
  "rota-not-there": () => "There is no such rota on that day; choose another day",
  "no-shift": ({ day: on }, { day }) => `There is no shift on ${day(on)}; choose one of the rota`,
  "shift-cancelled": ({ day: on }, { day }) => `The shift on ${day(on)} does not take place; choose another`,
  "shift-full": ({ seats }) => `All ${seats} places are taken; say in whose place`,
  "not-on-shift": () => "This person is not on the shift; look at it again",
  "on-shift-already": () => "This person is on the shift already",
};
