// npm run docs:elements: writes the pages about the elements anew, keeping what stands above their mark.
import { writeFileSync } from "node:fs";
import { relative } from "node:path";
import { elementPages } from "./element-pages.ts";

for (const { file, text } of await elementPages()) {
  writeFileSync(file, text);
  console.log(relative(".", file));
}
