// npm run docs:pictures: draws the pictures of the guides anew, from the sample.
import { writeFileSync } from "node:fs";
import { relative } from "node:path";
import { pictureFiles } from "./picture-files.ts";

for (const { file, text } of pictureFiles()) {
  writeFileSync(file, `${text}\n`);
  console.log(relative(".", file));
}
