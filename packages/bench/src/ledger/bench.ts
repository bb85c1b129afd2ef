import type { Bench, Tasks } from "../bench.ts";
import { sizes, type LedgerSize } from "./county-ledger.ts";
import { jinlin } from "./jinlin.ts";
import { limit } from "./limit.ts";
import { ajv, typebox, zodArrays } from "./validators.ts";

const contenders: Record<string, (size: LedgerSize) => Tasks> = { jinlin, limit, "zod arrays": zodArrays, ajv, typebox };

export const bench: Bench = {
  name: "ledger",
  sizes,
  contenders: Object.keys(contenders),
  reach: [
    { task: "command", size: "1M", atMost: 2, timesItselfAt: "10k" },
    { task: "parse", size: "1M", atMost: 2, times: "limit" },
    { task: "parse, 1 % at fault", size: "1M", atMost: 2.5, times: "limit" },
  ],
  open: (name, size) => contenders[name]!(size as LedgerSize),
};
