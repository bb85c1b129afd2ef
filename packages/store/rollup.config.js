import { library } from "../toolchain/rollup.js";

export default library(import.meta.dirname);
