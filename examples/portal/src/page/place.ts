import { isDay, ruleKinds, type Day, type RuleKind } from "@jinlin/core";

/** Pages beside the organisation: the chain as a picture, terms, what changed, what is worked out, a person, who may do what, what is personal, who answers for grids, their public notices, calls of the volunteer alliances and who reported in, and what the rules mean. */
export const pageNames = [
  "chart",
  "tenure",
  "history",
  "drafts",
  "person",
  "access",
  "privacy",
  "grids",
  "notices",
  "alliance",
  "rules",
] as const;
export type PageName = (typeof pageNames)[number];

const lists = ["findings", "check-ins"] as const;

/** Where in the portal one is: all of it stands in the address, so that a link opens the same. */
export interface Place {
  /** The organisation when absent. */
  readonly page?: PageName | undefined;
  readonly slice?: string | undefined;
  readonly unit?: string | undefined;
  /** Whose record is shown. */
  readonly person?: string | undefined;
  /** The network that is opened. */
  readonly network?: string | undefined;
  /** The grid whose notice is read; the list of all of them when absent. */
  readonly grid?: string | undefined;
  /** The call that is opened. */
  readonly call?: string | undefined;
  /** The rule that is told of; all of them when absent. */
  readonly rule?: RuleKind | undefined;
  /** Today when absent. */
  readonly day?: Day | undefined;
  /** The entry after which all is shown as then believed; as known now when absent. */
  readonly seq?: number | undefined;
  /** The open draft with which the county is shown. */
  readonly draft?: string | undefined;
  readonly lang?: string | undefined;
  /** Which list is shown: on a narrow screen the hierarchy when absent, among the alliances their calls. */
  readonly list?: (typeof lists)[number] | undefined;
}

/** Reads a query; what it does not understand it leaves out. */
export function placeFrom(search: string): Place {
  const query = new URLSearchParams(search);
  const [slice, unit, person, day, lang, draft, network, grid, call] = [
    ...["slice", "unit", "person", "day", "lang", "draft", "network", "grid", "call"],
  ].map((name) => query.get(name));
  const page = pageNames.find((name) => name === query.get("page"));
  const rule = ruleKinds.find((name) => name === query.get("rule"));
  const list = lists.find((name) => name === query.get("list"));
  const seq = Number(query.get("seq"));
  return {
    ...(page && { page }),
    ...(rule && { rule }),
    ...(network && { network }),
    ...(grid && { grid }),
    ...(call && { call }),
    ...(slice && { slice }),
    ...(unit && { unit }),
    ...(person && { person }),
    ...(day && isDay(day) && { day }),
    ...(Number.isSafeInteger(seq) && seq > 0 && { seq }),
    ...(draft && { draft }),
    ...(lang && { lang }),
    ...(list && { list }),
  };
}

/** The query that leads there. */
export function searchFor(place: Place): string {
  return `?${new URLSearchParams(Object.entries(place).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])))}`;
}
