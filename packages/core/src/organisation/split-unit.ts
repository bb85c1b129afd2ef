import type { Day } from "../day.ts";
import { accept, refuse, type Decision } from "../decision.ts";
import { factOf, type State } from "../register/register.ts";
import { handOver, once, type HandOverRefusal, type Successor } from "./hand-over-units.ts";
import { heirsOf } from "./lineage.ts";
import { standingUnder } from "./links.ts";
import type { MemberCount, MembersCounted } from "./members.ts";
import { newUnitFaults, type RegisterRefusal } from "./new-unit.ts";
import { shareOut } from "../share-out.ts";
import { unitRegistered } from "./unit-registered.ts";
import { absent, overtakes } from "./unit-changes.ts";
import { oneOrMore, type RecordName, type Unit, type UnitEvent } from "./unit.ts";

export interface SplitPart {
  /** The id of a new unit, or of the one that is split: then that stays. */
  readonly unit: string;
  /** Needed for a new one. */
  readonly name?: RecordName;
  readonly code?: string;
  /** What stood under the unit, or was set on it, and goes to this part. */
  readonly takes: readonly string[];
  /** The areas a part of an organisation is set on; those of the organisation when absent. */
  readonly areas?: readonly string[];
  /** How much of its members goes to this part, in per cent; of all parts together 100, or none is said and none are counted. */
  readonly share?: number;
}

export interface SplitUnit {
  readonly type: "split-unit";
  readonly unit: string;
  readonly into: readonly SplitPart[];
  /** The first day it is several. */
  readonly from: Day;
}

export type SplitRefusal =
  | RegisterRefusal
  | HandOverRefusal
  | { readonly code: "too-few-parts" }
  | { readonly code: "part-twice"; readonly unit: string }
  | { readonly code: "name-needed"; readonly unit: string }
  /** Nobody takes these. */
  | { readonly code: "remainder"; readonly units: readonly string[] }
  /** Several take it. */
  | { readonly code: "taken-twice"; readonly unit: string }
  | { readonly code: "not-under-it"; readonly unit: string }
  | { readonly code: "shares-not-whole"; readonly sum: number };

/**
 * Splits a unit (拆分) from a day on into parts of its kind, which stand where it stood and come from it (`lineageOf`). Each
 * takes what is on its list of what stood under the unit; nothing may be left over. If the unit is itself a part, it stays with its list;
 * otherwise it ends that day, and whoever holds a post in it leaves. Members that were counted go by share, no one lost, no one twice.
 *
 * {@includeCode ./split-unit.test.ts#split}
 */
export function splitUnit(first: State, unit: Unit, { into, from }: SplitUnit): Decision<UnitEvent | MembersCounted, SplitRefusal> {
  const { id, record, kind, place, within, ledBy, superior } = unit;
  const parts = into.filter((part) => part.unit !== id);
  const stays = parts.length < into.length;
  // The same command again, after an answer that was lost on the way.
  const heirs = heirsOf(first, id).filter(({ day, how }) => day === from && how === "split");
  if (parts.length > 0 && parts.every((part) => heirs.some((heir) => heir.unit === part.unit))) return accept();

  const refusals: SplitRefusal[] = [...absent(unit, { from }), ...overtakes(first, unit, stays ? ["lineage"] : undefined)];
  if (into.length < 2) refusals.push({ code: "too-few-parts" });
  const twice = into.find((part, at) => into.findIndex((other) => other.unit === part.unit) < at);
  if (twice) refusals.push({ code: "part-twice", unit: twice.unit });

  const standing = standingUnder(first, id);
  const below = new Set(standing.map(({ subject }) => subject));
  const taken = into.flatMap(({ takes }) => takes);
  const left = [...below].filter((one) => !taken.includes(one));
  if (left.length > 0 && !stays) refusals.push({ code: "remainder", units: left });
  for (const one of new Set(taken)) {
    if (!below.has(one)) refusals.push({ code: "not-under-it", unit: one });
    // An organisation set on the area that is split may stand on several of its parts; nothing else may.
    const isSetOn = standing.every(({ subject, aspect }) => subject !== one || aspect === "setOn");
    if (!isSetOn && taken.filter((other) => other === one).length > 1) refusals.push({ code: "taken-twice", unit: one });
  }

  const period = { from, ...(unit.period.to && { to: unit.period.to }) };
  const linksOf = (part: SplitPart) => ({ within, ledBy, superior, setOn: oneOrMore(part.areas ?? unit.areas ?? []) });
  for (const part of parts) {
    if (part.name === undefined) refusals.push({ code: "name-needed", unit: part.unit });
    const given = { id: part.unit, record, kind, code: part.code, place, links: linksOf(part), period };
    refusals.push(...newUnitFaults(first, given, stays ? [] : [id]));
  }
  const successors = new Map(
    into.map((part): [string, Successor] => [
      part.unit,
      part.unit === id ? unit : { id: part.unit, record, kind, period, links: linksOf(part) },
    ]),
  );
  const handed = standing.flatMap((one) => {
    const takers = into.filter(({ takes }) => takes.includes(one.subject));
    const stayed = takers.length === 0 || (takers.length === 1 && takers[0]!.unit === id);
    return stayed
      ? []
      : [
          handOver(
            first,
            one,
            new Set([id]),
            takers.map((part) => successors.get(part.unit)!),
          ),
        ];
  });
  refusals.push(...handed.flatMap(({ faults }) => faults));
  const sum = into.reduce((sum, { share = 0 }) => sum + share, 0);
  const isShared = into.some(({ share }) => share !== undefined);
  if (isShared && sum !== 100) refusals.push({ code: "shares-not-whole", sum });
  if (refusals.length > 0) return refuse(...(once(refusals) as [SplitRefusal]));

  return accept<UnitEvent | MembersCounted>(
    ...parts.map((part) =>
      unitRegistered({ id: part.unit, record, kind, name: part.name!, code: part.code, place, links: linksOf(part), ...period }),
    ),
    ...parts.map((part) => ({ type: "lineage-recorded", v: 1, subject: part.unit, from, ancestors: [id], how: "split" }) as const),
    ...handed.map(({ event }) => event),
    ...(isShared ? membersShared() : []),
    ...(stays ? [] : [{ type: "unit-ended", v: 1, subject: id, from, record } as const]),
  );

  function membersShared(): MembersCounted[] {
    const members = factOf<MemberCount>(first, id, "members")?.value;
    if (members === undefined) return [];
    const shares = into.map(({ share = 0 }) => share);
    const [full, probationary] = [shareOut(members.full, shares), shareOut(members.probationary, shares)];
    return into.map((part, at) => ({
      type: "members-counted",
      v: 1,
      subject: part.unit,
      from,
      full: full[at]!,
      probationary: probationary[at]!,
    }));
  }
}
