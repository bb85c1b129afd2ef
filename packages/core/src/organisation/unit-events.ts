import type { Day } from "../day.ts";
import type { Link, Texts } from "../profile/profile.ts";
import type { Aspect } from "../register/aspect.ts";
import type { Event } from "../register/entry.ts";
import type { Write } from "../register/fact.ts";

/** A name as given, or by language. Places mostly have the one they have. */
export type RecordName = string | Texts;

/** One id, or several in their order: the areas an organisation is set on. */
export type OneOrMore = string | readonly string[];

export interface AreaRegistered extends Event {
  readonly type: "area-registered";
  readonly kind: string;
  readonly name: RecordName;
  readonly code?: string;
  readonly within?: string;
  readonly ledBy?: string;
  readonly place?: string;
}

export interface OrganisationRegistered extends Event {
  readonly type: "organisation-registered";
  readonly form: string;
  readonly name: RecordName;
  readonly code?: string;
  readonly superior?: string;
  readonly area?: OneOrMore;
}

export interface UnitMoved extends Event {
  readonly type: "unit-moved";
  readonly from: Day;
  /** The slice it was moved in. */
  readonly slice: string;
  /** What it stands under from that day on: a body, or the area of a gap it is put back under. */
  readonly under: string;
  /** The link of the unit that changes. */
  readonly link: Link;
  /** The unit the link names from then on: `under`, but for a gap; absent when it names none. */
  readonly names?: string;
}

export interface UnitRenamed extends Event {
  readonly type: "unit-renamed";
  readonly from: Day;
  readonly name: RecordName;
}

export interface UnitRecoded extends Event {
  readonly type: "unit-recoded";
  readonly from: Day;
  /** Absent when it has none from then on. */
  readonly code?: string;
}

export interface UnitKindChanged extends Event {
  readonly type: "unit-kind-changed";
  readonly from: Day;
  readonly record: UnitRecord;
  /** The kind of an area, the form of an organisation. */
  readonly kind: string;
}

/** A link of a unit names another from a day on: because what it named is gone, or by decision. */
export interface UnitRelinked extends Event {
  readonly type: "unit-relinked";
  readonly link: UnitLink;
  /** Absent when it names none from then on. */
  readonly names?: OneOrMore;
}

/** A unit is no more: neither it nor anything it was linked to. */
export interface UnitEnded extends Event {
  readonly type: "unit-ended";
  /** The first day it is no longer there. */
  readonly from: Day;
  readonly record: UnitRecord;
}

/** Where a unit comes from (沿革): the ones it was merged from or split off on that day, until it comes from further ones. */
export interface LineageRecorded extends Event {
  readonly type: "lineage-recorded";
  readonly from: Day;
  readonly ancestors: readonly string[];
  readonly how: Lineage["how"];
}

export type UnitRecord = "area" | "organisation";
/** What a unit is linked by; `setOn` names the areas an organisation is set on. */
export type UnitLink = Link | "setOn";
export const unitLinks: readonly UnitLink[] = ["within", "ledBy", "superior", "setOn"];

export interface Lineage {
  /** The units it comes from. */
  readonly from: readonly string[];
  readonly how: "merged" | "split";
}

/** What was recorded of a unit was wrong. */
export interface UnitCorrected extends Event {
  readonly type: "unit-corrected";
  /** What it is and was, over all its days that were recorded otherwise. */
  readonly writes: readonly Write[];
}

export type UnitEvent =
  | UnitCorrected
  | AreaRegistered
  | OrganisationRegistered
  | UnitMoved
  | UnitRenamed
  | UnitRecoded
  | UnitKindChanged
  | UnitRelinked
  | UnitEnded
  | LineageRecorded;

/** The aspects a unit's own facts have, by record: what ends with it. */
export const unitAspects: Readonly<Record<UnitRecord, readonly Aspect[]>> = {
  area: ["area", "name", "code", "within", "ledBy", "place", "lineage", "residents", "shape", "overlap", "notice"],
  organisation: ["organisation", "name", "code", "superior", "setOn", "lineage", "members", "team", "allied"],
};

export function unitWrites(event: UnitEvent): Write[] {
  if (event.type === "unit-corrected") return [...event.writes];
  const { subject, from, to, about } = event;
  const write = (aspect: Aspect, value: unknown): Write => ({ subject, aspect, from, to, ...(about && { about }), value });
  const fact = (aspect: Aspect, value: unknown): Write[] => (value === undefined ? [] : [write(aspect, value)]);
  const linked = (aspect: Aspect, names: OneOrMore | undefined): Write => ({
    ...write(aspect, names === undefined ? undefined : oneOrMore(listed(names))),
    ...(names !== undefined && { refs: listed(names) }),
  });
  const link = (aspect: Aspect, names: OneOrMore | undefined): Write[] => (names === undefined ? [] : [linked(aspect, names)]);
  switch (event.type) {
    case "area-registered":
      return [
        write("area", event.kind),
        write("name", event.name),
        ...fact("code", event.code),
        ...link("within", event.within),
        ...link("ledBy", event.ledBy),
        ...fact("place", event.place),
      ];
    case "organisation-registered":
      return [
        write("organisation", event.form),
        write("name", event.name),
        ...fact("code", event.code),
        ...link("superior", event.superior),
        ...link("setOn", event.area),
      ];
    case "unit-moved":
    case "unit-relinked":
      return [linked(event.link, event.names)];
    case "unit-renamed":
      return [write("name", event.name)];
    case "unit-recoded":
      return [write("code", event.code)];
    case "unit-kind-changed":
      return [write(event.record, event.kind)];
    case "unit-ended":
      return unitAspects[event.record].map((aspect) => write(aspect, undefined));
    case "lineage-recorded":
      return [{ ...write("lineage", { from: event.ancestors, how: event.how } satisfies Lineage), refs: [subject, ...event.ancestors] }];
  }
}

export function listed(names: OneOrMore | undefined): readonly string[] {
  return names === undefined ? [] : typeof names === "string" ? [names] : names;
}

/** One as itself, several as a list; none when there is none. */
export function oneOrMore(ids: readonly string[]): OneOrMore | undefined {
  return ids.length > 1 ? ids : ids[0];
}
