import { sendKeys, setViewport } from "@web/test-runner-commands";
import { deepEqual, equal, frame, match, ok, until } from "../../../test/assert.ts";
import { devtools } from "../../../test/devtools.ts";
import { setup, suite, teardown, test } from "../../../test/mocha.ts";
import { BareTree, press, settled } from "../../../test/tree/bare-tree.ts";

let tree: BareTree;
setup(() => {
  tree = new BareTree();
});
teardown(() => tree.clear());

suite("the dialog", () => {
  const open = async (id: string) => {
    tree.focus(id);
    await press("Shift+F10", "m", "Enter");
    return tree.one<HTMLDialogElement>("dialog");
  };
  const options = () => [...tree.root.querySelectorAll("[role=option] span:first-child")].map((option) => option.textContent);

  test("lists what the row could stand under, with what is above it, and how many there are", async () => {
    const dialog = await open("鹤山社区大党委");
    ok(dialog.matches(":modal"));
    equal(tree.root.activeElement?.id, "move-search");
    deepEqual(options(), ["溪山社区大党委", "城南街道大工委", "南门社区大党委", "前林小区党支部", "东门社区大党委", "城西街道大工委"]);
    match(tree.one("#move-count").textContent, /共 6 项/);
    match(tree.one("[role=option]").textContent, /溪山社区大党委\s+城北街道大工委/);
  });

  test("finds by text, says what would happen, moves, and gives the focus back to the row", async () => {
    await open("桂花苑小区党支部");
    await sendKeys({ type: "城西" });
    deepEqual(options(), ["城西街道大工委"]);
    await press("Enter");
    equal(tree.one("#move-search").getAttribute("aria-activedescendant"), tree.one("[aria-selected=true]").id);
    await until("what would happen", () => /办理后/.test(tree.one(".preview").textContent));
    match(tree.one(".preview").textContent, /桂花苑小区党支部自2026年11月23日起由“鹤山社区大党委”改属“城西街道大工委”/);
    equal(tree.sent.length, 0);
    await press("Enter");
    await until("the end", () => tree.root.querySelector("dialog") === null);
    deepEqual(tree.moves, ["桂花苑小区党支部 > 城西街道大工委"]);
    await settled();
    equal(tree.focused, "桂花苑小区党支部");
  });

  test("says beforehand why not, and keeps what was chosen when it is refused", async () => {
    await open("桂花苑小区党支部");
    await sendKeys({ type: "东门" });
    await press("ArrowDown");
    await until("the refusal", () => /“桂花苑小区党支部”不能移动：只能划入层级更高/.test(tree.one(".preview").textContent));
    await press("Enter");
    await until("the answer", () => /未移动：只能划入层级更高/.test(tree.one("dialog [role=alert]").textContent));
    equal(tree.one<HTMLInputElement>("#move-search").value, "东门");
    ok(tree.root.querySelector("[aria-selected=true]"));
  });

  test("moves from the day that is chosen", async () => {
    await open("桂花苑小区党支部");
    await press("ArrowDown");
    const day = tree.one<HTMLInputElement>("#move-day");
    equal(day.value, "2026-11-23");
    day.value = "2026-12-01";
    day.dispatchEvent(new Event("change"));
    tree.one(".primary").click();
    await until("the move", () => tree.sent.length === 1);
    equal(tree.sent[0]!.from, "2026-12-01");
    await until("the report", () => tree.said.at(-1)?.endsWith("，自2026年12月1日起。"));
  });

  test("asks for what is lacking", async () => {
    await open("桂花苑小区党支部");
    tree.one(".primary").click();
    match(tree.one("dialog [role=alert]").textContent, /请从名单中选定新的上级/);
    equal(tree.one("#move-search").getAttribute("aria-invalid"), "true");
    equal(tree.sent.length, 0);
  });

  test("closes with Escape, and the keys are on the row again", async () => {
    await open("桂花苑小区党支部");
    await press("Escape");
    equal(tree.root.querySelector("dialog"), null);
    equal(tree.focused, "桂花苑小区党支部");
  });

  test("waits for an input method, and searches for what was composed", async () => {
    await open("桂花苑小区党支部");
    await devtools("Input.imeSetComposition", { text: "nan", selectionStart: 3, selectionEnd: 3 });
    await frame();
    equal(options().length, 8);
    // Rows that come meanwhile do not take away what is being composed.
    tree.reorganiser.groundChanged();
    equal(tree.one<HTMLInputElement>("#move-search").value, "nan");
    // Nor does the Escape close the dialog that drops it.
    await press("Escape");
    ok(tree.root.querySelector("dialog"));
    await devtools("Input.insertText", { text: "南门" });
    await until("the composed text", () => options().length === 1);
    equal(tree.one<HTMLInputElement>("#move-search").value, "南门");
  });

  test("closes in the midst of what is being composed", async () => {
    await open("桂花苑小区党支部");
    await devtools("Input.imeSetComposition", { text: "nan", selectionStart: 3, selectionEnd: 3 });
    await frame();
    tree.one(".actions button:last-child").click();
    equal(tree.root.querySelector("dialog"), null);
    equal(tree.focused, "桂花苑小区党支部");
  });

  test("fits a phone", async () => {
    await setViewport({ width: 320, height: 640 });
    const dialog = await open("桂花苑小区党支部");
    const { left, right, bottom } = dialog.getBoundingClientRect();
    ok(left >= 0 && right <= 320 && bottom <= 640, `${left} ${right} ${bottom}`);
    ok(dialog.scrollWidth <= dialog.clientWidth);
  });

  test("closes where the row it was opened at has gone, and the focus is where the keys are", async () => {
    tree.selection = new Set(["桂花苑小区党支部", "城西街道大工委"]);
    await open("城西街道大工委");
    tree.selection.clear();
    tree.active = 0;
    tree.replace(tree.rows.filter(({ id }) => id !== "城西街道大工委"));
    await press("Escape");
    equal(tree.root.querySelector("dialog"), null);
    equal(tree.focused, "城北街道大工委");
  });
});
