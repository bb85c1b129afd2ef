import { describeElements } from "@jinlin/toolchain/elements/describe.ts";
import { shortLiterals } from "@jinlin/toolchain/elements/lit-literals.ts";
import { writeSingleFiles } from "@jinlin/toolchain/elements/single-file.ts";
import { library } from "../toolchain/rollup.js";

const folder = import.meta.dirname;

/** @param {() => void | Promise<void>} handler - Runs once the modules are there, and their declarations. */
const last = (handler) => ({ order: /** @type {const} */ ("post"), sequential: true, handler });

export default library(folder, [
  { name: "literals", transform: shortLiterals },
  { name: "single files", writeBundle: last(() => writeSingleFiles(folder)) },
  { name: "descriptions", writeBundle: last(() => describeElements("packages/elements")) },
]);
