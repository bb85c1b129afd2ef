// Random sequences of commands over the town, for the laws of the register. Each kind of command is one line: given
// what there is at that moment, what somebody might send. Many are refused, as in life; what is accepted goes on.
import fc from "fast-check";
import { decide, entryOf, fold, type Command, type CountyEntry } from "../src/county.ts";
import { addDays, type Day, type Moment } from "../src/day.ts";
import { standingUnder } from "../src/organisation/links.ts";
import { kindsFor } from "../src/organisation/post.ts";
import { unitsOf } from "../src/organisation/unit.ts";
import type { Records } from "../src/organisation/records.ts";
import type { Profile } from "../src/profile/profile.ts";
import { about, exactly } from "../src/quantity.ts";
import { asOf, type Register } from "../src/register/register.ts";
import { startLedger } from "../src/start-ledger.ts";
import { seatsProfile } from "./seats-town.ts";
import { as, today } from "./town.ts";
import { twoStreets } from "./two-streets.ts";

/** What one step may choose from: all there is, the same choice for the same step. */
interface Chance {
  readonly seq: number;
  readonly day: Day;
  readonly later: Day;
  /** One of a list, chosen by the step; each call another. */
  readonly pick: <Item>(items: readonly Item[]) => Item;
  readonly units: readonly string[];
  /** The units of each kind there is more than one of. */
  readonly alike: readonly (readonly string[])[];
  /** What stands under a unit, lies in it or is set on it. */
  readonly under: (unit: string) => readonly string[];
  readonly posts: readonly string[];
  readonly persons: readonly string[];
  readonly appointments: readonly string[];
  readonly grids: readonly string[];
  readonly networks: readonly string[];
  readonly cells: readonly string[];
  readonly delegations: readonly string[];
  readonly teams: readonly string[];
  readonly alliances: readonly string[];
  /** An id nobody has. */
  readonly id: string;
}

const reason = "记录有误";
const ended = ["resigned", "retired", "removed"] as const;
const forms = ["branch", "community-committee", "working-committee", "department", "conference"] as const;
const codes = ["999901001001", "99990100100101", "99990100100199", "8"] as const;
const modes = ["full", "acting", "seconded"] as const;

const lends = ({ id, pick, appointments, persons, day }: Chance): Command => ({
  type: "delegate-authority",
  delegation: id,
  appointment: pick(appointments),
  delegate: pick(persons),
  from: day,
  to: addDays(day, pick([90, 400])),
  ...(pick([true, false]) && { commands: [pick(["appoint-person", "move-unit"])] }),
});

