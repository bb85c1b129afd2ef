// A process to be killed: opens the folder it is given, tells each step, then keeps entries and tells each
// number once it is acknowledged, until it ends or is ended.
import { writeSync } from "node:fs";
import type { Particulars } from "@jinlin/core";
import type { Batch } from "../check-order.ts";
import { DataFolderError, openDataFolder } from "../pglite.ts";

const tell = (line: string | number) => writeSync(1, `${line}\n`);
const [folder = "", most = "", seed = ""] = process.argv.slice(2);
const { entries, particulars } = JSON.parse(seed) as { entries: Batch; particulars: Particulars[] };

try {
  tell("opening");
  const store = await openDataFolder(folder, {
    seed: async (store) => {
      tell("seeding");
      await store.append(entries, particulars);
      tell("seeded");
    },
  });
  tell("open");
  let seq = 0;
  for await (const entry of store.entries(entries[0].county)) seq = entry.seq;
  for (let written = 0; written < Number(most); written++) {
    await store.append([{ ...entries[3]!, seq: ++seq, recordedAt: "2026-03-01T00:00:00.000Z" }]);
    tell(seq);
  }
  await store.close();
} catch (error) {
  if (!(error instanceof DataFolderError)) throw error;
  tell(JSON.stringify(error.problem));
  process.exitCode = 1;
}
