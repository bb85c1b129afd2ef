import type { TeamSetting } from "../../alliance/team.ts";
import { wordsOf } from "../view-head.ts";
import type { Telling } from "./telling.ts";

/** What a team does, how much at once, and when. */
export const teamInWords = ({ sight, words }: Telling, { services, capacity, hours = [] }: TeamSetting) => {
  const known = sight.state.profile.alliance?.services ?? [];
  const named = services.map((id) => {
    const service = known.find((one) => one.id === id);
    return service ? wordsOf(sight, service.name) : id;
  });
  const times = hours.map(({ days, from, to }) => words.weekly(days, from, to));
  return words.list([...named, ...(capacity === undefined ? [] : [words.atOnce(words.number(capacity))]), ...times]);
};
