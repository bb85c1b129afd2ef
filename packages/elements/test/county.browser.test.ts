import { sendKeys } from "@web/test-runner-commands";
import { html } from "lit";
import { equal, match, until } from "./assert.ts";
import { test } from "./mocha.ts";
import { all, drawn, one, put, textOf } from "./mount.ts";
import { smallCounty } from "./small-county.ts";

// The whole way round, with core's own rules: a view, a form, a dry run, a command, a live change.
test("someone finds a vacant post in the tree and fills it; a second window shows it at once", async () => {
  const county = smallCounty();
  put(
    html`<jinlin-source .source=${county.source({ person: "wu" })}><jinlin-hierarchy-tree></jinlin-hierarchy-tree><jinlin-unit></jinlin-unit></jinlin-source>
      <jinlin-source .source=${county.source("public")}><jinlin-hierarchy-tree></jinlin-hierarchy-tree><jinlin-findings></jinlin-findings></jinlin-source>`,
  );
  const [tree, publicTree] = document.querySelectorAll("jinlin-hierarchy-tree") as unknown as [
    HTMLElementTagNameMap["jinlin-hierarchy-tree"],
    Element,
  ];
  const unit = document.querySelector("jinlin-unit")!;
  const findings = document.querySelector("jinlin-findings")!;
  document.body.addEventListener("jinlin-select", (event) => (unit.unit = event.id));
  await until("both trees", () => all(tree, ".row").length === 4 && all(publicTree, ".row").length === 4);
  await until("the finding", () => /1 \/ 3/.test(textOf(findings)));

  one(tree, "input[type=checkbox]").click();
  await drawn(tree);
  const vacant = await until("the vacant row", () => all(tree, ".row").find((row) => row.querySelector(".sign.vacant")));
  match(vacant.textContent, /南门社区大党委/);
  vacant.click();

  await until("the button", () => unit.shadowRoot!.querySelector<HTMLElement>("[data-command=appoint-person]")).then((button) =>
    button.click(),
  );
  await until("the form", () => unit.shadowRoot!.querySelector("form"));
  await sendKeys({ type: "林" });
  await until("somebody", () => all(unit, "[role=option]").length === 1);
  await sendKeys({ press: "ArrowDown" });
  await sendKeys({ press: "Enter" });
  await until("what would happen", () => /林晓 将于2026年11月23日起任书记/.test(one(unit, ".preview").innerText));
  await sendKeys({ press: "Enter" });

  await until("the post to be held", () => unit.shadowRoot!.querySelector(".post.held"));
  match(one(unit, ".post").innerText, /林晓/);
  await until("the public tree to show it", () => all(publicTree, ".sign.vacant").length === 0);
  equal(
    all(publicTree, ".row").some((row) => row.textContent.includes("林晓")),
    false,
    "the public sees no names",
  );
  await until("the finding to be in order", () => /0 \/ 3/.test(textOf(findings)));
});

test("what core refuses stands beside its field, in the words of the page's language", async () => {
  put(
    html`<jinlin-source .source=${smallCounty().source({ person: "wu" })}><jinlin-unit unit="nanmen"></jinlin-unit></jinlin-source>`,
    "en",
  );
  const unit = document.querySelector("jinlin-unit")!;
  await until("the button", () => unit.shadowRoot!.querySelector<HTMLElement>("[data-command=appoint-person]")).then((button) =>
    button.click(),
  );
  await until("the form", () => unit.shadowRoot!.querySelector("form"));
  await sendKeys({ type: "陈" });
  await until("somebody", () => all(unit, "[role=option]").length === 1);
  await sendKeys({ press: "ArrowDown" });
  await sendKeys({ press: "Enter" });
  await until("the refusal, before anything is sent", () => unit.shadowRoot!.querySelector("#person-fault"));
  match(one(unit, "#person-fault").textContent, /already holds one post of this kind; the limit is 1/);
});

test("what a rule finds is put right from the list of findings, by the keys alone", async () => {
  put(html`<jinlin-source .source=${smallCounty().source({ person: "wu" })}><jinlin-findings></jinlin-findings></jinlin-source>`);
  const findings = document.querySelector("jinlin-findings")!;
  const fix = await until("the way to put it right", () => findings.shadowRoot!.querySelector<HTMLElement>("button.fix"));
  fix.focus();
  await sendKeys({ press: "Enter" });
  await until("the form, under what was found", () => findings.shadowRoot!.querySelector(".members li form"));
  await until("the focus in it", () => findings.shadowRoot!.activeElement?.id === "person");
  await sendKeys({ press: "Escape" });
  await until("no form", () => findings.shadowRoot!.querySelector("form") === null);
  equal(findings.shadowRoot!.activeElement?.className, "link", "the focus is back at what was found");

  fix.click();
  await until("the focus in it again", () => findings.shadowRoot!.activeElement?.id === "person");
  await sendKeys({ type: "林" });
  await until("somebody", () => all(findings, "[role=option]").length === 1);
  await sendKeys({ press: "ArrowDown" });
  await sendKeys({ press: "Enter" });
  await until("what would happen", () => /林晓/.test(one(findings, ".preview").innerText));
  await sendKeys({ press: "Enter" });
  await until("the finding to be in order", () => /0 \/ 3/.test(textOf(findings)));
});
