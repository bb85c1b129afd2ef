/** How near to an edge a dragged row scrolls, and how fast at most, in pixels and pixels a frame. */
const edge = 36;
const fastest = 14;

/**
 * How far to scroll in this frame while something is dragged (拖到边缘时滚动), in pixels: the nearer to the edge,
 * or beyond it, the faster. Negative is up; 0 away from the edges.
 *
 * @param y - Where the pointer is, in the same coordinates as the edges of the list.
 */
export function scrollStep(y: number, { top, bottom }: { readonly top: number; readonly bottom: number }): number {
  // A list so low that its edges meet scrolls by halves.
  const zone = Math.min(edge, (bottom - top) / 2);
  if (zone <= 0) return 0;
  if (y < top + zone) return -Math.ceil(fastest * Math.min(1, (top + zone - y) / zone));
  if (y > bottom - zone) return Math.ceil(fastest * Math.min(1, (y - bottom + zone) / zone));
  return 0;
}
