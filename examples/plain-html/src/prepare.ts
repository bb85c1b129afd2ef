import { execFileSync, spawnSync } from "node:child_process";
import { globSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { node24, pnpm, Refusal, root } from "@jinlin/toolchain/install.mjs";
import { sampleViews } from "./sample-views.ts";

/** Where the files for the browser lie: what was packed, and the data. */
export const made = join(import.meta.dirname, "../dist");

/**
 * Makes what the pages load, anew: packs @jinlin/elements as it would be published, unpacks it into `dist/package`, and
 * writes views of the sample into `dist/data`. The pages know nothing of this workspace.
 *
 * @throws {Refusal} If the elements cannot be built or packed.
 */
export async function prepare(): Promise<void> {
  rmSync(made, { recursive: true, force: true });
  mkdirSync(join(made, "data"), { recursive: true });
  const built = spawnSync(node24, ["packages/toolchain/build.ts", "core", "elements"], { cwd: root, encoding: "utf8" });
  if (built.status !== 0) throw new Refusal(built.stdout + built.stderr);
  const packed = await pnpm(["pack", "--pack-destination", made], join(root, "packages/elements"));
  if (packed.code !== 0) throw new Refusal(packed.output);
  execFileSync("tar", ["-xzf", globSync("*.tgz", { cwd: made })[0]!], { cwd: made });

  const views = await sampleViews("2026-11-23T04:00:00.000Z");
  // A module, so that a page that may fetch nothing has it too.
  writeFileSync(join(made, "data/views.js"), `export const views = ${JSON.stringify(views, null, 1)};\n`);
}
