import type { Day } from "../day.ts";
import type { AreaRegistered, OneOrMore, OrganisationRegistered, RecordName, UnitLink, UnitRecord } from "./unit.ts";

/** A unit as it comes, from a day on; what it has none of is left out. */
export function unitRegistered({
  id,
  record,
  kind,
  name,
  code,
  place,
  links,
  from,
  to,
}: {
  readonly id: string;
  readonly record: UnitRecord;
  readonly kind: string;
  readonly name: RecordName;
  readonly code?: string | undefined;
  readonly place?: string | undefined;
  readonly links: { readonly [Link in UnitLink]?: OneOrMore | undefined };
  readonly from: Day;
  readonly to?: Day | undefined;
}): AreaRegistered | OrganisationRegistered {
  const event = { v: 1, subject: id, from, ...(to && { to }), name, ...(code !== undefined && { code }) };
  const { within, ledBy, superior, setOn } = links as { readonly [Link in UnitLink]?: string };
  return record === "area"
    ? { ...event, type: "area-registered", kind, ...(within && { within }), ...(ledBy && { ledBy }), ...(place && { place }) }
    : { ...event, type: "organisation-registered", form: kind, ...(superior && { superior }), ...(setOn && { area: setOn }) };
}
