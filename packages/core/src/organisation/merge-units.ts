import type { Day } from "../day.ts";
import { accept, refuse, type Decision } from "../decision.ts";
import type { Link } from "../profile/profile.ts";
import { historyOf, type State } from "../register/register.ts";
import { handOver, once, type HandOverRefusal, type Successor } from "./hand-over-units.ts";
import { ancestorsOf } from "./lineage.ts";
import { standingUnder, type Standing } from "./links.ts";
import { newUnitFaults, type RegisterRefusal } from "./new-unit.ts";
import { unitRegistered } from "./unit-registered.ts";
import { absent, overtakes } from "./unit-changes.ts";
import { listed, oneOrMore, unitOf, type Lineage, type RecordName, type Unit, type UnitEvent } from "./unit.ts";

export interface MergeUnits {
  readonly type: "merge-units";
  /** The units that go into one; the heir may be among them, and stays. */
  readonly units: readonly string[];
  /** The heir: one of these units, another that is there, or the id of a new one. */
  readonly into: string;
  /** What a new heir is called; needed for one. */
  readonly name?: RecordName;
  readonly code?: string;
  /** The first day they are one. */
  readonly from: Day;
}

export type MergeRefusal =
  | RegisterRefusal
  | HandOverRefusal
  | { readonly code: "nothing-to-merge" }
  | { readonly code: "different-records"; readonly unit: string }
  | { readonly code: "name-needed"; readonly unit: string };

/**
 * Merges units into one (合并) from a day on. Those that go end that day, and whoever holds a post in them leaves it; what stood
 * under them stands under the heir, which comes from them (`lineageOf`) and takes on the areas they were set on. A new heir is of the kind
 * of the first of them, and stands where that stood. An heir under one of those that go moves up to what that stood under.
 *
 * To undo a merger is to withdraw its entry.
 *
 * @param units - As `unitOf` gives them, in the order of the command.
 * @param heir - The one that is there already, if it is.
 *
 * {@includeCode ./merge-units.test.ts#merge}
 */
export function mergeUnits(
  first: State,
  units: readonly Unit[],
  heir: Unit | undefined,
  { into, name, code, from }: MergeUnits,
): Decision<UnitEvent, MergeRefusal> {
  const gone = units.filter(({ id }) => id !== into);
  const model = units[0]!;
  // The same command again, after an answer that was lost on the way.
  const merged = ancestorsOf(first, into).filter(({ day, how }) => day === from && how === "merged");
  if (gone.length > 0 && gone.every(({ id, period }) => period.to === from && merged.some(({ unit }) => unit === id))) return accept();

  const refusals: MergeRefusal[] = [];
  if (gone.length === 0 || (heir === undefined && gone.length < 2)) refusals.push({ code: "nothing-to-merge" });
  for (const unit of gone) {
    refusals.push(...absent(unit, { from }), ...overtakes(first, unit));
    if (unit.record !== (heir ?? model).record) refusals.push({ code: "different-records", unit: unit.id });
  }
  if (heir) refusals.push(...absent(heir, { from }, true), ...overtakes(first, heir, ["setOn", "lineage"]));
  else if (name === undefined) refusals.push({ code: "name-needed", unit: into });
  // One that was merged into already that day comes from those as well; one split off that day cannot be both.
  const begun = historyOf<Lineage>(first, into, "lineage").find((fact) => fact.from === from)?.value;
  if (begun?.how === "split") refusals.push({ code: "recorded-later", unit: into, from });

  const goingIds = new Set(gone.map(({ id }) => id));
  const areas = [...new Set([...(heir?.areas ?? []), ...gone.flatMap((unit) => unit.areas ?? [])])];
  const { within, ledBy, superior } = model;
  const links = {
    within: staying("within", within),
    ledBy: staying("ledBy", ledBy),
    superior: staying("superior", superior),
    setOn: oneOrMore(areas),
  };
  const { record, kind, place } = model;
  const successor: Successor = heir ?? { id: into, record, kind, period: { from }, links };
  if (heir === undefined)
    refusals.push(...newUnitFaults(first, { id: into, record, kind, code, place, links, period: { from } }, [...goingIds]));

  const standing = gone
    .flatMap(({ id }) => standingUnder(first, id))
    .filter(
      ({ subject }, at, all) =>
        !goingIds.has(subject) &&
        all.findIndex((other) => other.subject === subject && other.from === all[at]!.from && other.aspect === all[at]!.aspect) === at,
    );
  const handed = standing.map((one) => handOver(first, one, goingIds, one.subject === into ? above(one) : [successor]));
  refusals.push(...handed.flatMap(({ faults }) => faults));
  if (heir && handed.some(({ event }) => event.subject === into && event.link === "within" && event.names === undefined))
    refusals.push({ code: "around-needed", kinds: first.profile.areaKinds.find(({ id }) => id === heir.kind)?.within ?? [] });
  if (refusals.length > 0) return refuse(...(once(refusals) as [MergeRefusal]));

  const relink = heir?.record === "organisation" && areas.length > (heir.areas?.length ?? 0);
  return accept<UnitEvent>(
    ...(heir ? [] : [unitRegistered({ id: into, record, kind, name: name!, code, place, links, from })]),
    {
      type: "lineage-recorded",
      v: 1,
      subject: into,
      from,
      ancestors: [...(begun?.from ?? []), ...gone.map(({ id }) => id)],
      how: "merged",
    },
    ...(relink
      ? [
          {
            type: "unit-relinked",
            v: 1,
            subject: into,
            from,
            ...(heir.period.to && { to: heir.period.to }),
            link: "setOn",
            names: oneOrMore(listed(oneOrMore(areas)))!,
          } as const,
        ]
      : []),
    ...handed.map(({ event }) => event),
    ...gone.map(({ id, record }) => ({ type: "unit-ended", v: 1, subject: id, from, record }) as const),
  );

  // The next along the link that stays.
  function staying(link: Link, start: string | undefined): string | undefined {
    let id = start;
    for (const seen = new Set<string>(); id !== undefined && goingIds.has(id); id = unitOf(first, id)?.[link]) {
      if (seen.has(id)) return undefined;
      seen.add(id);
    }
    return id;
  }

  function above({ aspect, value }: Standing): Unit[] {
    const id = aspect === "setOn" ? undefined : staying(aspect, listed(value)[0]);
    const unit = id === undefined ? undefined : unitOf(first, id);
    return unit ? [unit] : [];
  }
}
