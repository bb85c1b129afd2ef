import { covers, notYetOver, overlaps, sureDays, without, type DatedPeriod, type Day, type Period } from "../day.ts";
import type { Fault, FaultCode } from "../fault.ts";
import { buildHierarchy } from "../hierarchy/build-hierarchy.ts";
import { HierarchyError } from "../hierarchy/hierarchy-error.ts";
import { historyOf, type State } from "../register/register.ts";
import { firstCrowdedDay, type Seated } from "./first-crowded-day.ts";
import { stintsIn, type Stint } from "./holding.ts";
import { networkOf } from "./network.ts";
import { sizesOf, type Size } from "./post-size.ts";
import { kindIdOf } from "./post.ts";
import type { Records } from "./records.ts";
import { settleRecords } from "./settle-records.ts";
import { unitOf } from "./unit.ts";

const collections = ["areas", "organisations", "persons", "appointments"] as const;
type Collection = (typeof collections)[number];
type Path = Fault["path"];
/** Where a field of a row stands; asked only when something is wrong there, for there may be millions. */
type At = (field: string) => Path;
const recordAspects = ["area", "organisation", "person", "appointment"];
/** Something a record may refer to: another row or a record kept already. */
interface Target {
  readonly kind: string;
  readonly period: Period;
}

/**
 * Everything wrong with records of the right shape (the shape itself is `safeParseRecords`'): ids used
 * twice, kinds the profile does not have, links that lead nowhere or to the wrong kind, periods turned
 * round or outside those of what they refer to, rings, posts held twice on one day. Where days are known in part only,
 * a fault is what is one however they turn out.
 *
 * @param recorded - The day of recording.
 */
