import type { CommandName } from "../../src/profile/profile.ts";
import { answeringIn, partsAround, reaches, type Sender } from "../senders.ts";
import { townProfile } from "../town.ts";
import type { Attack } from "./places.ts";

/** What access answers to an attack, by the grants and the map alone: the codes of its refusals, none when it may be tried. */
export function expected(name: CommandName, { actor, holds }: Sender, attack: Attack, backdated: boolean): string[] {
  const { units = [], posts = [], homes = [], persons = [] } = attack;
  const given = townProfile.grants.flatMap((grant) =>
    holds.flatMap((held) => (grant.to.includes(held.kind) && grant.commands?.includes(name) ? [{ grant, held }] : [])),
  );
  const suffices = (among: typeof given) => {
    const some = (where: readonly string[] | undefined, kind?: string) =>
      among.some(({ grant, held }) => reaches(grant, held, where) && (kind === undefined || (grant.posts?.includes(kind) ?? true)));
    if (units.length + posts.length + homes.length === 0) return among.some(({ grant }) => grant.over === undefined);
    return (
      units.every((unit) => some(partsAround[unit])) &&
      posts.every(({ unit, kind }) => some(partsAround[unit], kind)) &&
      homes.every((home) => some(answeringIn[home]))
    );
  };
  if (attack.own && actor !== "public" && persons.includes(actor.person)) return backdated ? ["backdating-not-open"] : [];
  if (!suffices(given)) return ["not-open-to-you"];
  return [
    ...(actor !== "public" && persons.includes(actor.person) ? ["own-appointment"] : []),
    ...(backdated && attack.undated !== true && !suffices(given.filter(({ grant }) => grant.backdate)) ? ["backdating-not-open"] : []),
  ];
}
