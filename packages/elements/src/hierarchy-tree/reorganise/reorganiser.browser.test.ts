import { deepEqual, equal, match, until } from "../../../test/assert.ts";
import { setup, suite, teardown, test } from "../../../test/mocha.ts";
import { BareTree, press, refusal, settled } from "../../../test/tree/bare-tree.ts";

let tree: BareTree;
setup(() => {
  tree = new BareTree();
});
teardown(() => tree.clear());

suite("by keyboard", () => {
  test("a row is cut, drawn as cut, and moved under the row it is pasted on", async () => {
    tree.focus("桂花苑小区党支部");
    await press("Control+x");
    equal(tree.mark("桂花苑小区党支部"), "cut");
    match(tree.said.at(-1), /^已剪切：桂花苑小区党支部。/);
    tree.focus("溪山社区大党委");
    await press("Control+v");
    await until("the move", () => tree.sent.length === 1);
    deepEqual(tree.sent[0], {
      type: "move-unit",
      unit: "桂花苑小区党支部",
      under: "溪山社区大党委",
      slice: "command",
      from: "2026-11-23",
      readSeq: 4,
    });
    await settled();
    match(tree.said.at(-1), /已将桂花苑小区党支部移到“溪山社区大党委”下。/);
    equal(tree.mark("桂花苑小区党支部"), undefined);
    equal(tree.focused, "桂花苑小区党支部");
  });

  test("Escape drops the cut, and only then means something", async () => {
    tree.focus("桂花苑小区党支部");
    let left = 0;
    tree.host.addEventListener("keydown", ({ key, defaultPrevented }) => (left += Number(key === "Escape" && !defaultPrevented)));
    await press("Escape");
    equal(left, 1);
    await press("Control+x", "Escape");
    equal(left, 1);
    equal(tree.mark("桂花苑小区党支部"), undefined);
    equal(tree.said.at(-1), "已取消剪切。");
  });

  test("all selected rows that may be moved are cut, and how many stay is said", async () => {
    tree.selection = new Set(["桂花苑小区党支部", "溪畔小区党支部", "城西街道大工委"]);
    tree.focus("桂花苑小区党支部");
    await press("Control+x");
    match(tree.said.at(-1), /桂花苑小区党支部、溪畔小区党支部。 另有 1 项不能移动。/);
    equal(tree.mark("溪畔小区党支部"), "cut");
    equal(tree.mark("城西街道大工委"), undefined);
  });

  test("what the tree's shape bars is not even sent", async () => {
    tree.focus("城北街道大工委");
    await press("Control+x");
    tree.focus("鹤山社区大党委");
    await press("Control+v");
    equal(tree.said.at(-1), "不能移到自己的下级下面");
    equal(tree.sent.length, 0);
  });

  test("several rows move one after another, and the first refusal stops them", async () => {
    const kept = tree.answer;
    tree.answer = (command) => (command.unit === "溪畔小区党支部" ? { ok: false, refusals: [refusal] } : kept(command));
    tree.selection = new Set(["桂花苑小区党支部", "溪畔小区党支部", "溪山社区大党委"]);
    tree.focus("桂花苑小区党支部");
    await press("Control+x");
    tree.focus("城西街道大工委");
    await press("Control+v");
    await settled();
    deepEqual(tree.moves, ["桂花苑小区党支部 > 城西街道大工委", "溪畔小区党支部 > 城西街道大工委"]);
    equal(
      tree.said.at(-1),
      "已将桂花苑小区党支部移到“城西街道大工委”下。 “溪畔小区党支部”未移动：只能划入层级更高的单位；请另选单位。 其后未办理：溪山社区大党委。",
    );
    equal(tree.mark("溪畔小区党支部"), "cut");
  });

  test("Control and Z moves it back, from the same day, and says when there is nothing more", async () => {
    tree.focus("桂花苑小区党支部");
    await press("Control+x");
    tree.focus("城西街道大工委");
    await press("Control+v");
    await settled();
    await press("Control+z");
    await settled();
    deepEqual(tree.moves, ["桂花苑小区党支部 > 城西街道大工委", "桂花苑小区党支部 > 鹤山社区大党委"]);
    equal(tree.sent[1]!.readSeq, 5);
    match(tree.said.at(-1), /^已撤销/);
    await press("Control+z");
    equal(tree.said.at(-1), "没有可以撤销的移动");
  });

  test("the message offers to undo, and leaves the focus on the row", async () => {
    tree.focus("桂花苑小区党支部");
    await press("Control+x");
    tree.focus("城西街道大工委");
    await press("Control+v");
    await settled();
    tree.one(".move-message button").click();
    await until("the undoing", () => tree.sent.length === 2);
    await settled();
    match(tree.one(".move-message").textContent, /已撤销/);
    equal(tree.focused, "桂花苑小区党支部");
    tree.one(".move-message button").click();
    equal(tree.root.querySelector(".move-message"), null);
  });

  test("what somebody else moved since is not moved back", async () => {
    tree.focus("桂花苑小区党支部");
    await press("Control+x");
    tree.focus("城西街道大工委");
    await press("Control+v");
    await settled();
    await tree.send({ ...tree.sent[0]!, under: "南门社区大党委" });
    tree.focus("城西街道大工委");
    await press("Control+z");
    equal(tree.said.at(-1), "“桂花苑小区党支部”此后又有移动，不能撤销");
    equal(tree.sent.length, 2);
  });

  test("what is cut stays cut when the rows are replaced, until it is gone", () => {
    tree.focus("桂花苑小区党支部");
    tree.reorganiser.keydown(new KeyboardEvent("keydown", { key: "x", ctrlKey: true }), tree.active);
    tree.replace(tree.rows.filter(({ id }) => id !== "溪畔小区党支部").reverse());
    equal(tree.mark("桂花苑小区党支部"), "cut");
    tree.replace(tree.rows.filter(({ id }) => id !== "桂花苑小区党支部"));
    match(tree.one(".move-message").textContent, /关闭/);
  });

  test("keys that an input method takes are left to it", () => {
    tree.focus("桂花苑小区党支部");
    const composed = new KeyboardEvent("keydown", { key: "x", ctrlKey: true, isComposing: true });
    equal(tree.reorganiser.keydown(composed, tree.active), false);
  });
});

suite("when it goes", () => {
  test("nothing is left behind", async () => {
    const sheets = tree.root.adoptedStyleSheets.length;
    tree.focus("桂花苑小区党支部");
    await press("Shift+F10");
    tree.reorganiser.disconnect();
    equal(tree.root.children.length, 1);
    equal(tree.root.adoptedStyleSheets.length, sheets - 1);
  });

  test("what had the focus in it gives that to nobody", async () => {
    tree.focus("桂花苑小区党支部");
    await press("Shift+F10", "m", "Enter");
    equal(tree.root.activeElement?.id, "move-search");
    tree.reorganiser.disconnect();
    equal(tree.root.activeElement, null);
  });

  for (const [title, key] of [
    ["a move", "v"],
    ["undoing", "z"],
  ] as const)
    test(`the answer to ${title} that comes later is told to nobody`, async () => {
      tree.focus("桂花苑小区党支部");
      await press("Control+x");
      tree.focus("城西街道大工委");
      if (key === "z") {
        await press("Control+v");
        await settled();
      }
      const [sent, said] = [tree.sent.length, tree.said.length];
      tree.reorganiser.keydown(new KeyboardEvent("keydown", { key, ctrlKey: true }), tree.active);
      tree.reorganiser.disconnect();
      await settled();
      equal(tree.sent.length, sent + 1);
      equal(tree.said.length, said);
    });
});
