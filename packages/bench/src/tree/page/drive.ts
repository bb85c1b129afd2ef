import { elementsIn } from "../../browser/elements-in.ts";
import { painted } from "../../browser/painted.ts";
import type { NamedRow } from "../named-divisions.ts";
import type { Step } from "../scroll-path.ts";
import type { MountedTree, TreeContender } from "./tree-contender.ts";

const longMs = 60_000;
/** Whoever needs longer to come to the end of the way does not reach it. */
const patienceMs = 20_000;

/** What the page can be told to do with its contender. Times are in milliseconds. */
export interface Driver {
  /** Gets the rows; how many there are. */
  readonly load: (open: boolean) => Promise<number>;
  /** From rows to the first frame that has them all over the box, or the root at its top. */
  readonly mount: (open: boolean) => Promise<number>;
  readonly has: (task: "expandAll" | "search" | "check") => boolean;
  readonly expandAll: () => Promise<number>;
  /** A frame for each step; in how many of them rows were missing, if that is `looked` for. */
  readonly scroll: (path: readonly Step[], looks: boolean) => Promise<number>;
  /** How many rows there are after the last one that shows at the end of the way. */
  readonly unreached: () => Promise<number>;
  readonly search: (text: string) => Promise<{ readonly ms: number; readonly count: number }>;
  readonly check: (checked: boolean) => Promise<{ readonly ms: number; readonly count: number }>;
  readonly elements: () => number;
}

export function drive<Data>(contender: TreeContender<Data>): Driver {
  const box = document.querySelector<HTMLElement>("#box")!;
  let rows: readonly NamedRow[] = [];
  let data: Data;
  let tree: MountedTree;

  const nameAt = (share: number): string => {
    const { left, top, width, height } = box.getBoundingClientRect();
    for (let at = deepest(left + width / 4, top + height * share); at; at = at.parentElement ?? hostOf(at))
      if (at.matches(tree.rows)) return (at.matches(tree.names) ? at : at.querySelector(tree.names))?.textContent.trim() ?? "";
    return "";
  };
  // Below whatever stands above the list, and above a scrollbar.
  const heights = [0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.96];
  const isFilled = () => heights.every((share) => nameAt(share) !== "");
  const isThere = (open: boolean) =>
    open ? isFilled() : Array.from({ length: 20 }, (_, at) => at / 50).some((share) => nameAt(share) !== "");

  const untilThere = async (open: boolean, start: number): Promise<number> => {
    await painted();
    while (!isThere(open)) {
      if (performance.now() - start > longMs) throw new Error("no rows after a minute");
      await painted();
    }
    return performance.now() - start;
  };

  return {
    load: async (open) => {
      rows = (await (await fetch("/data.json")).json()) as NamedRow[];
      data = contender.prepare(rows, open);
      return rows.length;
    },
    mount: async (open) => {
      // As soon after a frame as can be, so that everybody waits as long for the next one.
      await painted();
      const start = performance.now();
      tree = await contender.mount(box, data, open);
      return untilThere(open, start);
    },
    has: (task) => tree[task] !== undefined,
    expandAll: async () => {
      await painted();
      const start = performance.now();
      await tree.expandAll!();
      return untilThere(true, start);
    },
    scroll: async (path, looks) => {
      const { scroller } = tree;
      scroller.scrollTop = 0;
      await painted();
      let blank = 0;
      for (const step of path) {
        scroller.scrollTop = "by" in step ? scroller.scrollTop + step.by : step.to * (scroller.scrollHeight - scroller.clientHeight);
        await painted();
        if (looks && !isFilled()) blank++;
      }
      // What somebody puts off is part of it.
      await new Promise((done) => setTimeout(done, 200));
      return blank;
    },
    unreached: async () => {
      // Some learn how long the way is as they go.
      const start = performance.now();
      for (let still = 0, end = -1; still < 10 && performance.now() - start < patienceMs;) {
        still = end === tree.scroller.scrollHeight ? still + 1 : 0;
        tree.scroller.scrollTop = end = tree.scroller.scrollHeight;
        await painted();
      }
      const last = Array.from({ length: 100 }, (_, at) => nameAt(1 - at / 100)).find((name) => name !== "");
      return rows.length - 1 - rows.findLastIndex(({ name }) => name === last);
    },
    search: async (text) => {
      const start = performance.now();
      const count = await tree.search!(text);
      const ms = performance.now() - start;
      await painted();
      return { ms, count };
    },
    check: async (checked) => {
      // The call alone: what is drawn after it is drawn for any of them.
      const start = performance.now();
      const counted = tree.check!(checked);
      const ms = performance.now() - start;
      const count = await counted;
      await painted();
      return { ms, count };
    },
    elements: () => elementsIn(box),
  };
}

function deepest(x: number, y: number): Element | null {
  let found = document.elementFromPoint(x, y);
  while (found?.shadowRoot) {
    const inner = found.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === found) break;
    found = inner;
  }
  return found;
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
