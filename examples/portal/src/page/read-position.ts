/** Reads `119.527, 26.661`: longitude first, then latitude; nothing where it is no place. */
export function readPosition(text: string): readonly [number, number] | undefined {
  const parts = text
    .normalize("NFKC")
    .split(/[\s,，、;]+/)
    .filter(Boolean);
  const [lon, lat] = parts.map(Number);
  if (parts.length !== 2 || lon === undefined || lat === undefined) return undefined;
  return Math.abs(lon) <= 180 && Math.abs(lat) <= 90 ? [lon, lat] : undefined;
}
