import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import {
  asOf,
  decide,
  entryOf,
  fold,
  unitAbove,
  type AccessLog,
  type Command,
  type CountyEntry,
  type Look,
  type Moment,
} from "@jinlin/core";
import type { LedgerStore } from "../ledger-store.ts";
import { collect } from "./collect.ts";
import { entries, now, particularsOf, people } from "./small-county.ts";

/** What every store promises, held against one. Each test has a county of its own in it. */
export function keepsTheContract(name: string, open: () => Promise<LedgerStore>): void {
  describe(name, () => {
    let store: LedgerStore;
    before(async () => {
      store = await open();
    });
    after(() => store.close());

    let counties = 0;
    const newCounty = () => `county-${++counties}`;
    const first = (county: string) => entries.map((entry) => ({ ...entry, county })) as [CountyEntry, ...CountyEntry[]];
    const next = (
      county: string,
      actor: string,
      seq = entries.length + 1,
      recordedAt: Moment = "2026-02-01T00:00:00.000Z",
    ): CountyEntry => ({ ...entries[3]!, county, seq, recordedAt, actor });
    const seqs = async (county: string, after?: number) => (await collect(store.entries(county, after))).map(({ seq }) => seq);

    test("entries are read back as they were kept, in their order", async () => {
      const county = newCounty();
      assert.deepEqual(await store.append(first(county)), { kept: true });
      assert.deepEqual(await collect(store.entries(county)), first(county));
      assert.deepEqual(await collect(store.entries(county, 2)), first(county).slice(2));
      assert.deepEqual(await collect(store.entries(county, 99)), []);
    });

    test("a unit that was moved stands where it went when the ledger is read again", async () => {
      const county = newCounty();
      await store.append(first(county));
      const mayor = { person: "mayor" };
      const move: Command = { type: "move-unit", unit: "grid-a2", under: "party-b", slice: "command", from: "2026-03-01" };
      const register = fold(await collect(store.entries(county)));
      const decision = decide(register, move, { actor: mayor, now });
      assert.ok(decision.ok);
      await store.append([{ ...entryOf(register, move, decision.events, { actor: mayor, now }), county }]);
      const again = fold(await collect(store.entries(county)));
      const above = (["2026-02-28", "2026-03-01"] as const).map((day) => unitAbove(asOf(again, day), "command", "grid-a2")?.id);
      assert.deepEqual(above, ["party-a", "party-b"]);
    });

    test("any text is read back as it was kept", async () => {
      const county = newCounty();
      const reason = "\u0000 '\"\\ \ud800 <img src=x> 𠮷 ";
      await store.append([{ ...first(county)[0], reason }], [{ ...particularsOf("anna"), name: reason }]);
      assert.equal((await collect(store.entries(county)))[0]!.reason, reason);
      assert.equal((await collect(store.particulars(county)))[0]!.name, reason);
    });

    test("a long ledger is read whole", async () => {
      const county = newCounty();
      await store.append(first(county));
      for (let seq = 5; seq <= 250; seq++) await store.append([next(county, "anna", seq)]);
      assert.deepEqual(
        await seqs(county, 40),
        Array.from({ length: 210 }, (_, index) => index + 41),
      );
    });

    test("what a caller does with an entry afterwards does not reach the ledger", async () => {
      const county = newCounty();
      const batch = structuredClone(first(county));
      await store.append(batch);
      (batch[0] as { actor: string }).actor = "somebody-else";
      for await (const entry of store.entries(county)) (entry as { actor: string }).actor = "somebody-else";
      assert.deepEqual(await collect(store.entries(county)), first(county));
    });

    test("of two writers with the same number one wins and the other gets what it missed", async () => {
      const county = newCounty();
      await store.append(first(county));
      const [a, b] = [next(county, "anna"), next(county, "bert")];
      const [forA, forB] = await Promise.all([store.append([a]), store.append([b])]);
      assert.notEqual(forA.kept, forB.kept);
      const [winner, told] = forA.kept ? [a, forB] : [b, forA];
      assert.deepEqual(told, { kept: false, missed: [winner] });
      assert.deepEqual(await seqs(county), [1, 2, 3, 4, 5]);
    });

    test("a writer far behind gets all it missed", async () => {
      const county = newCounty();
      await store.append(first(county));
      assert.deepEqual(await store.append([next(county, "anna", 2)]), { kept: false, missed: first(county).slice(1) });
    });

    test("twenty writers at once leave no gap and lose nothing", async () => {
      const county = newCounty();
      await store.append(first(county));
      const write = async (actor: string) => {
        for (let seq = 5; ; seq++) if ((await store.append([next(county, actor, seq)])).kept) return;
      };
      const actors = Array.from({ length: 20 }, (_, index) => `actor-${index}`);
      await Promise.all(actors.map(write));
      const written = await collect(store.entries(county, 4));
      assert.deepEqual(
        written.map(({ seq }) => seq),
        actors.map((_, index) => index + 5),
      );
      assert.deepEqual(written.map(({ actor }) => actor).sort(), actors.toSorted());
    });

    const mistakes: readonly (readonly [why: string, (county: string) => [CountyEntry, ...CountyEntry[]]])[] = [
      ["leaves a gap after the last", (county) => [next(county, "anna", 7)]],
      ["leaves a gap within", (county) => [next(county, "anna", 5), next(county, "anna", 7)]],
      ["is of two counties", (county) => [next(county, "anna", 5), next("county-else", "anna", 6)]],
      ["goes back behind the last moment", (county) => [next(county, "anna", 5, "2025-12-31T23:59:59.000Z")]],
      ["goes back in time within", (county) => [next(county, "anna", 5), next(county, "anna", 6, "2026-01-31T23:59:59.000Z")]],
    ];
    for (const [why, batch] of mistakes)
      test(`refuses a batch that ${why}, whole`, async () => {
        const county = newCounty();
        await store.append(first(county));
        await assert.rejects(store.append(batch(county), [particularsOf("anna")]), RangeError);
        assert.deepEqual(await seqs(county), [1, 2, 3, 4]);
        assert.deepEqual(await collect(store.particulars(county)), []);
      });

    test("moments in other zones are compared as moments, not as text", async () => {
      const county = newCounty();
      await store.append(first(county));
      assert.deepEqual(await store.append([next(county, "anna", 5, "2026-01-04T08:00:00.000+08:00")]), { kept: true });
    });

    test("the first entries come with their people's particulars in one go", async () => {
      const county = newCounty();
      await store.append(first(county), people.map(particularsOf));
      assert.deepEqual(byPerson(await collect(store.particulars(county))), byPerson(people.map(particularsOf)));
    });

    test("a batch that comes too late leaves no particulars", async () => {
      const county = newCounty();
      await store.append(first(county));
      await store.append(first(county), people.map(particularsOf));
      assert.deepEqual(await collect(store.particulars(county)), []);
    });

    test("particulars are read of everybody, or of those asked for", async () => {
      const county = newCounty();
      await store.append(first(county), people.map(particularsOf));
      const some = await collect(store.particulars(county, ["dora", "nobody", "anna"]));
      assert.deepEqual(byPerson(some), [particularsOf("anna"), particularsOf("dora")]);
      assert.deepEqual(await collect(store.particulars(county, [])), []);
    });

    test("particulars put again replace those before, also twice in one go", async () => {
      const county = newCounty();
      const moved = { ...particularsOf("anna"), phone: "13900000000" };
      await store.putParticulars(county, [particularsOf("anna")]);
      assert.deepEqual(await store.putParticulars(county, [particularsOf("anna"), moved]), []);
      assert.deepEqual(await collect(store.particulars(county)), [moved]);
    });

    test("erased particulars are gone and do not come back, neither put alone nor with entries", async () => {
      const county = newCounty();
      await store.putParticulars(county, [particularsOf("anna"), particularsOf("bert")]);
      await store.eraseParticulars(county, "anna", "2026-02-01T00:00:00.000Z");
      assert.deepEqual(await store.putParticulars(county, [particularsOf("anna"), particularsOf("cara")]), ["anna"]);
      await store.append(first(county), [particularsOf("anna")]);
      assert.deepEqual(byPerson(await collect(store.particulars(county))), [particularsOf("bert"), particularsOf("cara")]);
    });

    test("who was erased is remembered with the first moment, also of somebody nothing was kept of", async () => {
      const county = newCounty();
      await store.putParticulars(county, [particularsOf("anna")]);
      await store.eraseParticulars(county, "anna", "2026-02-01T00:00:00.000Z");
      await store.eraseParticulars(county, "anna", "2026-02-02T00:00:00.000Z");
      await store.eraseParticulars(county, "bert", "2026-02-03T00:00:00.000Z");
      assert.deepEqual(await collect(store.erasures(county)), [
        { person: "anna", at: "2026-02-01T00:00:00.000Z" },
        { person: "bert", at: "2026-02-03T00:00:00.000Z" },
      ]);
    });

    test("an entry that erases somebody is kept in one go with the erasure; one that comes too late erases nobody", async () => {
      const county = newCounty();
      await store.append(first(county), people.map(particularsOf));
      assert.deepEqual(await store.append([next(county, "anna")], [particularsOf("dora")], ["dora", "nobody"]), { kept: true });
      assert.deepEqual(await collect(store.particulars(county, ["dora"])), []);
      assert.deepEqual(await collect(store.erasures(county)), [
        { person: "dora", at: "2026-02-01T00:00:00.000Z" },
        { person: "nobody", at: "2026-02-01T00:00:00.000Z" },
      ]);
      assert.equal((await store.append([next(county, "bert")], [], ["anna"])).kept, false);
      assert.equal((await collect(store.particulars(county, ["anna"]))).length, 1);
    });

    const look = (day: string, person: string, reason = "联系"): Omit<Look, "id"> => ({
      at: `2026-02-${day}T08:00:00+08:00` as Moment,
      actor: "bert",
      person,
      reason,
      fields: ["name", "phone"],
    });
    const looked = async (county: string, asked: Parameters<AccessLog["list"]>[0] = {}) => {
      const { total, looks } = await store.accessLog(county).list(asked);
      return [total, ...looks.map(({ at, person }) => `${at.slice(8, 10)} ${person}`)];
    };

    test("looks are read back as they were kept, the latest first, page by page and by whom they were at", async () => {
      const county = newCounty();
      const log = store.accessLog(county);
      assert.deepEqual(await log.list({}), { total: 0, looks: [] });
      const odd = "\u0000 '\"\\ \ud800 <img src=x> 𠮷 ";
      for (const one of [look("01", "anna"), look("02", "cara", odd), look("03", "anna")]) await log.append(one);
      const { looks } = await log.list({});
      assert.deepEqual(
        looks.map(({ at, actor, person, reason, fields }) => ({ at, actor, person, reason, fields })),
        [look("03", "anna"), look("02", "cara", odd), look("01", "anna")],
      );
      assert.deepEqual(await looked(county, { limit: 2 }), [3, "03 anna", "02 cara"]);
      assert.deepEqual(await looked(county, { limit: 2, before: looks[1]!.id }), [3, "01 anna"]);
      assert.deepEqual(await looked(county, { persons: ["anna", "dora"] }), [2, "03 anna", "01 anna"]);
      assert.deepEqual(await looked(county, { persons: [] }), [0]);
    });

    test("looks whose time is over are gone, by the instant and not by how it is written; others keep their ids", async () => {
      const [county, other] = [newCounty(), newCounty()];
      for (const day of ["01", "02", "03"]) await store.accessLog(county).append(look(day, "anna"));
      await store.accessLog(other).append(look("01", "anna"));
      const before = (await store.accessLog(county).list({})).looks;
      await store.accessLog(county).prune("2026-02-02T00:00:00.000Z");
      assert.deepEqual((await store.accessLog(county).list({})).looks, before.slice(0, 2));
      assert.deepEqual(await looked(other), [1, "01 anna"], "another county's stay");
      await store.accessLog(county).prune("2026-03-01T00:00:00.000Z");
      await store.accessLog(county).append(look("04", "cara"));
      const [after] = (await store.accessLog(county).list({})).looks;
      assert.ok(after!.id > before[0]!.id, "an id is not given twice");
    });

    test("looks are no part of the ledger: keeping one writes no entry", async () => {
      const county = newCounty();
      await store.append(first(county));
      await store.accessLog(county).append(look("01", "anna"));
      assert.deepEqual(await seqs(county), [1, 2, 3, 4]);
    });

    test("two counties in one store do not see each other", async () => {
      const [a, b] = [newCounty(), newCounty()];
      await store.append(first(a), [particularsOf("anna")]);
      await store.append([next(a, "anna")]);
      assert.deepEqual(await collect(store.entries(b)), []);
      assert.deepEqual(await collect(store.particulars(b)), []);
      await store.eraseParticulars(b, "anna", "2026-02-01T00:00:00.000Z");
      assert.deepEqual(await collect(store.particulars(a)), [particularsOf("anna")]);
      assert.deepEqual(await collect(store.erasures(a)), []);
      assert.deepEqual(await store.append(first(b)), { kept: true });
      assert.deepEqual(await seqs(a), [1, 2, 3, 4, 5]);
      assert.deepEqual(await seqs(b), [1, 2, 3, 4]);
    });
  });
}

function byPerson<Item extends { readonly person: string }>(items: readonly Item[]): Item[] {
  return items.toSorted((a, b) => (a.person < b.person ? -1 : 1));
}
