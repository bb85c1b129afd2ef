// npm run build [-- NAMES]: builds every published package, or those named, each after those it depends on.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { env24, node24, Refusal, root } from "./install.mjs";
import { libraries } from "./libraries.mjs";
import { step } from "./steps.mjs";

const names = process.argv.slice(2);
const rollup = join(import.meta.dirname, "node_modules/rollup/dist/bin/rollup");

try {
  for (const { name, folder } of libraries().filter((one) => names.length === 0 || names.includes(one.name)))
    await step("构建", name, () => {
      const { status, stderr } = spawnSync(node24, [rollup, "--config", "--failAfterWarnings", "--silent"], {
        cwd: join(root, folder),
        env: { ...env24, NO_COLOR: "1" },
        encoding: "utf8",
      });
      if (status !== 0) throw new Refusal(stderr.trim());
    });
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
