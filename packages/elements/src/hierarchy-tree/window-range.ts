/** Which rows of a long list are in sight, and a few on either side. */
export interface WindowRange {
  readonly start: number;
  /** The first that is no longer in it. */
  readonly end: number;
}

/** All in pixels but `count`. Edges move in steps of `overscan`, so that a short scroll changes nothing. */
export function windowRange({
  scrolled,
  height,
  rowSize,
  count,
  overscan,
}: {
  readonly scrolled: number;
  readonly height: number;
  readonly rowSize: number;
  readonly count: number;
  readonly overscan: number;
}): WindowRange {
  const first = Math.floor(scrolled / rowSize);
  const last = Math.ceil((scrolled + height) / rowSize);
  const start = Math.max(0, Math.floor(first / overscan - 1) * overscan);
  const end = Math.min(count, Math.ceil(last / overscan + 1) * overscan);
  return { start: Math.min(start, Math.max(0, end - 1)), end: Math.max(end, 0) };
}
