/** Where a menu is asked for, in pixels of the viewport; of no size for a pointer, the row's for a key. */
export interface Anchor {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** How far from the edge of the viewport a menu stays, in pixels. */
const margin = 8;

/**
 * The place of a menu (菜单位置), left and top in pixels of the viewport: below its anchor, or above where there
 * is more room, and always within the viewport as far as it fits.
 */
export function placeMenu(anchor: Anchor, menu: Size, viewport: Size): { readonly left: number; readonly top: number } {
  const fitsBelow = anchor.bottom + menu.height + margin <= viewport.height;
  const fitsAbove = anchor.top - menu.height >= margin;
  const top = fitsBelow || !fitsAbove ? anchor.bottom : anchor.top - menu.height;
  return { left: within(anchor.left, menu.width, viewport.width), top: within(top, menu.height, viewport.height) };
}

function within(start: number, size: number, room: number): number {
  return Math.max(margin, Math.min(start, room - size - margin));
}
