/** A place: degrees east, degrees north, in WGS-84 unless it is said otherwise. */
export type Position = readonly [lon: number, lat: number];

/** A line that comes back to where it starts: its last position is its first. */
export type Ring = readonly Position[];

/** An outer ring, and the holes in it. */
export type Polygon = readonly Ring[];

/**
 * The ground an area covers (范围): a Polygon or MultiPolygon of GeoJSON in WGS-84 (RFC 7946), without heights.
 * A compound on two sides of a river is one shape of two polygons.
 */
export type Shape =
  | { readonly type: "Polygon"; readonly coordinates: Polygon }
  | { readonly type: "MultiPolygon"; readonly coordinates: readonly Polygon[] };

/** A shape and whose it is: the id of an area. */
export interface PlacedShape {
  readonly id: string;
  readonly shape: Shape;
}

/** The polygons of a shape: one, or as many as it has. */
export function polygonsOf(shape: Shape): readonly Polygon[] {
  return shape.type === "Polygon" ? [shape.coordinates] : shape.coordinates;
}
