/** A part of the viewport, in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where a popup goes, in pixels of the viewport. */
export interface PopupPlace {
  readonly left: number;
  readonly width: number;
  /** The most it may be tall. */
  readonly height: number;
  /** Its edge beside the box is this one. */
  readonly side: "below" | "above";
}

const margin = 8;
const widest = 480;
const tallest = 480;
/** Less room than this below, and more above: it goes above. */
const enough = 240;

/** The place of a picker's popup (弹出位置): below its box, or above where there is more room; as wide as the box or as a tree needs. */
export function placePopup(box: Box, sight: Box): PopupPlace {
  const room = sight.right - sight.left - 2 * margin;
  const width = Math.min(room, Math.max(box.right - box.left, Math.min(widest, room)));
  const left = Math.max(sight.left + margin, Math.min(box.left, sight.right - margin - width));
  const below = sight.bottom - box.bottom - margin;
  const above = box.top - sight.top - margin;
  const side = below < enough && above > below ? "above" : "below";
  return { left, width, height: Math.max(0, Math.min(tallest, side === "below" ? below : above)), side };
}
