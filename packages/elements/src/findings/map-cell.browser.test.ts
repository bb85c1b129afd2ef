import { deepEqual, equal, match, until } from "../../test/assert.ts";
import { findingsView, unitView } from "../../test/fixtures.ts";
import { suite, test } from "../../test/mocha.ts";
import { all, mount, one } from "../../test/mount.ts";
import { networkView } from "../../test/networks.ts";
import { ScriptedSource } from "../../test/scripted-source.ts";

const [first] = findingsView().findings;
const found = (cell: string) =>
  findingsView({
    findings: [
      {
        ...first!,
        members: ["cell-1", cell].map((id) => ({
          ...first!.members[0]!,
          network: { id: "safety-net", name: "综治网" },
          cell: { id, name: id === "cell-1" ? "ZZ-1" : "ZZ-2" },
          fix: { command: "map-cell", with: { cell: id, from: "2026-11-23" } } as const,
        })),
      },
    ],
  });
const opening = (cell = "cell-2") =>
  new ScriptedSource({ findings: () => found(cell), unit: () => unitView(), network: () => networkView() });
const open = async (source: ScriptedSource, at: number) => {
  const element = await mount("jinlin-findings", {}, { source });
  all(element, "button.fix")[at]!.click();
  return element;
};

suite("a cell that is found", () => {
  test("is told by its number and its network, each of several at one unit by itself", async () => {
    const element = await mount("jinlin-findings", {}, { source: opening() });
    deepEqual(
      all(element, ".member").map((member) => /ZZ-\d/.exec(member.innerText)?.[0]),
      ["ZZ-1", "ZZ-2"],
    );
    match(one(element, ".member").innerText, /综治网/);
    equal(new Set(all(element, "[data-member]").map((member) => member.dataset["member"])).size, 2);
  });

  test("is mapped from where it lies: the form has a row for each grid", async () => {
    const source = opening();
    source.onSend = async () => ({ ok: true, seq: 11, changes: [] });
    const element = await open(source, 0);
    await until("the form", () => element.shadowRoot!.querySelector("form"));
    match(one(element, "form h4").textContent, /对应网格：ZZ-1/);
    deepEqual(
      ["grids-1-share", "grids-2-share"].map((name) => one<HTMLInputElement>(element, `form #${name}`).value),
      ["60", "40"],
    );
    one(element, "form .primary").click();
    await until("the form to close", () => !element.shadowRoot!.querySelector("form"));
    const { command } = source.sent.at(-1)!;
    deepEqual(command.type === "map-cell" && [command.cell, command.grids], [
      "cell-1",
      [
        { grid: "grid-1", share: 60 },
        { grid: "grid-2", share: 40 },
      ],
    ]);
  });

  test("opens no form where its network no longer has it", async () => {
    const element = await open(opening("gone"), 1);
    await until("a word", () => /未能|失败|稍后/.test(element.shadowRoot!.textContent));
    equal(all(element, "form").length, 0);
  });
});
