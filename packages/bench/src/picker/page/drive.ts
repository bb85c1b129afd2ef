import type { GridsView } from "@jinlin/core";
import { elementsIn } from "../../browser/elements-in.ts";
import { painted } from "../../browser/painted.ts";
import type { MountedPicker, PickerContender } from "./picker-contender.ts";

/** What the page can be told to do with its contender. All times in milliseconds. */
export interface Driver {
  readonly load: () => Promise<void>;
  /** From the view to a painted box. */
  readonly mount: () => Promise<number>;
  /** From the press to the first painted frame with rows. */
  readonly open: () => Promise<number>;
  /** From each text typed to its matches, painted and before that; and how many were found in all. */
  readonly type: (texts: readonly string[]) => Promise<{ readonly painted: number; readonly matched: number; readonly found: number }>;
  readonly elements: () => number;
}

export function drive(contender: PickerContender): Driver {
  const box = document.querySelector<HTMLElement>("#box")!;
  let view: GridsView;
  let picker: MountedPicker;
  const afterFrame = async (act: () => unknown) => {
    // As soon after a frame as can be, so that everybody waits as long for the next one.
    await painted();
    const start = performance.now();
    await act();
    return start;
  };
  return {
    load: async () => void (view = (await (await fetch("/data.json")).json()) as GridsView),
    mount: async () => {
      const start = await afterFrame(async () => (picker = await contender.mount(box, view)));
      await painted();
      return performance.now() - start;
    },
    open: async () => {
      const start = await afterFrame(() => picker.open());
      do await painted();
      while (picker.rows() === 0);
      return performance.now() - start;
    },
    type: async (texts) => {
      let [toPaint, toMatch, found] = [0, 0, 0];
      for (const text of texts) {
        const start = await afterFrame(() => picker.type(text));
        await picker.matched();
        toMatch += performance.now() - start;
        await painted();
        toPaint += performance.now() - start;
        found += picker.found();
      }
      return { painted: toPaint / texts.length, matched: toMatch / texts.length, found };
    },
    elements: () => elementsIn(box),
  };
}
