// Shapes of areas: where they lie, whether they fit together, and how they are kept and drawn. Nothing else of core comes along.
export * from "./geo/shape.ts";
export * from "./geo/bounds-of.ts";
export * from "./geo/area-of.ts";
export * from "./geo/label-point-of.ts";
export * from "./geo/projection.ts";
export * from "./geo/encode-shape.ts";
export * from "./geo/locator.ts";
export * from "./geo/convert.ts";
export type * from "./geo/shape-fault.ts";
export * from "./geo/own-faults.ts";
export * from "./geo/fit-faults.ts";
export * from "./geo/shape-faults.ts";
export * from "./geo/union-of.ts";
export * from "./geo/read-shapes.ts";
