// The organisation chart alone, for a page that draws nothing else.
export {
  chartLayout,
  seenIn,
  type ChartBox,
  type ChartLayout,
  type ChartLink,
  type LayoutOptions,
  type Rectangle,
} from "./picture/chart-layout.ts";
export { chartOf, outlineDashes, outlineOf, type ChartOptions, type Sheet } from "./picture/chart-picture.ts";
export type { BoxText } from "./picture/chart-box.ts";
export { pictureColours, type PictureOptions } from "./picture/picture-frame.ts";
export { signShapes, type SignState } from "./picture/state-sign.ts";
