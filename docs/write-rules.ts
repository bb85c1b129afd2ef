// npm run docs:rules: writes the pages about the rules of the lint anew, from what core says of them.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, relative } from "node:path";
import { rulePageFiles } from "./rule-pages.ts";

for (const { file, text } of rulePageFiles()) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(relative(".", file));
}
