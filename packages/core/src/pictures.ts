// Pictures as SVG that stands alone, from views alone: for pages, reports and paper.
export * from "./chart.ts";
export { ladderOf } from "./picture/ladder-picture.ts";
export { lineagePictureOf, type Lineage, type LineageUnit } from "./picture/lineage-picture.ts";
export { slotsOf } from "./picture/slots-picture.ts";
