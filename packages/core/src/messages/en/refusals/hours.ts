import type { HoursRefusal } from "../../../county/hours.ts";
import type { RotaRefusal } from "../../../county/rotas.ts";
import type { TeamRefusal } from "../../../county/teams.ts";
import type { Sentences } from "../../words.ts";

export const hours: Sentences<Exclude<HoursRefusal, { code: (RotaRefusal | TeamRefusal)["code"] }>> = {
  "times-reversed": () => "Hours end after they begin; check the two times",
  "times-ahead": () => "Hours are recorded once they were served; these lie ahead",
  "hours-closed": () => "Somebody has checked out already; if the time is wrong, correct it",
  "hours-open": () => "Nobody has checked out yet; add the end before confirming",
  "hours-over-a-day": () => "These hours go on for more than 24 hours; correct them before confirming",
};