/** One line a command. */
const kinds: readonly ((chance: Chance) => Command)[] = [
  ({ id, pick, posts, persons, day }) => ({
    type: "appoint-person",
    appointment: id,
    post: pick(posts),
    person: pick(persons),
    from: day,
    mode: pick(modes),
  }),
  ({ id, pick, posts, persons, day, later }) => ({
    type: "appoint-person",
    appointment: id,
    post: pick(posts),
    person: pick(persons),
    from: day,
    to: later,
  }),
  ({ id, pick, posts, persons }) => ({
    type: "appoint-person",
    appointment: id,
    post: pick(posts),
    person: pick(persons),
    from: pick(["2026-05", "2024", "2026-09"]),
  }),
  ({ pick, appointments, day }) => ({ type: "end-appointment", appointment: pick(appointments), to: day, ended: pick(ended) }),
  ({ pick, appointments }) => ({
    type: "end-appointment",
    appointment: pick(appointments),
    to: pick(["2026-06", "2025", "unknown"]),
    ended: pick(ended),
  }),
  ({ pick, appointments, day }) => ({ type: "suspend-appointment", appointment: pick(appointments), from: day, reason }),
  ({ pick, appointments, day }) => ({ type: "reinstate-appointment", appointment: pick(appointments), from: day }),
  ({ pick, appointments, day, later }) => ({
    type: "correct-appointment",
    appointment: pick(appointments),
    from: day,
    to: pick(["open", later]),
    reason,
  }),
  ({ pick, appointments, persons }) => ({
    type: "correct-appointment",
    appointment: pick(appointments),
    person: pick(persons),
    mode: pick(modes),
    reason,
  }),
  ({ id, pick, posts, persons, day, later }) => ({
    type: "appoint-person",
    appointment: id,
    post: pick(posts),
    person: pick(persons),
    from: day,
    termEnd: later,
  }),
  lends,
  // What nobody lent nobody takes back: lend first.
  (chance) =>
    chance.delegations.length === 0
      ? lends(chance)
      : { type: "end-delegation", delegation: chance.pick(chance.delegations), to: chance.pick([chance.day, today]) },
  ({ id, pick, appointments, persons, day }) => ({
    type: "hand-over-posts",
    posts: [{ appointment: pick(appointments), becomes: id }],
    to: pick(persons),
    from: day,
  }),
  ({ pick, appointments, later }) => ({ type: "extend-term", appointment: pick(appointments), termEnd: later, basis: "青组〔2026〕1 号" }),
  ({ pick, persons }) => ({ type: "erase-person", person: pick(persons), reason }),
  ({ pick, persons, day }) => ({ type: "withdraw-consent", person: pick(persons), from: day }),
  ({ pick, posts, day }) => ({ type: "open-post", post: pick(posts), seats: pick([1, 2, 3]), from: day }),
  ({ pick, posts, day }) => ({ type: "resize-post", post: pick(posts), seats: pick([1, 2, 3]), from: day }),
  ({ pick, posts, day }) => ({ type: "close-post", post: pick(posts), from: day, ends: true }),
  ({ pick, posts, day }) => ({ type: "link-post", post: pick(posts), follows: pick(posts), from: day }),
  ({ pick, posts, day }) => ({ type: "unlink-post", post: pick(posts), from: day }),
  ({ pick, units, day }) => ({
    type: "move-unit",
    unit: pick(units),
    under: pick(units),
    slice: pick(["command", "territory"]),
    from: day,
  }),
  ({ pick, alike, units, day }) => ({ type: "move-unit", unit: pick(pick(alike)), under: pick(units), slice: "command", from: day }),
  ({ id, pick, units, day }) => ({
    type: "register-area",
    unit: id,
    kind: pick(["grid", "compound", "community"]),
    name: `新${id}`,
    within: pick(units),
    from: day,
  }),
  ({ id, pick, units, day, later }) => ({
    type: "register-area",
    unit: id,
    kind: "grid",
    name: `新${id}`,
    code: pick(codes),
    within: pick(["garden", "lane", "yard"]),
    ledBy: pick(units),
    from: day,
    to: later,
  }),
  ({ id, pick, units, day }) => ({
    type: "register-organisation",
    unit: id,
    form: pick(forms),
    name: `新${id}`,
    superior: pick(units),
    areas: [pick(units)],
    from: day,
  }),
  ({ id, pick, units, day }) => ({
    type: "register-organisation",
    unit: id,
    form: pick(forms),
    name: `新${id}`,
    areas: [pick(units)],
    from: day,
  }),
  ({ id, pick, units, day }) => ({ type: "rename-unit", unit: pick(units), name: `更${id}`, from: day }),
  ({ pick, units, day }) => ({ type: "recode-unit", unit: pick(units), code: pick(codes), from: day }),
  ({ pick, units, day }) => ({ type: "recode-unit", unit: pick(units), from: day }),
  ({ pick, units, day }) => ({ type: "change-kind", unit: pick(units), kind: pick([...forms, "grid", "compound"]), from: day }),
  ({ pick, units, day }) => ({ type: "set-areas", unit: pick(units), areas: [pick(units), pick(units)], from: day }),
  ({ pick, units, day }) => ({ type: "merge-units", units: [pick(units)], into: pick(units), from: day }),
  ({ pick, alike, day }) => {
    const units = pick(alike);
    return { type: "merge-units", units: [pick(units), pick(units)], into: pick(units), from: day };
  },
  ({ id, pick, alike, day }) => {
    const units = pick(alike);
    return { type: "merge-units", units: [pick(units), pick(units)], into: id, name: `合${id}`, from: day };
  },
  ({ id, pick, units, under, day }) => {
    const unit = pick(units);
    const takes = under(unit);
    const half = pick([0, 1, 2, 9]);
    return {
      type: "split-unit",
      unit,
      into: [
        { unit: pick([unit, `${id}-a`]), name: `甲${id}`, takes: takes.slice(0, half), ...(half > 0 && { share: 40 }) },
        { unit: `${id}-b`, name: `乙${id}`, takes: takes.slice(half), ...(half > 0 && { share: 60 }) },
      ],
      from: day,
    };
  },
  ({ pick, units, day }) => ({ type: "dissolve-unit", unit: pick(units), from: day }),
  ({ pick, units, day }) => ({ type: "dissolve-unit", unit: pick(units), under: pick(units), from: day }),
  ({ pick, units, id }) => ({ type: "correct-unit", unit: pick(units), name: `改${id}`, reason }),
  ({ pick, units, day }) => ({ type: "correct-unit", unit: pick(units), from: day, reason }),
  ({ pick, units, day }) => ({
    type: "count-members",
    organisation: pick(units),
    full: pick([3, 30, 60]),
    probationary: pick([0, 2]),
    from: day,
  }),
  ({ pick, units, day }) => ({
    type: "count-residents",
    area: pick(units),
    households: exactly(pick([0, 320, 460])),
    residents: about(pick([0, 900, 1200])),
    from: day,
  }),
  ({ id, day }) => ({ type: "register-network", network: id, kind: "safety", name: `网${id}`, from: day }),
  ({ pick, networks, units, id, day }) => ({
    type: "change-network",
    network: pick(networks),
    name: `更${id}`,
    owner: pick(units),
    from: day,
  }),
  ({ pick, networks, day }) => ({ type: "end-network", network: pick(networks), from: day }),
  ({ id, pick, networks, grids, day }) => ({
    type: "register-cell",
    cell: id,
    network: pick(networks),
    grids: [{ grid: pick(grids), share: pick([30, 50, 100]) }],
    from: day,
  }),
  ({ pick, cells, grids, day }) => ({
    type: "map-cell",
    cell: pick(cells),
    grids: [pick(grids), pick(grids)].map((grid) => ({ grid, share: pick([30, 50, 60]) })),
    from: day,
  }),
  ({ pick, teams, day }) => ({
    type: "set-team",
    team: pick(teams),
    services: [pick(["safety", "health"])],
    capacity: pick([1, 2, 3]),
    from: day,
  }),
  ({ pick, teams, alliances, day }) => ({ type: "join-alliance", team: pick(teams), alliance: pick(alliances), from: day }),
  ({ pick, teams, alliances, day }) => ({ type: "leave-alliance", team: pick(teams), alliance: pick(alliances), from: day }),
  ({ pick, cells, day }) => ({ type: "end-cell", cell: pick(cells), from: day }),
  ({ pick, persons, units }) => ({ type: "correct-person", person: pick(persons), home: pick(units), reason }),
  ({ pick, persons }) => ({ type: "merge-persons", keep: pick(persons), drop: pick(persons), reason }),
  ({ pick, persons }) => ({ type: "separate-persons", drop: pick(persons), reason }),
  ({ pick, seq }) => ({ type: "withdraw-entry", entry: pick(Array.from({ length: seq }, (_, place) => seq - place)), reason }),
  ({ pick, seq }) => ({ type: "withdraw-entry", entry: Math.max(1, seq - pick([0, 0, 0, 1, 2])), reason }),
];

