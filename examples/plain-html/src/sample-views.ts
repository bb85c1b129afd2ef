import {
  fold,
  localSource,
  startLedger,
  type FindingsView,
  type HierarchyView,
  type Moment,
  type SessionView,
  type UnitView,
  type Views,
} from "@jinlin/core";
import { sample } from "@jinlin/jiaocheng";

/** All that the pages show, as any backend could make it: plain JSON. */
export interface SampleViews {
  readonly session: SessionView;
  readonly hierarchy: HierarchyView;
  readonly findings: FindingsView;
  /** By id. */
  readonly units: Readonly<Record<string, UnitView>>;
}

/** One community of the sample (示例数据) and what stands above it, as the secretary of that community sees them on a day. */
export async function sampleViews(now: Moment, community = "hefeng-committee"): Promise<SampleViews> {
  const { profile, records, from, particulars, signIns } = sample();
  const started = startLedger({ profile, records, from, now });
  if (!started.ok) throw new Error(`the sample's records have faults: ${JSON.stringify(started.faults)}`);
  const source = localSource({
    register: fold(started.entries),
    particulars: new Map(particulars.map((one) => [one.person, one])),
    clock: () => now,
    actor: { person: signIns.find(({ post }) => post.startsWith(`${community}/`))!.person },
  });
  const ask = async <Name extends keyof Views>(name: Name, query: Parameters<typeof source.view<Name>>[1]): Promise<Views[Name]> => {
    const answer = await source.view(name, query);
    if (answer.view === "refused") throw new Error(`${name} was refused: ${JSON.stringify(answer)}`);
    return answer;
  };

  const whole = await ask("hierarchy", { slice: "command" });
  const ids = around(whole.rows, community);
  const rows = whole.rows.filter(({ id }) => ids.has(id));
  const levels = whole.levels.map((level, index) => {
    const here = rows.filter((row) => row.level === index);
    const missing = here.filter((row) => row.missing).length;
    return { ...level, count: here.length - missing, missing };
  });
  const findings = await ask("findings", {});
  return {
    session: await ask("session", {}),
    hierarchy: { ...whole, rows, levels },
    findings: { ...findings, findings: findings.findings.map((finding) => seenBy(finding, ids)) },
    units: Object.fromEntries(await Promise.all(rows.map(async ({ id }) => [id, await ask("unit", { unit: id })] as const))),
  };
}

/** A unit, all below it, and all above. Any parent comes before its children. */
function around(rows: HierarchyView["rows"], unit: string): ReadonlySet<string> {
  const ids = new Set([unit]);
  for (const { id, parentId } of rows) if (parentId !== null && ids.has(parentId)) ids.add(id);
  const parents = new Map(rows.map(({ id, parentId }) => [id, parentId]));
  for (let at = parents.get(unit); at; at = parents.get(at)) ids.add(at);
  return ids;
}

/** A finding for somebody who sees these units alone: the others are counted, not named. */
function seenBy(finding: FindingsView["findings"][number], ids: ReadonlySet<string>): FindingsView["findings"][number] {
  const members = finding.members.filter(({ id }) => ids.has(id));
  return { ...finding, members, hidden: finding.value - members.length };
}
