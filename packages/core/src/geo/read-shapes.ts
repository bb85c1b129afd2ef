import { convert, type Crs } from "./convert.ts";
import type { PlacedShape, Polygon, Position, Shape } from "./shape.ts";

/** Why GeoJSON is not read (读取差错). `at` counts its features from 0. Words are made from the code (`wordsIn(…).shapeFault`). */
export type ReadFault =
  /** It is not said how the numbers stand for places, and it is never guessed. */
  | { readonly code: "crs-missing" }
  /** The file says of itself that its numbers stand otherwise for places. */
  | { readonly code: "crs-contradicted"; readonly said: Crs; readonly told: string }
  | { readonly code: "not-geojson" }
  /** Nothing that covers ground: a point, a line, no geometry. */
  | { readonly code: "no-ground"; readonly at: number; readonly type: string }
  /** Its coordinates are not lists of rings of positions. */
  | { readonly code: "wrong-coordinates"; readonly at: number }
  | { readonly code: "id-missing"; readonly at: number }
  | { readonly code: "id-twice"; readonly at: number; readonly id: string };

/** All shapes of a file, or every reason why none is read. */
export type ReadShapes =
  | { readonly ok: true; readonly shapes: readonly PlacedShape[] }
  | { readonly ok: false; readonly faults: readonly ReadFault[] };

/** What has to be known of a file to read it. */
export interface ReadOptions {
  /** How the numbers stand for places. Who does not know has to ask: absent, nothing is read. */
  readonly crs?: Crs | undefined;
  /** The property that holds the id of an area; the `id` of the feature otherwise. */
  readonly id?: string | undefined;
}

/** How a file may name its system. WGS-84 is GeoJSON's own default; CGCS2000 (EPSG:4490) is centimetres beside it. */
const names: Readonly<Record<Crs, RegExp>> = {
  "WGS-84": /(?:CRS84|EPSG:+4326|EPSG:+4490|CGCS ?2000|WGS[ _-]?84)$/i,
  "GCJ-02": /GCJ[ _-]?02$/i,
  "BD-09": /BD[ _-]?09$/i,
};

/**
 * Reads shapes from GeoJSON, a feature for each area, into WGS-84 (读取范围): all of them, or every reason why not.
 *
 * Maps of China are mostly off by some hundred metres, and nothing in a file tells: `crs` has to be said.
 * Heights are left out. Whether rings close and shapes fit together is asked with `shapeFaults`.
 *
 * {@includeCode ./read-shapes.test.ts#example}
 */
export function readShapes(geojson: unknown, { crs, id }: ReadOptions): ReadShapes {
  const features = featuresIn(geojson);
  const faults: ReadFault[] = [];
  if (crs === undefined) faults.push({ code: "crs-missing" });
  else faults.push(...contradiction(geojson, crs));
  if (features === undefined) faults.push({ code: "not-geojson" });

  const shapes: PlacedShape[] = [];
  const seen = new Set<string>();
  for (const [at, feature] of (features ?? []).entries()) {
    const name = idOf(feature, id);
    if (name === undefined) faults.push({ code: "id-missing", at });
    else if (seen.has(name)) faults.push({ code: "id-twice", at, id: name });
    else seen.add(name);
    const shape = shapeOf(feature.geometry);
    if (typeof shape === "string") faults.push(shape === "" ? { code: "wrong-coordinates", at } : { code: "no-ground", at, type: shape });
    else if (crs !== undefined && name !== undefined) shapes.push({ id: name, shape: convert(shape, { from: crs, to: "WGS-84" }) });
  }
  return faults.length > 0 ? { ok: false, faults } : { ok: true, shapes };
}

type Members = Readonly<Record<string, unknown>>;

const isMembers = (value: unknown): value is Members => typeof value === "object" && value !== null && !Array.isArray(value);

function featuresIn(geojson: unknown): readonly Members[] | undefined {
  if (!isMembers(geojson)) return undefined;
  if (geojson.type === "Feature") return [geojson];
  const { type, features } = geojson;
  const areFeatures =
    type === "FeatureCollection" && Array.isArray(features) && features.every((one) => isMembers(one) && one.type === "Feature");
  return areFeatures ? (features as Members[]) : undefined;
}

/** What an older GeoJSON says of its numbers itself, when that is not what its sender says. */
function contradiction(geojson: unknown, said: Crs): ReadFault[] {
  const crs = isMembers(geojson) ? geojson.crs : undefined;
  if (!isMembers(crs) || !isMembers(crs.properties)) return [];
  const { name } = crs.properties;
  const told = typeof name === "string" ? name : JSON.stringify(crs.properties);
  return names[said].test(told) ? [] : [{ code: "crs-contradicted", said, told }];
}

function idOf({ id, properties }: Members, from: string | undefined): string | undefined {
  const found = from === undefined ? id : isMembers(properties) ? properties[from] : undefined;
  return typeof found === "number" || (typeof found === "string" && found !== "") ? String(found) : undefined;
}

/** The shape, or what stands there instead; an empty text where its coordinates are wrong. */
function shapeOf(geometry: unknown): Shape | string {
  if (!isMembers(geometry)) return "null";
  const { type, coordinates } = geometry;
  if (type !== "Polygon" && type !== "MultiPolygon") return String(type);
  if (type === "Polygon") {
    const polygon = polygonOf(coordinates);
    return polygon ? { type, coordinates: polygon } : "";
  }
  const polygons = listOf(coordinates, polygonOf);
  return polygons ? { type, coordinates: polygons } : "";
}

const polygonOf = (value: unknown): Polygon | undefined => listOf(value, (ring) => listOf(ring, positionOf));

const positionOf = (value: unknown): Position | undefined =>
  Array.isArray(value) && Number.isFinite(value[0]) && Number.isFinite(value[1]) ? [value[0] as number, value[1] as number] : undefined;

function listOf<Item>(value: unknown, read: (item: unknown) => Item | undefined): Item[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const items = value.map(read);
  return items.every((item) => item !== undefined) ? items : undefined;
}
