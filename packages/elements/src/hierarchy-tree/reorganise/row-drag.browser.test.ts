import { sendMouse } from "@web/test-runner-commands";
import { deepEqual, equal, match, ok, until } from "../../../test/assert.ts";
import { devtools } from "../../../test/devtools.ts";
import { outlineOf } from "../../../test/forest.ts";
import { setup, suite, teardown, test } from "../../../test/mocha.ts";
import { BareTree, middleOf, press, settled } from "../../../test/tree/bare-tree.ts";

let tree: BareTree;
setup(() => {
  tree = new BareTree();
});
teardown(() => tree.clear());

suite("by mouse", () => {
  const label = () => tree.root.querySelector(".row-drag")?.textContent?.replace(/\s+/g, " ").trim();
  const down = async (id: string) => {
    await sendMouse({ type: "move", position: middleOf(tree.element(id)) });
    await sendMouse({ type: "down" });
  };
  const over = async (id: string) => {
    const [x, y] = middleOf(tree.element(id));
    await sendMouse({ type: "move", position: [x + 3, y] });
    await sendMouse({ type: "move", position: [x, y] });
  };

  test("a row is dragged onto another, which says beforehand that it takes it", async () => {
    await down("桂花苑小区党支部");
    await over("城西街道大工委");
    await until("the answer", () => /移到“城西街道大工委”下/.test(label()!));
    match(label(), /^桂花苑小区党支部/);
    equal(tree.mark("城西街道大工委"), "target");
    await sendMouse({ type: "up" });
    await until("the move", () => tree.sent.length === 1);
    deepEqual(tree.moves, ["桂花苑小区党支部 > 城西街道大工委"]);
    equal(label(), undefined);
    equal((tree.root as ShadowRoot & { getSelection(): Selection }).getSelection().toString(), "");
    deepEqual(tree.did, []);
  });

  test("a row that refuses says why before the drop, and is asked once", async () => {
    await down("桂花苑小区党支部");
    await over("东门社区大党委");
    await until("the refusal", () => /不能移到此处：只能划入层级更高/.test(label()!));
    equal(tree.mark("东门社区大党委"), "refused");
    await over("城西街道大工委");
    await over("东门社区大党委");
    await settled();
    equal(tree.asked.filter(({ under }) => under === "东门社区大党委").length, 1);
    await sendMouse({ type: "up" });
    match(tree.said.at(-1), /不能移到此处/);
    equal(tree.sent.length, 0);
  });

  test("what the tree's shape bars is refused without asking", async () => {
    await down("城北街道大工委");
    await over("鹤山社区大党委");
    match(label(), /不能移到自己的下级下面/);
    await sendMouse({ type: "up" });
    equal(tree.asked.length, 0);
  });

  test("all selected rows are dragged together, and counted", async () => {
    tree.selection = new Set(["桂花苑小区党支部", "溪畔小区党支部", "溪山社区大党委", "南门社区大党委"]);
    await down("桂花苑小区党支部");
    await over("城西街道大工委");
    match(label(), /桂花苑小区党支部、溪畔小区党支部、溪山社区大党委等 4 项/);
    await sendMouse({ type: "up" });
    await until("the moves", () => tree.sent.length === 4);
  });

  test("a pen drags as a mouse does", async () => {
    const pen = async (type: string, id: string, buttons: number) => {
      const [x, y] = middleOf(tree.element(id));
      await devtools("Input.dispatchMouseEvent", { type, x, y, button: "left", buttons, clickCount: 1, pointerType: "pen" });
    };
    await pen("mouseMoved", "桂花苑小区党支部", 0);
    equal(tree.one("[role=tree]").style.touchAction, "none");
    await pen("mousePressed", "桂花苑小区党支部", 1);
    await pen("mouseMoved", "城西街道大工委", 1);
    match(label(), /^桂花苑小区党支部/);
    await pen("mouseReleased", "城西街道大工委", 0);
    await until("the move", () => tree.sent.length === 1);
  });

  test("a finger drags nothing: it scrolls, and has the menu", async () => {
    const row = tree.element("桂花苑小区党支部");
    await sendMouse({ type: "move", position: middleOf(row) });
    // The same pointer goes on as a mouse, so that it would be seen if the press had begun anything.
    row.dispatchEvent(new PointerEvent("pointerdown", { pointerId: 1, pointerType: "touch", bubbles: true, composed: true }));
    await over("城西街道大工委");
    equal(label(), undefined);
  });

  test("Escape ends the drag and nothing is moved", async () => {
    await down("桂花苑小区党支部");
    await over("城西街道大工委");
    await press("Escape");
    equal(label(), undefined);
    await sendMouse({ type: "up" });
    equal(tree.sent.length, 0);
    equal(tree.said.at(-1), "已取消拖动。");
  });

  test("a press that hardly moves is a click", async () => {
    await down("桂花苑小区党支部");
    const [x, y] = middleOf(tree.element("桂花苑小区党支部"));
    await sendMouse({ type: "move", position: [x + 2, y + 2] });
    equal(label(), undefined);
    await sendMouse({ type: "up" });
    deepEqual(tree.did, ["click 桂花苑小区党支部"]);
  });

  test("a row that may not be moved is not dragged", async () => {
    await down("城西街道大工委");
    await over("东门社区大党委");
    equal(label(), undefined);
    await sendMouse({ type: "up" });
  });

  test("a closed row opens after a while, so that a drop can go further down", async () => {
    await down("桂花苑小区党支部");
    await over("南门社区大党委");
    ok(tree.closed.has("南门社区大党委"));
    await until("the row to open", () => tree.element("前林小区党支部"));
    await sendMouse({ type: "up" });
  });

  test("rows that come in the midst of a drag are dropped on where they are", async () => {
    await down("桂花苑小区党支部");
    await over("城西街道大工委");
    await until("the answer", () => tree.mark("城西街道大工委") === "target");
    tree.rows = [...tree.rows.slice(0, -1), { id: "城东街道大工委", parentId: null, name: "城东街道大工委" }, tree.rows.at(-1)!];
    tree.outline = outlineOf(tree.rows);
    // As a tree does that draws in its own time.
    tree.reorganiser.groundChanged();
    equal(tree.mark("城西街道大工委"), undefined);
    tree.draw();
    await until("the row that is there now", () => tree.mark("城东街道大工委") === "target");
    await sendMouse({ type: "up" });
    await until("the move", () => tree.sent.length === 1);
    equal(tree.sent[0]!.under, "城东街道大工委");
  });

  test("near an edge the tree scrolls", async () => {
    const scroller = tree.one("[role=tree]");
    scroller.style.blockSize = "120px";
    scroller.scrollTop = 0;
    await down("城北街道大工委");
    const { left, bottom } = scroller.getBoundingClientRect();
    await sendMouse({ type: "move", position: [Math.round(left + 50), Math.round(bottom - 4)] });
    await until("it to scroll", () => scroller.scrollTop > 40);
    await sendMouse({ type: "up" });
  });
});
