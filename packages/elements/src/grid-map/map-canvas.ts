import { signShapes, type Rectangle, type SignState } from "@jinlin/core/chart";
import type { Sight, Size } from "../stage/sight.ts";
import type { MapColours } from "./map-colours.ts";
import { touches, type Lying, type LyingGrid, type MapGround } from "./map-ground.ts";
import { withoutCollision, type Label } from "./map-labels.ts";
import { steps, tiles, washOf, type Pattern } from "./pattern.ts";
import type { Shaded } from "./shading.ts";

/** What the map is to show. */
export interface MapScene {
  readonly ground: MapGround;
  readonly shaded: Shaded;
  /** Classes that are asked for; the others are left bare. */
  readonly classes: ReadonlySet<string>;
  readonly dedicated: boolean;
  readonly current: string | undefined;
  /** Where the keys are, while they go to the map. */
  readonly cursor: string | undefined;
  readonly chosen: ReadonlySet<string>;
  /** The name of a grid as its place leaves it short. */
  readonly nameOf: (grid: LyingGrid) => string;
  readonly colours: MapColours;
  readonly font: string;
}

/** The picture reaches beyond the stage by this share of it on each side, so that a drag has something to show. */
const beyond = 0.25;
/** With more than these in sight a frame takes too long to draw: while it is moved, the last picture moves. */
const many = 1500;
/** A face lower than this, in pixels, is small. */
const few = 18;

/**
 * Draws the map on a canvas (画布). A face is a `Path2D` made once; what is in sight is drawn, with patterns that keep their size.
 * While a map of many grids is moved, the picture of before moves under the pointer and is drawn anew at rest: no movement waits for drawing.
 */
export class MapCanvas {
  readonly #paths = new WeakMap<Lying, Path2D>();
  readonly #widths = new Map<string, number>();
  #drawn: { readonly sight: Sight; readonly stage: Size } | undefined;

  /** How many grids were in sight when it was last drawn. */
  seen = 0;

  get isQuick(): boolean {
    return this.seen <= many;
  }

  /** Moves the picture that is there to where it would be drawn. */
  follow(canvas: HTMLCanvasElement, sight: Sight): void {
    if (this.#drawn === undefined) return;
    const { sight: of, stage } = this.#drawn;
    const by = sight.scale / of.scale;
    const [left, top] = [stage.width * beyond, stage.height * beyond];
    // The canvas begins before the stage does; its corner shows the sheet where it did when it was drawn.
    const x = sight.x + (-left - of.x) * by + left;
    const y = sight.y + (-top - of.y) * by + top;
    canvas.style.transform = `translate(${x}px, ${y}px) scale(${by})`;
  }

  draw(canvas: HTMLCanvasElement, scene: MapScene, sight: Sight, stage: Size): void {
    const dots = devicePixelRatio || 1;
    const [left, top] = [stage.width * beyond, stage.height * beyond];
    const [width, height] = [stage.width + 2 * left, stage.height + 2 * top].map((side) => Math.round(side * dots)) as [number, number];
    if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
    canvas.style.transform = "";
    this.#drawn = { sight, stage };
    const context = canvas.getContext("2d");
    if (context === null) return;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, width, height);
    const { scale } = sight;
    context.setTransform(dots * scale, 0, 0, dots * scale, dots * (sight.x + left), dots * (sight.y + top));
    const part = {
      x: -(sight.x + left) / scale,
      y: -(sight.y + top) / scale,
      width: (stage.width + 2 * left) / scale,
      height: (stage.height + 2 * top) / scale,
    };
    const seen = scene.ground.grids.filter((grid) => touches(grid.box, part) && (scene.dedicated || !grid.dedicated));
    this.seen = seen.length;
    this.#faces(context, scene, seen, scale, dots);
    this.#borders(context, scene, part, scale);
    this.#picked(context, scene, seen, scale);
    context.setTransform(dots, 0, 0, dots, dots * left, dots * top);
    this.#names(context, scene, seen, part, sight, { x: -left, y: -top, width: stage.width + 2 * left, height: stage.height + 2 * top });
  }

