import { describeElements } from "@jinlin/toolchain/elements/describe.ts";
import { shortLiterals } from "@jinlin/toolchain/elements/lit-literals.ts";
import { writeSingleFiles } from "@jinlin/toolchain/elements/single-file.ts";
import { library } from "../toolchain/rollup.js";

const folder = import.meta.dirname;

export default library(folder, [
  { name: "literals", transform: shortLiterals },
  { name: "single files", writeBundle: () => writeSingleFiles(folder) },
  { name: "descriptions", writeBundle: () => describeElements("packages/elements") },
]);
