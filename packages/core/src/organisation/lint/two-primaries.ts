import { factOf } from "../../register/register.ts";
import { heldOn, type Held } from "./held-on.ts";
import type { FindingMember, Lint } from "./finding.ts";

/** Units for which two people answer on one day (多头负责): nobody knows which of them to turn to. */
export const twoPrimaries: Lint<"two-primaries"> = (state) => {
  const primary = state.profile.postKinds.filter((kind) => kind.primary).map(({ id }) => id);
  const byUnit = new Map<string, Held[]>();
  for (const held of heldOn(state, primary)) {
    // Who is suspended answers for nothing: somebody may act in their place (case 16).
    if (factOf(state, held.appointment, "suspension")) continue;
    const others = byUnit.get(held.unit.id);
    if (others) others.push(held);
    else byUnit.set(held.unit.id, [held]);
  }
  const members = [...byUnit.values()]
    .filter((held) => new Set(held.map(({ person }) => person)).size > 1)
    .map((held): FindingMember => {
      const last = held.reduce((one, other) => ((other.from ?? "") > (one.from ?? "") ? other : one));
      return { unit: last.unit, post: last.post, ...(last.from && { since: last.from }) };
    });
  return { of: byUnit.size, members };
};
