import { deepEqual, equal, frame, ok, until } from "./assert.ts";
import { test } from "./mocha.ts";

interface StrictWindow extends Window {
  readonly violations: readonly string[];
}

test("a page that allows nothing but its own scripts and styles, and no string as markup, shows every element", async () => {
  const frameElement = document.createElement("iframe");
  frameElement.src = "/test/strict-page.html";
  frameElement.width = frameElement.height = "800";
  document.body.append(frameElement);
  const inner = await until(
    "the page",
    () => frameElement.contentDocument?.querySelector("jinlin-source") && (frameElement.contentWindow as unknown as StrictWindow),
  );
  const [tree, wide, unit, findings, chart] = [...inner.document.querySelector("jinlin-source")!.children] as [
    Element,
    Element,
    Element,
    Element,
    Element,
  ];
  const find = (element: Element, selector: string) => element.shadowRoot?.querySelector<HTMLElement>(selector);
  await until(
    "the rows",
    () => find(tree, ".row") && find(wide, ".row") && find(unit, "h2") && find(findings, "h3") && find(chart, ".item"),
  );

  // The window of a long tree stands where it should: its styles are set through the CSSOM.
  const scroller = find(wide, ".scroller")!;
  equal(
    Math.round(find(wide, ".rows")!.getBoundingClientRect().height),
    Math.round(1001 * find(wide, ".row")!.getBoundingClientRect().height),
  );
  scroller.scrollTop = 10_000;
  await frame();
  ok(find(wide, ".window")!.style.transform.startsWith("translateY("));
  equal(getComputedStyle(find(unit, ".tag")!).borderRadius, "4px", "the elements' own style sheets count");

  find(unit, "[data-command=appoint-person]")!.click();
  await until("the form", () => find(unit, "form"));
  find(unit, ".seats-toggle")!.click();
  await until("the seats", () => find(unit, ".seats svg"));
  find(findings, ".toggle[aria-expanded=false]")!.click();
  await frame();
  for (const element of [tree, wide, unit, findings, chart]) equal(element.shadowRoot!.querySelector("img"), null);
  equal(find(unit, "h2")!.textContent.startsWith("<img"), true);
  deepEqual(inner.violations, []);
  frameElement.remove();
});

test("and that page is as strict as it says", async () => {
  const frameElement = document.createElement("iframe");
  frameElement.src = "/test/strict-page.html";
  document.body.append(frameElement);
  const inner = await until(
    "the page",
    () => frameElement.contentDocument?.querySelector("jinlin-source") && (frameElement.contentWindow as unknown as StrictWindow),
  );
  const div = inner.document.createElement("div");
  let thrown = "";
  try {
    div.innerHTML = "<b>no</b>";
  } catch (error) {
    thrown = String(error);
  }
  ok(/TrustedHTML/.test(thrown), "a string is no markup");
  div.setAttribute("style", "color: red");
  await until("the violation", () => inner.violations.some((violation) => violation.startsWith("style-src")));
  frameElement.remove();
});
