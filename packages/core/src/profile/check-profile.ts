import type { Fault, FaultCode } from "../fault.ts";
import { accessFindings } from "./access-findings.ts";
import { callFaults, calendarFaults } from "./check-calls.ts";
import type { Profile, Texts, UnitKinds } from "./profile.ts";

/**
 * What is wrong with a profile of the right shape: ids used twice, parts that name what is not there,
 * words missing in the default language, two posts that both answer for one kind of unit.
 */
export function checkProfile(profile: Profile): Fault[] {
  const faults: Fault[] = [];
  const fault = (code: FaultCode, path: Fault["path"], value: unknown, expected: readonly string[]) =>
    void faults.push({ code, path, value, expected });
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  const areaKinds = ids(profile.areaKinds);
  const forms = ids(profile.forms);
  const levels = ids(profile.levels);
  const postKinds = ids(profile.postKinds);
  const kindsOf = ({ record }: UnitKinds) => (record === "area" ? areaKinds : forms);
  const among = (path: Fault["path"], value: string, known: readonly string[]) =>
    void (known.includes(value) || fault("unknown-reference", path, value, known));
  const allAmong = (path: Fault["path"], values: readonly string[] = [], known: readonly string[]) =>
    values.forEach((value, place) => among([...path, place], value, known));

  if (!isTimeZone(profile.timeZone)) fault("wrong-form", ["timeZone"], profile.timeZone, ["Asia/Shanghai"]);
  for (const collection of ["areaKinds", "placeKinds", "forms", "postKinds", "levels", "slices", "findings"] as const)
    ids(profile[collection]).forEach(
      (id, place, all) =>
        void (all.indexOf(id) < place && fault("duplicate-id", [collection, place, "id"], id, [`≠ ${collection}.${all.indexOf(id)}`])),
    );

  profile.areaKinds.forEach((kind, place) => allAmong(["areaKinds", place, "within"], kind.within, areaKinds));
  const networkKinds = ids(profile.networkKinds ?? []);
  networkKinds.forEach((id, place, all) => {
    const earlier = all.indexOf(id);
    if (earlier < place) fault("duplicate-id", ["networkKinds", place, "id"], id, [`≠ networkKinds.${earlier}`]);
  });
  for (const [field, band] of Object.entries(profile.gridSize ?? {}))
    if (band.least !== undefined && band.most !== undefined && band.most < band.least)
      fault("out-of-bounds", ["gridSize", field, "most"], band.most, [`≥ ${band.least}`]);
  profile.postKinds.forEach((kind, place) => {
    if (kind.networks !== undefined && kind.networks !== "all") allAmong(["postKinds", place, "networks"], kind.networks, networkKinds);
    // Who answers for a unit is one, not one for each network.
    if (kind.networks !== undefined && kind.primary) fault("not-one-of", ["postKinds", place, "networks"], kind.networks, []);
    allAmong(["postKinds", place, "of", "kinds"], kind.of.kinds, kindsOf(kind.of));
    const rival = profile.postKinds.findIndex(
      (other, at) =>
        at < place &&
        kind.primary &&
        other.primary &&
        other.of.record === kind.of.record &&
        other.of.kinds.some((one) => kind.of.kinds.includes(one)),
    );
    if (rival >= 0) fault("double-holding", ["postKinds", place, "primary"], kind.id, [`≠ ${postKinds[rival]}`]);
  });
  for (const collection of ["services", "capacities", "reviewGrades"] as const) {
    const all = ids(profile.alliance?.[collection] ?? []);
    all.forEach((id, place) => {
      const earlier = all.indexOf(id);
      if (earlier < place) fault("duplicate-id", ["alliance", collection, place, "id"], id, [`≠ alliance.${collection}.${earlier}`]);
    });
  }
  allAmong(["alliance", "teams"], profile.alliance?.teams, forms);
  allAmong(["alliance", "alliances"], profile.alliance?.alliances, forms);
  faults.push(...callFaults(profile), ...calendarFaults(profile));
  allAmong(["alliance", "checkInAt"], profile.alliance?.checkInAt, areaKinds);
  allAmong(["gridNotice", "names"], profile.gridNotice?.names, postKinds);
  const combined = profile.combinedPosts ?? [];
  combined.forEach(({ id, posts: [first, second] }, place) => {
    allAmong(["combinedPosts", place, "posts"], [first, second], postKinds);
    if (first === second) fault("not-one-of", ["combinedPosts", place, "posts", 1], second, [`≠ ${first}`]);
    const earlier = ids(combined).indexOf(id);
    if (earlier < place) fault("duplicate-id", ["combinedPosts", place, "id"], id, [`≠ combinedPosts.${earlier}`]);
  });
  profile.levels.forEach((level, place) => {
    allAmong(["levels", place, "kinds"], level.kinds, kindsOf(level));
    allAmong(["levels", place, "per"], level.per, areaKinds);
    if (level.per !== undefined && level.record === "area") fault("not-one-of", ["levels", place, "per"], level.per, []);
    const links = level.record === "area" ? ["within", "ledBy"] : ["superior"];
    if (level.parent !== undefined && !links.includes(level.parent)) fault("not-one-of", ["levels", place, "parent"], level.parent, links);
  });
  profile.slices.forEach((slice, place) => {
    allAmong(["slices", place, "levels"], slice.levels, levels);
    // Every unit, and every area where a body is missing, is one row: no two levels of a slice may both claim it.
    const claimed = new Set<string>();
    for (const [at, id] of slice.levels.entries()) {
      const level = profile.levels.find((level) => level.id === id);
      const claims = level
        ? [...level.kinds.map((kind) => `${level.record} ${kind}`), ...(level.per ?? []).map((kind) => `missing ${kind}`)]
        : [];
      const twice = claims.filter((claim) => claimed.has(claim));
      if (twice.length > 0)
        fault(
          "wrong-kind",
          ["slices", place, "levels", at],
          id,
          twice.map((claim) => `≠ ${claim}`),
        );
      for (const claim of claims) claimed.add(claim);
    }
    // A gap is shown as its area: that area cannot be a row of the same slice.
    const areas = profile.levels.filter(({ id, record }) => slice.levels.includes(id) && record === "area").flatMap(({ kinds }) => kinds);
    for (const level of profile.levels.filter(({ id }) => slice.levels.includes(id)))
      for (const kind of level.per ?? [])
        if (areas.includes(kind)) fault("wrong-kind", ["slices", place, "levels"], level.id, [`≠ ${kind}`]);
  });
  profile.findings.forEach((rule, place) => {
    const at = (field: string) => ["findings", place, field];
    if (rule.rule === "missing-body" && profile.levels.find(({ id }) => id === rule.level)?.per === undefined)
      fault("unknown-reference", at("level"), rule.level, ids(profile.levels.filter(({ per }) => per)));
    if ("postKind" in rule) among(at("postKind"), rule.postKind, postKinds);
    // The charter's thresholds mean bodies that members belong to: no overlay is one.
    if ("forms" in rule) allAmong(at("forms"), rule.forms, ids(profile.forms.filter(({ nature }) => nature === "legal")));
    if ("postKinds" in rule) allAmong(at("postKinds"), rule.postKinds, postKinds);
    if ("networkKinds" in rule) allAmong(at("networkKinds"), rule.networkKinds, networkKinds);
    if ("areaKinds" in rule) allAmong(at("areaKinds"), rule.areaKinds, ids(profile.areaKinds));
  });
  profile.grants.forEach((grant, place) => {
    const at = (field: string) => ["grants", place, field];
    if (grant.to !== "public") allAmong(at("to"), grant.to, postKinds);
    if (grant.over !== undefined) among(at("over"), grant.over, ids(profile.slices));
    if (grant.units !== undefined) allAmong(["grants", place, "units", "kinds"], grant.units.kinds, kindsOf(grant.units));
    allAmong(at("posts"), grant.posts, postKinds);
  });
  // What is open to everybody cannot be taken back from whoever read it: such a profile does not come into force.
  for (const found of accessFindings(profile)) {
    if (found.severity !== "error") continue;
    const refused = (field: "commands" | "particulars" | "views", grant: number) =>
      fault("not-one-of", ["grants", grant, field], profile.grants[grant]![field], []);
    if (found.code === "commands-to-public") refused("commands", found.grant);
    if (found.code !== "personal-to-public") continue;
    if (found.particulars.length > 0) refused("particulars", found.grant);
    if (found.views.length > 0) refused("views", found.grant);
  }
  // Whoever uncovers somebody leaves a trace, and how long that is kept is the county's to say.
  if (profile.retention === undefined && profile.grants.some(({ commands }) => commands?.includes("unmask-person")))
    fault("missing", ["retention", "accessLogDays"], undefined, ["accessLogDays"]);
  for (const collection of ["areaKinds", "forms", "postKinds"] as const)
    for (const [old, key] of Object.entries(profile.replaced?.[collection] ?? {})) {
      const known = ids(profile[collection]);
      among(["replaced", collection, old], key, known);
      if (known.includes(old)) fault("duplicate-id", ["replaced", collection, old], old, [`≠ ${collection}.${known.indexOf(old)}`]);
    }
  for (const { path, texts } of textsIn(profile))
    if (texts[profile.languages[0]] === undefined) fault("missing", [...path, profile.languages[0]], undefined, [profile.languages[0]]);
  return faults;
}