  #faces(context: CanvasRenderingContext2D, scene: MapScene, seen: readonly LyingGrid[], scale: number, dots: number): void {
    const { shaded, colours, classes } = scene;
    const fills = shaded.classes.map(({ tone, pattern }) => patternFill(context, pattern, colours[tone], scale, dots));
    context.lineJoin = "round";
    for (const grid of seen) {
      const path = this.#pathOf(grid);
      const place = shaded.classOf[grid.row]!;
      const { id, tone, pattern } = shaded.classes[place]!;
      const isAsked = classes.size === 0 || classes.has(id);
      if (grid.dedicated) {
        context.globalAlpha = 0.85;
        context.fillStyle = colours.paper;
        context.fill(path, "evenodd");
      }
      const size = Math.min(grid.box.width, grid.box.height) * scale;
      const strength = washOf(pattern);
      if (isAsked && strength > 0 && !colours.forced) {
        context.globalAlpha = strength;
        context.fillStyle = colours[tone];
        context.fill(path, "evenodd");
      }
      context.globalAlpha = 1;
      const fill = fills[place];
      // Lines farther apart than a face is high would tell nothing of it.
      if (isAsked && fill && (size > few || colours.forced || !steps.includes(pattern))) {
        context.fillStyle = fill;
        context.fill(path, "evenodd");
      }
      context.strokeStyle = grid.dedicated ? colours.ink : colours.edge;
      context.lineWidth = (grid.dedicated ? (size > few ? 2 : 1) : 0.75) / scale;
      context.setLineDash(id === "vacant" && isAsked && grid.box.width * scale > 24 ? [4 / scale, 3 / scale] : []);
      context.stroke(path);
    }
    context.setLineDash([]);
  }

  // Of what grids stand in, the border is the stronger the higher it is.
  #borders(context: CanvasRenderingContext2D, { ground, colours }: MapScene, part: Rectangle, scale: number): void {
    const deepest = Math.max(0, ...ground.places.map(({ depth }) => depth));
    context.strokeStyle = colours.ink;
    for (const place of ground.places) {
      if (!touches(place.box, part)) continue;
      context.lineWidth = (1 + 0.6 * (deepest - place.depth)) / scale;
      context.globalAlpha = 0.75;
      context.stroke(this.#pathOf(place));
    }
    context.globalAlpha = 1;
  }

  #picked(
    context: CanvasRenderingContext2D,
    { colours, chosen, current, cursor }: MapScene,
    seen: readonly LyingGrid[],
    scale: number,
  ): void {
    for (const grid of seen) {
      if (!chosen.has(grid.id)) continue;
      context.globalAlpha = 0.3;
      context.fillStyle = colours.accent;
      context.fill(this.#pathOf(grid), "evenodd");
      context.globalAlpha = 1;
      context.strokeStyle = colours.accent;
      context.lineWidth = 2 / scale;
      context.stroke(this.#pathOf(grid));
    }
    for (const [id, colour] of [
      [current, colours.accent],
      [cursor, colours.focus],
    ]) {
      const grid = seen.find((each) => each.id === id);
      if (grid === undefined) continue;
      for (const [tone, width] of [
        [colours.paper, 6],
        [colour, 3],
      ] as const) {
        context.strokeStyle = tone!;
        context.lineWidth = width / scale;
        context.stroke(this.#pathOf(grid));
      }
    }
  }

  #names(
    context: CanvasRenderingContext2D,
    scene: MapScene,
    seen: readonly LyingGrid[],
    part: Rectangle,
    { x, y, scale }: Sight,
    room: Rectangle,
  ): void {
    const { ground, colours, shaded, classes, font } = scene;
    const at = (area: Lying) => {
      const [across, down] = ground.labelOf(area);
      return { x: x + across * scale, y: y + down * scale };
    };
    const labels: (Label & { readonly strong: boolean; readonly sign?: SignState })[] = [];
    for (const place of ground.places) {
      const [width, height] = [place.box.width * scale, place.box.height * scale];
      const text = place.name;
      const wide = this.#widthOf(context, text, `600 13px ${font}`);
      if (touches(place.box, part) && width > wide && height > 28 && width < room.width)
        labels.push({ text, ...at(place), width: wide + 12, height: 20, strong: true });
    }
    // A post that wants attention weighs more than one that is held; dedicated grids lie over the others.
    const isHeld = ({ row }: LyingGrid) => shaded.classes[shaded.classOf[row]!]!.id === "held";
    const byWeight = [...seen].reverse().sort((one, other) => Number(isHeld(one)) - Number(isHeld(other)));
    for (const grid of byWeight) {
      const [width, height] = [grid.box.width * scale, grid.box.height * scale];
      if (width < 22 || height < 18) continue;
      const { id } = shaded.classes[shaded.classOf[grid.row]!]!;
      const sign = id in signShapes && (classes.size === 0 || classes.has(id)) ? (id as SignState) : undefined;
      const name = scene.nameOf(grid);
      const wide = this.#widthOf(context, name, `12px ${font}`);
      const text = width > wide * 0.9 && height > 30 ? name : "";
      if (text === "" && sign === undefined) continue;
      const label = {
        text,
        ...at(grid),
        width: Math.max(text ? wide : 0, sign ? 16 : 0) + 4,
        height: (sign ? 18 : 0) + (text ? 16 : 0),
        strong: false,
      };
      labels.push(sign ? { ...label, sign } : label);
    }
    context.textAlign = "center";
    context.textBaseline = "middle";
    context.lineJoin = "round";
    for (const label of withoutCollision(labels, room)) {
      const { text, strong, sign, height } = label;
      if (sign) drawSign(context, sign, label.x, label.y - height / 2 + 9, colours);
      context.font = strong ? `600 13px ${font}` : `12px ${font}`;
      context.strokeStyle = colours.paper;
      context.lineWidth = 3.5;
      const down = label.y + (sign ? height / 2 - 8 : 0);
      context.strokeText(text, label.x, down);
      context.fillStyle = colours.ink;
      context.fillText(text, label.x, down);
    }
  }

  #widthOf(context: CanvasRenderingContext2D, text: string, font: string): number {
    const key = `${font} ${text}`;
    let width = this.#widths.get(key);
    if (width === undefined) {
      context.font = font;
      this.#widths.set(key, (width = context.measureText(text).width));
    }
    return width;
  }

  #pathOf(area: Lying): Path2D {
    let path = this.#paths.get(area);
    if (path === undefined) {
      path = new Path2D();
      for (const ring of area.rings) {
        path.moveTo(ring[0]!, ring[1]!);
        for (let at = 2; at < ring.length; at += 2) path.lineTo(ring[at]!, ring[at + 1]!);
        path.closePath();
      }
      this.#paths.set(area, path);
    }
    return path;
  }
}

