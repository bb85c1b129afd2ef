import type { Bench, Tasks } from "../bench.ts";
import { sizes, type RecordsSize } from "./county-records.ts";
import { jinlin, limit } from "./views.ts";

const contenders: Record<string, (size: RecordsSize) => Tasks> = { jinlin, limit };

export const bench: Bench = {
  name: "access",
  sizes,
  contenders: Object.keys(contenders),
  perSecond: "views",
  reach: [{ size: "100k", atMost: 1.3, times: "limit" }],
  open: (name, size) => contenders[name]!(size as RecordsSize),
};
