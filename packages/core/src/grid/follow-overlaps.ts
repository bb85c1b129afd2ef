import { overlaps, type Day } from "../day.ts";
import { shared } from "../organisation/links.ts";
import { factsAbout, historyOf, type State } from "../register/register.ts";
import { isGridHeir, type Heir, type Heirs } from "./heir.ts";
import { generalUnder, type GridOverlaid } from "./overlap.ts";

/**
 * Overlaps follow their grids: what lay over a general grid lies over its heirs, what a dedicated grid lay over its heirs lie over, as
 * far as they are general and dedicated still.
 */
export function followOverlaps(first: State, heirs: Heirs): GridOverlaid[] {
  const events: GridOverlaid[] = [];
  // Beneath: dedicated grids that stay, over some that do not.
  const beneath = new Map(
    [...heirs.keys()]
      .flatMap((grid) => factsAbout<readonly string[]>(first, grid, "overlap"))
      .filter((fact) => !heirs.has(fact.subject) && overlaps(fact, { from: first.day }))
      .map((fact) => [`${fact.subject} ${fact.from ?? ""}`, fact]),
  );
  for (const fact of beneath.values()) {
    const { from, to } = shared(fact, { from: first.day });
    const over = replacedBeneath(first, fact.value, heirs, fact.subject);
    if (JSON.stringify(over) !== JSON.stringify(fact.value)) events.push(overlaid(fact.subject, over, from!, to));
  }
  // Above: dedicated grids that go, are parted or become of another kind.
  const above = new Map<string, { readonly heir: Heir; over: string[] }>();
  for (const [grid, takers] of heirs) {
    const over = generalUnder(first, grid);
    if (over.length === 0) continue;
    for (const heir of takers) {
      const known = above.get(heir.id) ?? { heir, over: heirs.has(heir.id) ? [] : [...underNow(first, heir.id, events)] };
      if (isGridHeir(first, heir, "dedicated")) known.over.push(...replacedBeneath(first, over, heirs, heir.id));
      above.set(heir.id, known);
    }
  }
  for (const [id, { heir, over }] of above) {
    const whole = [...new Set(over)];
    if (JSON.stringify(whole) === JSON.stringify(generalUnder(first, id))) continue;
    const next = historyOf(first, id, "overlap").find(({ from }) => from !== undefined && from > first.day)?.from;
    const earlier = events.findIndex((event) => event.subject === id && event.from === first.day);
    if (earlier >= 0) events.splice(earlier, 1);
    events.push(overlaid(id, whole, first.day, next ?? heir.to));
  }
  return events;
}

// Of an heir that is there already, as this change leaves it.
function underNow(first: State, grid: string, events: readonly GridOverlaid[]): readonly string[] {
  return events.find((event) => event.subject === grid && event.from === first.day)?.over ?? generalUnder(first, grid);
}

function replacedBeneath(first: State, over: readonly string[], heirs: Heirs, self: string): string[] {
  const grids = over.flatMap(
    (grid) =>
      heirs
        .get(grid)
        ?.filter((heir) => isGridHeir(first, heir, "general"))
        .map(({ id }) => id) ?? [grid],
  );
  return [...new Set(grids)].filter((grid) => grid !== self);
}

const overlaid = (subject: string, over: readonly string[], from: Day, to: Day | undefined): GridOverlaid => ({
  type: "grid-overlaid",
  v: 1,
  subject,
  from,
  ...(to && { to }),
  over,
});
