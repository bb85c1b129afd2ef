// npm run sizes: builds the elements, weighs them and writes packages/elements/sizes.json.
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { node24, root } from "../install.mjs";
import { sizesOf } from "./sizes.ts";

const { status } = spawnSync(node24, ["packages/toolchain/build.ts", "core", "elements"], { cwd: root, stdio: "inherit" });
if (status !== 0) process.exit(1);

const sizes = await sizesOf(join(root, "packages/elements"), join(root, "packages/core"));
writeFileSync(join(root, "packages/elements/sizes.json"), `${JSON.stringify(sizes, null, 2)}\n`);
for (const [entry, { limit, initial, onDemand }] of Object.entries(sizes))
  console.log(
    `${entry}: ${initial} of ${limit} KB${Object.entries(onDemand)
      .map(([name, size]) => `, ${name} ${size}`)
      .join("")}`,
  );
