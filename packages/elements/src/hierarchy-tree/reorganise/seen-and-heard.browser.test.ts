import { emulateMedia, sendKeys, sendMouse } from "@web/test-runner-commands";
import axe from "axe-core";
import { deepEqual, frame, until } from "../../../test/assert.ts";
import { setup, suite, teardown, test } from "../../../test/mocha.ts";
import { BareTree, county, middleOf, press } from "../../../test/tree/bare-tree.ts";

let tree: BareTree;
setup(() => {
  tree = new BareTree();
});
teardown(() => tree.clear());

async function violations(): Promise<string[]> {
  const { violations } = await axe.run(tree.host, { resultTypes: ["violations"] });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`));
}

suite("it can be seen and heard", () => {
  const shown: readonly (readonly [string, () => Promise<void>])[] = [
    [
      "menu",
      async () => {
        tree.focus("城西街道大工委");
        await press("Shift+F10");
      },
    ],
    [
      "dialog",
      async () => {
        tree.focus("桂花苑小区党支部");
        await press("Shift+F10", "m", "Enter", "ArrowDown", "ArrowDown");
        await until("what would happen", () => /办理后/.test(tree.one(".preview").textContent));
      },
    ],
    [
      "dialog, refused",
      async () => {
        tree.focus("桂花苑小区党支部");
        await press("Shift+F10", "m", "Enter");
        await sendKeys({ type: "东门" });
        await press("ArrowDown");
        await until("the refusal", () => tree.one(".preview").querySelector(".overdue"));
      },
    ],
    [
      "dialog, nothing found",
      async () => {
        tree.focus("桂花苑小区党支部");
        await press("Shift+F10", "m", "Enter");
        await sendKeys({ type: "zzz" });
      },
    ],
    [
      "cut",
      async () => {
        tree.focus("桂花苑小区党支部");
        await press("Control+x");
      },
    ],
    [
      "drag",
      async () => {
        await sendMouse({ type: "move", position: middleOf(tree.element("桂花苑小区党支部")) });
        await sendMouse({ type: "down" });
        await sendMouse({ type: "move", position: middleOf(tree.element("城南街道大工委")) });
        await sendMouse({ type: "move", position: middleOf(tree.element("东门社区大党委")) });
        await until("the refusal", () => tree.root.querySelector(".row-drag.refused"));
      },
    ],
  ];
  for (const colorScheme of ["light", "dark"] as const)
    for (const [title, show] of shown)
      test(`axe finds nothing: ${title}, ${colorScheme}`, async () => {
        await emulateMedia({ colorScheme });
        document.documentElement.style.backgroundColor = colorScheme === "dark" ? "#1a1917" : "#ffffff";
        await show();
        await frame();
        deepEqual(await violations(), []);
        await sendMouse({ type: "up" });
      });

  test("every word is of the page's language", async () => {
    tree.language = "en";
    tree.focus("桂花苑小区党支部");
    await press("Control+x", "Shift+F10", "m", "Enter", "ArrowDown");
    await until("what would happen", () => /What will happen/.test(tree.one(".preview").textContent));
    // The names are Chinese; what is left when they are taken away is what is said here.
    const names = county.replace(/\s/g, "");
    const said = [...tree.root.querySelectorAll("dialog, .move-message")].map((part) => part.textContent).join(" ");
    deepEqual(
      [...said].filter((letter) => /\p{Script=Han}/u.test(letter) && !names.includes(letter)),
      [],
    );
  });
});