/** A choice of kind, days and what they are about; what it comes to depends on what there is. */
export interface Choice {
  readonly kind: number;
  readonly from: number;
  readonly length: number;
  readonly picks: number;
}

export const anyCommands = (maxLength = 12): fc.Arbitrary<readonly Choice[]> =>
  fc.array(
    fc.record({
      kind: fc.nat(kinds.length - 1),
      from: fc.integer({ min: -400, max: 200 }),
      length: fc.integer({ min: 1, max: 300 }),
      picks: fc.nat(0xffff_ffff),
    }),
    { minLength: 1, maxLength },
  );

/** What contradicts itself is an error here, whatever a county makes of it. */
const lawProfile: Profile = {
  ...seatsProfile,
  networkKinds: [{ id: "safety", name: { "zh-Hans": "综治网" } }],
  forms: [
    ...seatsProfile.forms,
    { id: "alliance", name: { "zh-Hans": "志愿同盟" }, nature: "overlay" },
    { id: "team", name: { "zh-Hans": "志愿队伍" }, nature: "legal" },
  ],
  postKinds: [
    ...seatsProfile.postKinds,
    { id: "volunteer", name: { "zh-Hans": "志愿者" }, of: { record: "organisation", kinds: ["team"] }, seats: 9 },
  ],
  alliance: {
    services: ["safety", "health"].map((id) => ({ id, name: { "zh-Hans": id } })),
    teams: ["team"],
    alliances: ["alliance"],
  },
  findings: (["two-primaries", "post-abolished-held", "unit-gone-held", "duplicate-code"] as const).map((rule) => ({
    id: rule,
    name: { "zh-Hans": rule },
    severity: "error",
    rule,
  })),
};

