import { overlaps } from "../day.ts";
import { factsAbout, type State } from "../register/register.ts";
import { shared } from "./links.ts";
import type { NetworkSet } from "./network.ts";
import type { RecordName } from "./unit.ts";

/**
 * Networks whose owner goes on the state's day: they are the heir's from then on, or nobody's until somebody says whose. Beside an owner that
 * stays nothing changes.
 *
 * @param heirs - By the id of each organisation that goes, the one that takes its place.
 */
export function followOwners(first: State, heirs: ReadonlyMap<string, string | undefined>): NetworkSet[] {
  return [...heirs].flatMap(([gone, heir]) =>
    factsAbout<{ readonly kind: string; readonly name: RecordName; readonly owner?: string }>(first, gone, "network")
      .filter((fact) => fact.value.owner === gone && overlaps(fact, { from: first.day }))
      .map((fact): NetworkSet => {
        const { from, to } = shared(fact, { from: first.day });
        const { kind, name } = fact.value;
        return {
          type: "network-set",
          v: 1,
          subject: fact.subject,
          from: from!,
          ...(to && { to }),
          kind,
          name,
          ...(heir && { owner: heir }),
        };
      }),
  );
}