function* textsIn(profile: Profile): Iterable<{ path: Fault["path"]; texts: Texts }> {
  yield { path: ["name"], texts: profile.name };
  if (profile.notice) yield { path: ["notice"], texts: profile.notice };
  for (const collection of ["areaKinds", "placeKinds", "forms", "postKinds", "levels", "slices", "findings"] as const)
    for (const [place, { name }] of profile[collection].entries()) yield { path: [collection, place, "name"], texts: name };
  for (const [place, { name }] of (profile.combinedPosts ?? []).entries()) yield { path: ["combinedPosts", place, "name"], texts: name };
  for (const [place, { name }] of (profile.networkKinds ?? []).entries()) yield { path: ["networkKinds", place, "name"], texts: name };
  for (const [place, { name }] of (profile.alliance?.calls?.states ?? []).entries())
    yield { path: ["alliance", "calls", "states", place, "name"], texts: name };
  for (const collection of ["services", "capacities", "reviewGrades"] as const)
    for (const [place, { name }] of (profile.alliance?.[collection] ?? []).entries())
      yield { path: ["alliance", collection, place, "name"], texts: name };
  for (const [place, { basis }] of profile.findings.entries()) if (basis) yield { path: ["findings", place, "basis"], texts: basis };
  for (const [place, { aliases = [] }] of profile.levels.entries())
    for (const [at, texts] of aliases.entries()) yield { path: ["levels", place, "aliases", at], texts };
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