const lawRecords: Records = {
  ...twoStreets,
  organisations: [
    ...twoStreets.organisations!,
    ...["east", "south"].flatMap((area) => [
      { id: `alliance-${area}`, form: "alliance", name: `${area}同盟`, area, from: "2022-01-01" as const },
      { id: `team-${area}`, form: "team", name: `${area}队`, area, from: "2022-01-01" as const },
    ]),
  ],
  teams: ["east", "south"].map((area) => ({
    team: `team-${area}`,
    services: ["safety"],
    capacity: 4,
    alliances: [`alliance-${area}`],
    from: "2022-01-01",
  })),
  networks: [{ id: "safety-net", kind: "safety", name: "综治网", owner: "org-dept", from: "2022-01-01" }],
  cells: ["grid-1", "grid-2", "grid-4"].map((grid) => ({
    id: `cell-${grid}`,
    network: "safety-net",
    grids: [{ grid, share: 80 }],
    from: "2022-01-01",
  })),
};

/** The ledger every sequence goes on from. */
export function firstEntries(): readonly CountyEntry[] {
  const started = startLedger({ profile: lawProfile, records: lawRecords, from: "2022-01-01", now: "2022-01-01T09:00:00+08:00" });
  if (!started.ok) throw new Error(JSON.stringify(started.faults));
  return started.entries;
}

export interface Played {
  readonly register: Register;
  readonly entries: readonly CountyEntry[];
}

/** Plays a sequence, as live: each command decided on what came of those before it; `each` sees every step that changed something. */
export function play(choices: readonly Choice[], each: (before: Register, after: Register, command: Command) => void = () => {}): Played {
  const entries = [...firstEntries()];
  let register = fold(entries);
  for (const [place, choice] of choices.entries()) {
    const command = commandOf(register, choice, place);
    const context = { actor: as("head"), now: `2026-11-23T09:${String(10 + place).padStart(2, "0")}:00+08:00` as Moment };
    const decision = decide(register, command, context);
    if (!decision.ok || decision.events.length === 0) continue;
    const entry = entryOf(register, command, decision.events, context);
    const next = fold([entry], register);
    each(register, next, command);
    register = next;
    entries.push(entry);
  }
  return { register, entries };
}

function commandOf(register: Register, { kind, from, length, picks }: Choice, place: number): Command {
  const state = asOf(register, today);
  const units = [...unitsOf(state, "area"), ...unitsOf(state, "organisation")];
  let rest = picks;
  const chance: Chance = {
    seq: register.seq,
    day: addDays(today, from),
    later: addDays(today, from + length),
    pick: (items) => {
      // A step of a generator of numbers, so that each call of the same step chooses for itself.
      rest = (Math.imul(rest, 1_664_525) + 1_013_904_223) >>> 0;
      return items[rest % items.length]!;
    },
    units: units.map(({ id }) => id),
    alike: [...new Set(units.map(({ kind }) => kind))]
      .map((kind) => units.filter((unit) => unit.kind === kind).map(({ id }) => id))
      .filter((same) => same.length > 1),
    under: (unit) => [...new Set(standingUnder({ ...state, day: addDays(today, from) }, unit).map(({ subject }) => subject))],
    posts: units.flatMap((unit) => kindsFor(state, unit).map((postKind) => `${unit.id}/${postKind.id}`)),
    persons: [...register.log.all("person")].map(([first]) => first!.subject),
    appointments: [...register.log.all("appointment")].map(([first]) => first!.subject),
    grids: units.filter(({ kind }) => kind === "grid").map(({ id }) => id),
    networks: [...register.log.all("network")].map(([first]) => first!.subject),
    cells: [...register.log.all("cell")].map(([first]) => first!.subject),
    // Those there are, and one of another form.
    teams: [...units.filter(({ kind }) => kind === "team").map(({ id }) => id), "garden-branch"],
    alliances: [...units.filter(({ kind }) => kind === "alliance").map(({ id }) => id), "east-cc"],
    delegations: [...register.log.all("delegation")].map(([first]) => first!.subject),
    id: `law-${place}`,
  };
  return kinds[kind]!(chance);
}