const signPaths = new Map<string, Path2D>();

function drawSign(context: CanvasRenderingContext2D, sign: SignState, x: number, y: number, colours: MapColours): void {
  context.save();
  context.translate(x - 8, y - 8);
  context.fillStyle = colours.paper;
  context.beginPath();
  context.arc(8, 8, 7, 0, Math.PI * 2);
  context.fill();
  context.strokeStyle = context.fillStyle = colours[signTones[sign]];
  context.lineWidth = 1.5;
  for (const { d, filled, dashes } of signShapes[sign]) {
    let path = signPaths.get(d);
    if (path === undefined) signPaths.set(d, (path = new Path2D(d)));
    context.setLineDash(dashes?.split(" ").map(Number) ?? []);
    if (filled) context.fill(path);
    context.stroke(path);
  }
  context.restore();
}

const signTones = {
  held: "edge",
  acting: "info",
  "carry-over": "overdue",
  suspended: "info",
  vacant: "attention",
  missing: "attention",
} as const satisfies Record<SignState, keyof MapColours>;

// It lies on the sheet, and moves with it, but keeps its size.
function patternFill(
  context: CanvasRenderingContext2D,
  pattern: Pattern,
  colour: string,
  scale: number,
  dots: number,
): CanvasPattern | undefined {
  const tile = tiles[pattern];
  if (tile === undefined) return undefined;
  const { size, d, width } = tile;
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = Math.round(size * dots);
  const lines = canvas.getContext("2d")!;
  lines.scale(canvas.width / size, canvas.height / size);
  lines.strokeStyle = colour;
  lines.lineWidth = width;
  lines.lineCap = "round";
  lines.stroke(new Path2D(d));
  const made = context.createPattern(canvas, "repeat") ?? undefined;
  made?.setTransform(new DOMMatrix([size / canvas.width / scale, 0, 0, size / canvas.height / scale, 0, 0]));
  return made;
}
