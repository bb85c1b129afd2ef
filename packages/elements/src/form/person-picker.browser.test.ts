import { sendKeys, sendMouse } from "@web/test-runner-commands";
import { deepEqual, equal, match, ok, until } from "../../test/assert.ts";
import { devtools } from "../../test/devtools.ts";
import { suite, test } from "../../test/mocha.ts";
import { all, drawn, one } from "../../test/mount.ts";
import { ScriptedSource } from "../../test/scripted-source.ts";
import { field, focused, live, openForm } from "../../test/unit-on-page.ts";

suite("choosing a person", () => {
  const options = (element: Element) => all(element, "[role=option]").map((option) => option.firstElementChild!.textContent);
  const box = (element: Element) => field(element, "person");

  test("the list says home and posts, and how many were found", async () => {
    const element = await live();
    await openForm(element);
    await sendKeys({ type: "林" });
    await until("two people", () => options(element).length === 2);
    deepEqual(options(element), ["林晓", "林建国"]);
    match(all(element, "[role=option]")[1]!.textContent, /城北街道，城北街道大工委 书记/);
    match(all(element, "[role=option]")[0]!.textContent, /鹤山社区，疑似重复 1 个/);
    equal(one(element, ".options > p").textContent.trim(), "找到 2 个");
    equal(box(element).getAttribute("aria-expanded"), "true");
  });

  test("the keys walk through the list, and Escape leaves it without leaving the form", async () => {
    const element = await live();
    await openForm(element);
    await sendKeys({ press: "ArrowDown" });
    await until("all people", () => options(element).length === 3);
    await sendKeys({ press: "ArrowDown" });
    await sendKeys({ press: "ArrowDown" });
    await drawn(element);
    equal(one(element, `#${box(element).getAttribute("aria-activedescendant")}`).firstElementChild!.textContent, "林建国");
    await sendKeys({ press: "Escape" });
    await drawn(element);
    equal(box(element).getAttribute("aria-expanded"), "false");
    ok(element.shadowRoot!.querySelector("form"), "the form is still open");
  });

  test("a click chooses, and the box keeps the focus", async () => {
    const element = await live();
    await openForm(element);
    await sendKeys({ type: "王" });
    await until("one person", () => options(element).length === 1);
    const { left, top, width, height } = one(element, "[role=option]").getBoundingClientRect();
    await sendMouse({ type: "click", position: [Math.round(left + width / 2), Math.round(top + height / 2)] });
    await drawn(element);
    equal(box(element).value, "王芳");
    equal(focused(element), box(element));
    equal(box(element).getAttribute("aria-expanded"), "false");
  });

  test("nobody found says so", async () => {
    const element = await live();
    await openForm(element);
    await sendKeys({ type: "zzz" });
    await until("nobody", () => /没有找到“zzz”/.test(one(element, ".options").innerText));
  });

  test("while an input method composes nothing is looked for, and its keys choose nobody; then the name is", async () => {
    const source = new ScriptedSource();
    const element = await live(source);
    await openForm(element);
    await sendKeys({ press: "ArrowDown" });
    await until("all people", () => options(element).length === 3);
    const searches = () => source.asked.filter(({ name }) => name === "people").length;
    const before = searches();
    for (const text of ["l", "li", "lin"])
      await devtools("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
    // Keys that go to the input method come with the code 229.
    for (const key of ["ArrowDown", "Enter"])
      await devtools("Input.dispatchKeyEvent", { type: "rawKeyDown", key, windowsVirtualKeyCode: 229 });
    await new Promise((resolve) => setTimeout(resolve, 400));
    equal(searches(), before);
    equal(box(element).getAttribute("aria-activedescendant"), null);
    await devtools("Input.insertText", { text: "林" });
    await until("two people", () => options(element).length === 2);
    equal(searches(), before + 1);
    equal(box(element).value, "林");
  });
});