export function checkRecords(state: State, records: Records, recorded: Day = state.day): Fault[] {
  const { profile } = state;
  const { log } = state.register;
  const faults: Fault[] = [];
  const fault = (code: FaultCode, path: Path, value: unknown, expected: readonly string[]) =>
    void faults.push({ code, path, value, expected });

  const rows = settleRecords(records, recorded);
  // An overlay has no members of its own.
  const legal = profile.forms.filter(({ nature }) => nature === "legal").map(({ id }) => id);
  const areaKinds = new Map(profile.areaKinds.map((kind) => [kind.id, kind]));
  // Where each id stands first: row × 4 + place of its collection, one number, for there may be millions.
  const first = new Map<string, number>();
  const kindsOfPosts = new Map<string, readonly string[]>();
  const postRows = new Map<string, number>();
  const networkRows = new Map(rows.networks.map((network) => [network.id, network]));
  rows.posts.forEach(({ id }, row) => void (postRows.has(id) || postRows.set(id, row)));

  checkIds();
  rows.areas.forEach((area, row) => {
    const at = (field: string): Path => ["areas", row, field];
    oneOf(at, "kind", area.kind, profile.areaKinds);
    if (area.place !== undefined) oneOf(at, "place", area.place, profile.placeKinds);
    const allowed = areaKinds.get(area.kind)?.within;
    if (area.within !== undefined) refers(at, "within", area.within, "areas", area, allowed);
    else if (allowed !== undefined && allowed.length > 0) fault("missing", at("within"), undefined, allowed);
    if (area.ledBy !== undefined) refers(at, "ledBy", area.ledBy, "organisations", area);
    forwards(at, area);
  });
  rows.organisations.forEach((body, row) => {
    const at = (field: string): Path => ["organisations", row, field];
    oneOf(at, "form", body.form, profile.forms);
    if (body.superior !== undefined) refers(at, "superior", body.superior, "organisations", body);
    if (typeof body.area === "string") refers(at, "area", body.area, "areas", body);
    else body.area?.forEach((area, place) => refers((field) => [...at(field), place], "area", area, "areas", body));
    forwards(at, body);
  });
  rows.persons.forEach((person, row) => {
    const at: At = (field) => ["persons", row, field];
    if (person.home !== undefined) refers(at, "home", person.home, "areas", person);
    forwards(at, person);
  });
  rows.appointments.forEach((appointment, row) => {
    const at = (field: string): Path => ["appointments", row, field];
    forwards(at, appointment);
    refers(at, "person", appointment.person, "persons", appointment);
    checkPost(at, "post", appointment.post, appointment);
    if (appointment.termEnd !== undefined && appointment.from !== undefined && appointment.termEnd <= appointment.from)
      fault("period-reversed", at("termEnd"), appointment.termEnd, [`> ${appointment.from}`]);
    if (appointment.ended !== undefined && appointment.to === undefined) fault("missing", at("to"), undefined, ["YYYY-MM-DD"]);
  });
  checkMembers();
  checkNetworks();
  checkPosts();
  checkRing("areas", "within");
  checkRing("organisations", "superior");
  checkDoubleHolding();
  return faults;

  function target(collection: Exclude<Collection, "appointments">, id: string): Target | undefined {
    const place = first.get(id);
    if (place !== undefined && collections[place & 3] === collection) {
      const row = rows[collection][place >>> 2]!;
      return { kind: "kind" in row ? row.kind : "form" in row ? row.form : "person", period: row };
    }
    if (collection === "persons") {
      const [fact] = historyOf(state, id, "person");
      return fact && { kind: "person", period: fact };
    }
    const unit = unitOf(state, id);
    return unit && unit.record === (collection === "areas" ? "area" : "organisation")
      ? { kind: unit.kind, period: unit.period }
      : undefined;
  }

  function isRowOf(collection: Collection, id: string): boolean {
    const place = first.get(id);
    return place !== undefined && collections[place & 3] === collection;
  }

  function checkIds(): void {
    const isKept = (id: string) => recordAspects.some((aspect) => log.of(aspect, id).length > 0 && historyOf(state, id, aspect).length > 0);
    for (const [at, collection] of collections.entries())
      for (let row = 0; row < rows[collection].length; row++) {
        const { id } = rows[collection][row]!;
        const place = first.get(id);
        if (place === undefined) first.set(id, row * 4 + at);
        if (place !== undefined || isKept(id)) {
          const taken = place === undefined ? `#${state.seq}` : `${collections[place & 3]}.${place >>> 2}.id`;
          fault("duplicate-id", [collection, row, "id"], id, [`≠ ${taken}`]);
        }
      }
  }

  function oneOf(at: At, field: string, value: string, kinds: readonly { readonly id: string }[]): void {
    if (!kinds.some(({ id }) => id === value))
      fault(
        "not-one-of",
        at(field),
        value,
        kinds.map(({ id }) => id),
      );
  }

  function refers(
    at: At,
    field: string,
    id: string,
    collection: Exclude<Collection, "appointments">,
    period: Period,
    kinds?: readonly string[],
  ): void {
    const found = target(collection, id);
    if (found === undefined) return fault("unknown-reference", at(field), id, [collection]);
    if (kinds && !kinds.includes(found.kind)) fault("wrong-kind", at(field), id, kinds);
    within(at, field, period, found.period);
  }

  function checkPost(at: At, field: string, post: string, period: Period): void {
    const [id = "", kindId = "", networkId] = post.split("/");
    const area = target("areas", id);
    const unit = area ?? target("organisations", id);
    if (unit === undefined) return fault("unknown-reference", at(field), post, ["areas", "organisations"]);
    const record = area ? "area" : "organisation";
    const kinds = postKindsOf(record, unit.kind);
    if (!kinds.includes(kindId))
      fault(
        "not-one-of",
        at(field),
        post,
        kinds.map((kind) => `${id}/${kind}`),
      );
    within(at, field, period, unit.period);
    const networks = profile.postKinds.find((kind) => kind.id === kindId)?.networks;
    if (networks === undefined)
      return networkId === undefined ? undefined : fault("unknown-reference", at(field), post, [`${id}/${kindId}`]);
    const network = networkId === undefined ? undefined : networkWith(networkId);
    if (network === undefined) return fault("unknown-reference", at(field), post, ["networks"]);
    if (networks !== "all" && !networks.includes(network.kind)) fault("wrong-kind", at(field), post, networks);
    within(at, field, period, network.period);
  }

  function networkWith(id: string): Target | undefined {
    const row = networkRows.get(id);
    return row ? { kind: row.kind, period: row } : networkOf(state, id);
  }

  function checkNetworks(): void {
    rows.networks.forEach((network, row) => {
      const at = (field: string): Path => ["networks", row, field];
      const earlier = rows.networks.findIndex(({ id }) => id === network.id);
      const kept = historyOf(state, network.id, "network").length > 0;
      if (earlier < row || kept)
        fault("duplicate-id", at("id"), network.id, [`≠ ${earlier < row ? `networks.${earlier}.id` : `#${state.seq}`}`]);
      oneOf(at, "kind", network.kind, profile.networkKinds ?? []);
      if (network.owner !== undefined) refers(at, "owner", network.owner, "organisations", network);
      forwards(at, network);
    });
  }

  function postKindsOf(record: "area" | "organisation", unitKind: string): readonly string[] {
    const key = `${record} ${unitKind}`;
    let kinds = kindsOfPosts.get(key);
    if (kinds === undefined) {
      kinds = profile.postKinds.filter(({ of }) => of.record === record && of.kinds.includes(unitKind)).map(({ id }) => id);
      kindsOfPosts.set(key, kinds);
    }
    return kinds;
  }

  function forwards(at: At, { from, to, about }: DatedPeriod): void {
    const early = about && notYetOver(about, recorded);
    if (early !== undefined) fault("out-of-bounds", at(early === about!.from ? "from" : "to"), early, [`≤ ${recorded}`]);
    if (from !== undefined && to !== undefined && to <= from) fault("period-reversed", at("to"), to, [`> ${from}`]);
  }

  function within(at: At, field: string, inner: DatedPeriod, outer: Period): void {
    const sure = inner.about === undefined ? inner : sureDays(inner);
    if (sure === undefined && overlaps(inner, outer)) return;
    const { from, to } = sure ?? inner;
    const early = outer.from !== undefined && from !== undefined && from < outer.from;
    const late = outer.to !== undefined && (to === undefined || outer.to < to);
    if (early || late) fault("outside-period", at(field), written(inner), [written(outer)]);
  }

  function checkMembers(): void {
    const counted = new Map<string, number[]>();
    const { members } = rows;
    members.forEach((count, row) => {
      const at = (field: string): Path => ["members", row, field];
      refers(at, "organisation", count.organisation, "organisations", count, legal);
      forwards(at, count);
      const before = counted.get(count.organisation) ?? [];
      const twice = before.find((other) => overlaps(members[other]!, count));
      if (twice !== undefined) fault("double-holding", at("from"), written(count), [`≠ members.${twice} ${written(members[twice]!)}`]);
      counted.set(count.organisation, [...before, row]);
    });
  }

  function checkRing(collection: "areas" | "organisations", link: "within" | "superior"): void {
    const list: readonly { readonly id: string; readonly within?: string; readonly superior?: string }[] = rows[collection];
    const parents = list.map(({ id, [link]: parent }) => ({
      id,
      parentId: parent !== undefined && isRowOf(collection, parent) ? parent : null,
    }));
    try {
      buildHierarchy(parents, { roots: "many" });
    } catch (error) {
      if (!(error instanceof HierarchyError)) throw error;
      // Ids used twice and unknown parents are told already, with better words.
      for (const ring of error.faults)
        if (ring.code === "cycle" || ring.code === "own-parent") {
          const ids = ring.code === "cycle" ? ring.ids : [ring.id];
          fault("cycle", [collection, list.findIndex(({ id }) => id === ids[0]), link], ids.join(" → "), []);
        }
    }
  }

  function checkDoubleHolding(): void {
    const only = new Map<string, number>();
    const byPost = new Map<string, { readonly where: string; readonly seated: Seated }[]>();
    for (let row = 0; row < rows.appointments.length; row++) {
      const appointment = rows.appointments[row]!;
      const { post, from, to } = appointment;
      const before = only.get(post);
      // Nobody else, and nothing said of the post: most of a million rows are done here.
      if (before === undefined && !postRows.has(post) && log.about("appointment", post).length + log.of("post", post).length === 0) {
        only.set(post, row);
        continue;
      }
      let holders = byPost.get(post);
      if (holders === undefined) {
        const alone = before === undefined ? [] : [holderIn(before)];
        byPost.set(post, (holders = [...stintsIn(state, post).map(keptHolder), ...followers(post), ...alone]));
      }
      holders.push(holderIn(row));
      const seated = holders.map((holder) => holder.seated);
      const crowded = firstCrowdedDay(sizesFor(post), seated, { from, to });
      if (crowded === undefined) continue;
      const other = holders.find((holder) => covers(holder.seated, crowded))!;
      fault("double-holding", ["appointments", row, "from"], written(appointment), [`≠ ${other.where} ${written(other.seated)}`]);
    }
  }

  function holderIn(row: number): { readonly where: string; readonly seated: Seated } {
    const { mode = "full", from, to, about } = rows.appointments[row]!;
    return { where: `appointments.${row}`, seated: { value: { mode }, from, to, ...(about && { about }) } };
  }

  // What the rows say of a post holds for its days, before and after its kind does.
  function sizesFor(post: string): readonly Size[] {
    const kind = profile.postKinds.find(({ id }) => id === kindIdOf(post));
    if (kind === undefined) return [{ seats: 1 }];
    const sizes = sizesOf(state, post, kind);
    const row = rows.posts[postRows.get(post) ?? -1];
    if (row === undefined) return sizes;
    const { from, to, seats = kind.seats ?? 1 } = row;
    return [
      { seats, from, to },
      ...sizes.flatMap((size) => without(size, [{ from, to }]).map((days) => ({ ...size, from: undefined, to: undefined, ...days }))),
    ];
  }

  function followers(post: string): { readonly where: string; readonly seated: Seated }[] {
    const row = postRows.get(post);
    const { follows = [], from, to } = rows.posts[row ?? -1] ?? {};
    return follows.map((_, at) => ({ where: `posts.${row}.follows.${at}`, seated: { value: { mode: "full" }, from, to } }));
  }

  function checkPosts(): void {
    rows.posts.forEach((post, row) => {
      const at = (...field: (string | number)[]): Path => ["posts", row, ...field];
      const kept = (["post", "link"] as const).some((aspect) => historyOf(state, post.id, aspect).length > 0);
      const earlier = postRows.get(post.id)!;
      if (earlier < row || kept) fault("duplicate-id", at("id"), post.id, [`≠ ${earlier < row ? `posts.${earlier}.id` : `#${state.seq}`}`]);
      forwards(at, post);
      checkPost(at, "id", post.id, post);
      post.follows?.forEach((link, place) => checkPost((field) => at("follows", place, field), "post", link.post, post));
      const ring = followsItself(post.id);
      if (ring) fault("cycle", at("follows"), ring.join(" → "), []);
      const seated = followers(post.id);
      if (
        firstCrowdedDay(
          sizesFor(post.id),
          seated.map((one) => one.seated),
          post,
        )
      )
        fault("double-holding", at("follows"), seated.length, [`≤ ${sizesFor(post.id)[0]!.seats}`]);
    });
  }

  function followsItself(post: string): readonly string[] | undefined {
    const walk = (from: string, path: readonly string[]): readonly string[] | undefined => {
      for (const { post: next } of rows.posts[postRows.get(from) ?? -1]?.follows ?? []) {
        if (next === post) return [...path, from, next];
        const way = path.includes(next) ? undefined : walk(next, [...path, from]);
        if (way) return way;
      }
      return undefined;
    };
    return walk(post, []);
  }
}

const keptHolder = (stint: Stint): { readonly where: string; readonly seated: Seated } => ({ where: stint.subject, seated: stint });

function written({ from, to }: Period): string {
  return `[${from ?? "…"}, ${to ?? "…"})`;
}
