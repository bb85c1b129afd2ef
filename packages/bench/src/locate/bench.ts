import { shapeFaults } from "@jinlin/core/geo";
import type { Bench, Tasks } from "../bench.ts";
import { bytesOf } from "../bytes-of.ts";
import type { Contender } from "./contender.ts";
import { gridShapes, placesOn, sizes, type LocateSize, type Places } from "./grids.ts";
import { jinlin } from "./jinlin.ts";
import { limit } from "./limit.ts";
import { turf, which } from "./peers.ts";

const contenders: Record<string, (size: LocateSize) => Tasks> = {
  jinlin: (size) => ({ ...tasksOf(jinlin)(size), ...faultsOf(size) }),
  limit: tasksOf(limit),
  "which-polygon": tasksOf(which),
  "rbush + turf": tasksOf(turf),
};

const byteUnit = "bytes a grid";
const placeCount = 100_000;

export const bench: Bench = {
  name: "locate",
  sizes,
  contenders: Object.keys(contenders),
  reach: [
    { task: "locate", size: "100k", atMost: 1.2, times: "limit" },
    { task: "faults", size: "1k", atMost: 1000, unit: "ms" },
  ],
  open: (name, size) => contenders[name]!(size as LocateSize),
};

function tasksOf<Built>({ build, locate }: Contender<Built>) {
  return (size: LocateSize): Tasks => {
    const shapes = gridShapes(size);
    let built: Built | undefined;
    let places: Places;
    const start = () => {
      built ??= build(shapes);
      places ??= placesOn(size, placeCount);
    };
    return {
      memory: { measure: () => bytesOf(() => build(shapes)) / shapes.length, unit: byteUnit },
      build: { run: () => build(shapes) },
      locate: { start, run: () => locate(built!, places), answer: (sum: number) => sum },
    };
  };
}

/** A county's grids, one by one and each beside its neighbours. */
function faultsOf(size: LocateSize): Tasks {
  if (size !== "1k") return {};
  const shapes = gridShapes(size);
  return { faults: { run: () => shapeFaults(shapes).length, answer: (count: number) => count } };
}
