import { overlaps, type Day } from "../day.ts";
import { partsOf, type Heir, type Heirs } from "../grid/heir.ts";
import { shared } from "../organisation/links.ts";
import { factOf, factsAbout, historyOf, type State } from "../register/register.ts";
import { joinHours } from "./service-hours.ts";
import { alliancesOf, isAlliance, isTeam, type TeamAllied, type TeamEvent, type TeamSetting } from "./team.ts";

/**
 * What follows a change of organisations for volunteer teams (随队伍调整). An heir does what all it comes from did, as much at once as they
 * together, and belongs to their alliances; of a team that is parted each part does what it did, and they share out how much. Teams of
 * an alliance that goes belong to its heir, or to it no longer. What is recorded of a team for a later day stays.
 *
 * @param first - The register on the day of the change.
 * @param heirs - By the id of each organisation that goes, is parted or becomes of another form, who takes its place.
 */
export function followTeams(first: State, heirs: Heirs): TeamEvent[] {
  return [...followSettings(first, heirs), ...followAlliances(first, heirs)];
}

function followSettings(first: State, heirs: Heirs): TeamEvent[] {
  const taken = new Map<string, { readonly heir: Heir; readonly settings: TeamSetting[]; readonly alliances: string[] }>();
  for (const [team, takers] of heirs) {
    const setting = settingOf(first, team);
    const alliances = alliancesOf(first, team).filter((id) => !heirs.has(id));
    for (const [place, heir] of takers.entries()) {
      if (!isTeam(first, { record: "organisation", kind: heir.kind })) continue;
      const stays = heirs.has(heir.id);
      const own = stays ? undefined : settingOf(first, heir.id);
      const known = taken.get(heir.id) ?? { heir, settings: own ? [own] : [], alliances: stays ? [] : [...alliancesOf(first, heir.id)] };
      if (setting) known.settings.push(partOf(setting, takers, place));
      known.alliances.push(...alliances);
      taken.set(heir.id, known);
    }
  }
  return [...taken.values()].flatMap(({ heir, settings, alliances }): TeamEvent[] => {
    const [setting, belongs] = [joined(settings), [...new Set(alliances)]];
    const span = (aspect: "team" | "allied") => ({ v: 1 as const, subject: heir.id, from: first.day, ...until(first, heir, aspect) });
    const isNew = (a: unknown, b: unknown) => JSON.stringify(a) !== JSON.stringify(b);
    return [
      ...(setting && isNew(setting, settingOf(first, heir.id)) ? [{ type: "team-set", ...span("team"), ...setting } as const] : []),
      ...(isNew(belongs, alliancesOf(first, heir.id)) ? [{ type: "team-allied", ...span("allied"), alliances: belongs } as const] : []),
    ];
  });
}

// Teams that stay, of alliances that do not. Of an alliance in parts nobody can say which team goes where: they stay where it stays.
function followAlliances(first: State, heirs: Heirs): TeamAllied[] {
  const facts = new Map(
    [...heirs.keys()]
      .flatMap((alliance) => factsAbout<readonly string[]>(first, alliance, "allied"))
      .filter((fact) => !heirs.has(fact.subject) && overlaps(fact, { from: first.day }))
      .map((fact) => [`${fact.subject} ${fact.from ?? ""}`, fact]),
  );
  return [...facts.values()].flatMap((fact): TeamAllied[] => {
    const alliances = [
      ...new Set(
        fact.value.flatMap((id) => {
          const takers = heirs.get(id)?.filter(({ kind }) => isAlliance(first, { record: "organisation", kind }));
          if (takers === undefined) return [id];
          return takers.length === 1 || takers.some((heir) => heir.id === id)
            ? [(takers.find((heir) => heir.id === id) ?? takers[0]!).id]
            : [];
        }),
      ),
    ];
    if (JSON.stringify(alliances) === JSON.stringify(fact.value)) return [];
    const { from, to } = shared(fact, { from: first.day });
    return [{ type: "team-allied", v: 1, subject: fact.subject, from: from!, ...(to && { to }), alliances }];
  });
}

const settingOf = (state: State, team: string): TeamSetting | undefined => factOf<TeamSetting>(state, team, "team")?.value;

function partOf(setting: TeamSetting, takers: readonly Heir[], place: number): TeamSetting {
  const { capacity } = setting;
  return capacity === undefined || takers.length === 1 ? setting : { ...setting, capacity: Math.max(1, partsOf(capacity, takers)[place]!) };
}

// Where one can be called at any time, or has no limit known, so has what they become.
function joined(settings: readonly TeamSetting[]): TeamSetting | undefined {
  if (settings.length < 2) return settings[0];
  const sum = settings.reduce<number | undefined>(
    (all, { capacity }) => (all === undefined || capacity === undefined ? undefined : all + capacity),
    0,
  );
  const hours = settings.every((one) => one.hours) ? joinHours(settings.flatMap((one) => one.hours!)) : undefined;
  return {
    services: [...new Set(settings.flatMap(({ services }) => services))],
    ...(sum !== undefined && { capacity: sum }),
    ...(hours && { hours }),
  };
}

function until(first: State, heir: Heir, aspect: "team" | "allied"): { readonly to?: Day } {
  const next = historyOf(first, heir.id, aspect).find(({ from }) => from !== undefined && from > first.day)?.from;
  const to = next ?? heir.to;
  return to === undefined ? {} : { to };
}
