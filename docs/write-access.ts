// npm run docs:access: writes the pages about who may see and do what anew, from the profiles' grants.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, relative } from "node:path";
import { accessPageFiles } from "./access-pages.ts";

for (const { file, text } of accessPageFiles()) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(relative(".", file));
}
