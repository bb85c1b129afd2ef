import type { HierarchyView } from "@jinlin/core";
import type { ChartContender } from "./chart-contender.ts";

interface Box {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

const [width, height, across, down] = [120, 40, 10, 24];

/**
 * What one would write by hand for this: the leaves of a box in a square under it, all else beside each other, one path for all
 * boxes and one for all lines as large as they are, names only of those in sight that can be read, and the wheel and the mouse
 * set a transform. No roles, no keys, nothing to open, no levels that meet.
 */
export const contender: ChartContender<HierarchyView> = {
  prepare: (view) => view,
  mount: (box, { rows }) => {
    const children = new Map<string | null, HierarchyView["rows"][number][]>();
    for (const row of rows) {
      const own = children.get(row.parentId);
      if (own) own.push(row);
      else children.set(row.parentId, [row]);
    }
    const boxes: Box[] = [];
    const lines: string[] = [];
    // Places a branch with its left edge at x; how wide it is.
    const place = (row: HierarchyView["rows"][number], x: number, y: number): number => {
      const own = children.get(row.id) ?? [];
      const top = y + height + down;
      const columns = Math.ceil(Math.sqrt(own.filter(({ id }) => !children.has(id)).length / 3));
      let [at, leaf] = [x, 0];
      for (const child of own) {
        if (children.has(child.id)) continue;
        boxes.push({
          x: x + (leaf % columns) * (width + across),
          y: top + Math.floor(leaf / columns) * (height + across),
          text: child.name,
        });
        leaf++;
      }
      at += columns * (width + across);
      for (const child of own) {
        if (!children.has(child.id)) continue;
        const taken = place(child, at, top);
        lines.push(`M${x + width / 2} ${y + height}V${top - down / 2}H${at + taken / 2}V${top}`);
        at += taken;
      }
      const taken = Math.max(at - x, width + across);
      boxes.push({ x: x + (taken - width) / 2, y, text: row.name });
      return taken;
    };
    const whole = (children.get(null) ?? []).reduce((x, row) => x + place(row, x, 0), 0);

    box.innerHTML = `<svg width="800" height="540"><g><path fill="none" stroke="gray" d="${lines.join("")}"></path><path fill="none" stroke="black" d="${boxes.map(({ x, y }) => `M${x} ${y}h${width}v${height}h${-width}z`).join("")}"></path><g></g></g></svg>`;
    const svg = box.querySelector("svg")!;
    const all = svg.querySelector("g")!;
    const names = all.querySelector("g")!;
    let [x, y, scale] = [0, 0, Math.min(1, 800 / whole)];
    const show = () => {
      all.setAttribute("transform", `translate(${x} ${y}) scale(${scale})`);
      const inSight = (one: Box) =>
        (one.x + width) * scale + x > 0 && one.x * scale + x < 800 && (one.y + height) * scale + y > 0 && one.y * scale + y < 540;
      names.innerHTML =
        scale < 0.3
          ? ""
          : boxes
              .filter(inSight)
              .map((one) => `<text x="${one.x + 6}" y="${one.y + 18}" font-size="12">${one.text}</text>`)
              .join("");
    };
    show();
    svg.addEventListener("wheel", (event) => {
      const by = Math.exp(-event.deltaY / 300);
      [x, y, scale] = [event.offsetX - (event.offsetX - x) * by, event.offsetY - (event.offsetY - y) * by, scale * by];
      show();
      event.preventDefault();
    });
    svg.addEventListener("pointermove", (event) => {
      if (event.buttons === 0) return;
      [x, y] = [x + event.movementX, y + event.movementY];
      show();
    });
    return { boxes: () => boxes.length };
  },
  notch: { deltaY: -300 * Math.log(1.2), ctrl: false },
};
