import { sendMouse } from "@web/test-runner-commands";
import { deepEqual, equal, match, ok, until } from "../../../test/assert.ts";
import { outlineOf } from "../../../test/forest.ts";
import { setup, suite, teardown, test } from "../../../test/mocha.ts";
import { BareTree, middleOf, press, settled } from "../../../test/tree/bare-tree.ts";

let tree: BareTree;
setup(() => {
  tree = new BareTree();
});
teardown(() => tree.clear());

suite("the menu", () => {
  const items = () => [...tree.root.querySelectorAll<HTMLElement>("[role=menuitem]")];
  const label = (item: Element | null) => item?.querySelector(".label")?.textContent;

  for (const key of ["Shift+F10", "ContextMenu"])
    test(`opens with ${key} at the row, and Escape gives the focus back`, async () => {
      tree.focus("鹤山社区大党委");
      await press(key);
      equal(tree.one("[role=menu]").getAttribute("aria-label"), "鹤山社区大党委：操作");
      equal(label(tree.root.activeElement), "展开下面全部（O）");
      ok(tree.one("[role=menu]").getBoundingClientRect().top >= tree.element("鹤山社区大党委").getBoundingClientRect().top);
      await press("Escape");
      equal(tree.root.querySelector("[role=menu]"), null);
      equal(tree.focused, "鹤山社区大党委");
    });

  test("gives the focus back to the cell it came from", async () => {
    const cell = tree.element("鹤山社区大党委").querySelector<HTMLElement>(".name")!;
    cell.tabIndex = -1;
    cell.focus();
    await press("Shift+F10", "Escape");
    equal(tree.root.activeElement?.className, "name");
    await press("Shift+F10", "m", "Enter", "Escape");
    equal(tree.root.activeElement?.className, "name");
  });

  test("opens with the right button, on the row that was pressed", async () => {
    await sendMouse({ type: "click", position: middleOf(tree.element("南门社区大党委")), button: "right" });
    await until("the menu", () => tree.root.querySelector("[role=menu]"));
    equal(tree.outline.index.idAt(tree.active), "南门社区大党委");
    await sendMouse({ type: "click", position: middleOf(items().find((item) => item.dataset["item"] === "copy")!) });
    deepEqual(tree.did, ["copy"]);
    equal(tree.focused, "南门社区大党委");
  });

  test("goes by arrows, Home, End and letters, round its ends", async () => {
    tree.focus("鹤山社区大党委");
    await press("Shift+F10");
    const reached: (string | undefined)[] = [];
    for (const key of ["ArrowUp", "ArrowDown", "ArrowDown", "End", "Home", "m", "e"]) {
      await press(key);
      reached.push((tree.root.activeElement as HTMLElement).dataset["item"]);
    }
    deepEqual(reached, ["select-all", "open-all", "close-all", "select-all", "open-all", "move-to", "export"]);
    await press("Enter");
    deepEqual(tree.did, ["export"]);
  });

  test("says why an item cannot be used, and stays open when it is tried", async () => {
    tree.focus("城西街道大工委");
    await press("Shift+F10", "x");
    const cut = tree.root.activeElement!;
    equal(cut.getAttribute("aria-disabled"), "true");
    match(cut.textContent, /您不能移动此行/);
    await press("Enter");
    ok(tree.root.querySelector("[role=menu]"));
    equal(tree.mark("城西街道大工委"), undefined);
  });

  test("closes with Tab, which goes on from the row", async () => {
    const after = document.createElement("button");
    document.body.append(after);
    tree.focus("鹤山社区大党委");
    await press("Shift+F10", "Tab");
    equal(tree.root.querySelector("[role=menu]"), null);
    equal(document.activeElement?.localName, "button");
  });

  test("closes when the focus goes elsewhere, and leaves it there", async () => {
    tree.focus("鹤山社区大党委");
    await press("Shift+F10");
    await sendMouse({ type: "click", position: middleOf(tree.element("城北街道大工委")) });
    equal(tree.root.querySelector("[role=menu]"), null);
    equal(tree.focused, "城北街道大工委");
  });

  test("stays within the viewport, also where what is around clips it", async () => {
    tree.host.style.overflow = "hidden";
    tree.host.style.blockSize = "100px";
    tree.host.style.marginBlockStart = "560px";
    await sendMouse({ type: "click", position: [880, 650], button: "right" });
    const menu = await until("the menu", () => tree.root.querySelector("[role=menu]"));
    const { right, bottom, left, top } = menu.getBoundingClientRect();
    ok(left >= 0 && top >= 0 && right <= 900 && bottom <= 700, `${left} ${top} ${right} ${bottom}`);
    const [x, y] = middleOf(items()[0]!);
    ok(menu.contains(tree.root.elementFromPoint(x, y)));
  });

  test("stays within the viewport in a browser without a top layer, whatever has coordinates of its own", async () => {
    const { showPopover } = HTMLElement.prototype;
    try {
      Reflect.deleteProperty(HTMLElement.prototype, "showPopover");
      tree.host.style.transform = "translate(150px, 350px)";
      tree.focus("城北街道大工委");
      await press("Shift+F10");
      const { bottom, left } = tree.one("[role=menu]").getBoundingClientRect();
      ok(bottom <= 700 && left > 150, `${bottom} ${left}`);
    } finally {
      HTMLElement.prototype.showPopover = showPopover;
    }
  });

  test("cuts and pastes as the keys do", async () => {
    tree.focus("桂花苑小区党支部");
    await press("Shift+F10", "x", "Enter");
    equal(tree.mark("桂花苑小区党支部"), "cut");
    tree.focus("城西街道大工委");
    await press("Shift+F10", "v", "Enter");
    await settled();
    deepEqual(tree.moves, ["桂花苑小区党支部 > 城西街道大工委"]);
  });

  test("closes when its row goes, and the focus is where the keys are", async () => {
    tree.focus("鹤山社区大党委");
    await press("Shift+F10");
    tree.replace(tree.rows.filter(({ name }) => !/^(鹤山|桂花|溪畔)/.test(name)));
    equal(tree.root.querySelector("[role=menu]"), null);
    equal(tree.focused, "溪山社区大党委");
  });

  test("closes when all rows go, and the focus is in the search box", async () => {
    tree.focus("鹤山社区大党委");
    await press("Shift+F10");
    const search = document.createElement("input");
    search.type = "search";
    tree.root.append(search);
    tree.outline = outlineOf([]);
    tree.draw();
    tree.reorganiser.groundChanged();
    equal(tree.root.activeElement, search);
  });
});
