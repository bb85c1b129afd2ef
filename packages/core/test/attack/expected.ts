import type { Actor } from "../../src/access/actor.ts";
import type { CommandName } from "../../src/profile/profile.ts";
import { answeringIn, partsAround, reaches, type Held, type Sender } from "../senders.ts";
import { townProfile } from "../town.ts";
import type { Attack } from "./places.ts";

/**
 * What access answers to an attack, by the grants and the map alone: the codes of its refusals, none when it may be tried. What is
 * lent is not put together with what is one's own, and whoever lent it is not decided about with it.
 */
export function expected(name: CommandName, { actor, holds, lent }: Sender, attack: Attack, backdated: boolean): string[] {
  if (attack.own && actor !== "public" && attack.persons?.includes(actor.person)) return backdated ? ["backdating-not-open"] : [];
  const own = expectedBy(name, holds, [actor], attack, backdated);
  if (own.length === 0 || lent === undefined) return own;
  const isLent = name !== "delegate-authority" && name !== "end-delegation" && (lent.commands?.includes(name) ?? true);
  const byLoan = expectedBy(name, isLent ? [lent.held] : [], [actor, { person: lent.by }], attack, backdated);
  return byLoan.length === 0 || own[0] === "not-open-to-you" ? byLoan : own;
}

function expectedBy(name: CommandName, holds: readonly Held[], selves: readonly Actor[], attack: Attack, backdated: boolean): string[] {
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
  if (!suffices(given)) return ["not-open-to-you"];
  return [
    ...(selves.some((self) => self !== "public" && persons.includes(self.person)) ? ["own-appointment"] : []),
    ...(backdated && attack.undated !== true && !suffices(given.filter(({ grant }) => grant.backdate)) ? ["backdating-not-open"] : []),
  ];
}
