import type { JinlinHierarchyTree } from "../../src/hierarchy-tree/hierarchy-tree.ts";
import { equal, frame, ok } from "../assert.ts";
import { nothingLeftBehind } from "../left-behind.ts";
import { suite, test } from "../mocha.ts";
import { goTo, grids, names, press, settled, town, treeOf } from "./tree-on-page.ts";

/** What its reader did; keys take their time, so that fifty rounds of them would be too long. */
const uses: Readonly<Record<string, (element: JinlinHierarchyTree) => Promise<void>>> = {
  "that was looked at": async () => {},
  "that was searched, and gone through by keys": async (element) => {
    element.search("桂花");
    await settled(element);
    await goTo(element, "桂花苑");
    await press(element, "ArrowDown");
  },
  "that had its menu opened": async (element) => {
    await goTo(element, "桂花苑");
    await press(element, "Shift+F10");
  },
  "that had columns and boxes": async (element) => {
    element.columns = "members";
    element.selection = "cascade";
    await settled(element);
  },
};

suite("a tree that goes", () => {
  for (const [title, use] of Object.entries(uses))
    test(`leaves nothing of one ${title} behind`, async () => {
      const gone: WeakRef<object>[] = [];
      const rounds = title.includes("keys") || title.includes("menu") ? 12 : 50;
      for (let round = 0; round < rounds; round++) {
        const element = await treeOf([...town]);
        await use(element);
        gone.push(new WeakRef(element), new WeakRef(element.nodes!));
        element.remove();
      }
      await frame();
      await nothingLeftBehind(gone);
    });

  test("in the midst of printing is windowed when it is back", async () => {
    const element = await treeOf(grids(1, 300));
    dispatchEvent(new Event("beforeprint"));
    element.remove();
    dispatchEvent(new Event("afterprint"));
    document.body.append(element);
    await settled(element);
    ok(names(element).length < 301, `${names(element).length} rows`);
  });

  test("and comes back shows what it showed, and keys work on it", async () => {
    const element = await treeOf(town);
    await goTo(element, "溪山社区");
    await press(element, "ArrowLeft", "Shift+F10", "Escape");
    element.remove();
    await frame();
    document.body.append(element);
    await settled(element);
    equal(names(element).includes("前林小区"), false);
    await goTo(element, "溪山社区");
    await press(element, "ArrowRight", "Shift+F10");
    equal(element.shadowRoot!.querySelectorAll("[role=menu]").length, 1);
  });
});
