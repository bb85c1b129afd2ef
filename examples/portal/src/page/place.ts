import { isDay, type Day } from "@jinlin/core";

/** Where in the portal one is: all of it stands in the address, so that a link opens the same. */
export interface Place {
  readonly slice?: string | undefined;
  readonly unit?: string | undefined;
  /** Today when absent. */
  readonly day?: Day | undefined;
  readonly lang?: string | undefined;
  /** Which list a narrow screen shows; the hierarchy when absent. */
  readonly list?: "findings" | undefined;
}

/** Reads a query; what it does not understand it leaves out. */
export function placeFrom(search: string): Place {
  const query = new URLSearchParams(search);
  const [slice, unit, day, lang] = ["slice", "unit", "day", "lang"].map((name) => query.get(name));
  return {
    ...(slice && { slice }),
    ...(unit && { unit }),
    ...(day && isDay(day) && { day }),
    ...(lang && { lang }),
    ...(query.get("list") === "findings" && { list: "findings" }),
  };
}

/** The query that leads there. */
export function searchFor(place: Place): string {
  return `?${new URLSearchParams(Object.entries(place).filter(([, value]) => value !== undefined))}`;
}
