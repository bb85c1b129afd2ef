import { deepEqual, equal, match, ok } from "../../test/assert.ts";
import { suite, test } from "../../test/mocha.ts";
import { all, drawn, one } from "../../test/mount.ts";
import { box, focused, shown } from "../../test/picker-on-page.ts";
import type { JinlinGridPicker } from "./grid-picker.ts";

suite("a picker in a form", () => {
  async function inForm(over: Partial<JinlinGridPicker> = {}) {
    const element = await shown(over);
    const form = document.createElement("form");
    const fieldset = document.createElement("fieldset");
    const label = document.createElement("label");
    label.textContent = "责任网格";
    element.id = "grid-of-form";
    label.htmlFor = element.id;
    fieldset.append(label, element);
    form.append(fieldset);
    document.body.append(form);
    await drawn(element);
    return { element, form, fieldset, label, sent: () => new FormData(form).getAll("grid") };
  }

  test("is sent under its name: one, several, or not at all", async () => {
    const { element, sent } = await inForm();
    deepEqual(sent(), []);
    element.value = "g-1";
    deepEqual(sent(), ["g-1"]);
    element.multiple = true;
    element.values = ["g-1", "g-5", "g-1"];
    await drawn(element);
    deepEqual(sent(), ["g-1", "g-5"]);
    element.name = "other";
    await drawn(element);
    deepEqual(sent(), []);
  });

  test("required and empty, it keeps the form and says why; chosen, it lets it go", async () => {
    const { element, form } = await inForm({ required: true });
    ok(!form.checkValidity());
    ok(element.validity.valueMissing);
    await drawn(element);
    equal(one(element, ".fault").textContent, "请选择网格。");
    equal(box(element).getAttribute("aria-invalid"), "true");
    element.value = "g-1";
    ok(form.checkValidity());
    await drawn(element);
    equal(all(element, ".fault").length, 0);
  });

  test("an id beyond the limits is not sent on unseen", async () => {
    const { element } = await inForm({ value: "g-1", below: "guixi" });
    ok(element.validity.badInput);
    ok(!element.reportValidity());
    await drawn(element);
    match(one(element, ".fault").textContent, /g-1/);
    element.below = undefined;
    await drawn(element);
    ok(element.checkValidity());
  });

  test("the page's own fault comes before ours", async () => {
    const { element } = await inForm({ required: true });
    element.setCustomValidity("已被占用");
    ok(element.validity.customError);
    equal(element.validationMessage, "已被占用");
    element.setCustomValidity("");
    ok(element.validity.valueMissing);
  });

  test("a reset brings back what was there at first", async () => {
    const { element, form, sent } = await inForm();
    element.setAttribute("value", "g-2");
    await drawn(element);
    deepEqual(sent(), ["g-2"]);
    element.value = "g-1";
    form.reset();
    await drawn(element);
    deepEqual(sent(), ["g-2"]);
    equal(box(element).value, "第二网格");
  });

  test("what the browser kept is there again", async () => {
    const { element, sent } = await inForm({ multiple: true });
    element.formStateRestoreCallback(JSON.stringify(["g-1", "g-2"]));
    deepEqual(sent(), ["g-1", "g-2"]);
  });

  test("in a disabled fieldset nothing can be done, and nothing is sent", async () => {
    const { element, fieldset, sent } = await inForm({ value: "g-1", required: true });
    fieldset.disabled = true;
    await drawn(element);
    ok(box(element).disabled);
    deepEqual(sent(), []);
    ok(!element.willValidate);
    element.dispatchEvent(new Event("click"));
    one<HTMLButtonElement>(element, ".opener").click();
    await drawn(element);
    equal(all(element, ".popup").length, 0);
    fieldset.disabled = false;
    await drawn(element);
    deepEqual(sent(), ["g-1"]);
  });

  test("is called what its label says, and a click on that goes to the box", async () => {
    const { element, label } = await inForm();
    equal(box(element).getAttribute("aria-label"), "责任网格");
    label.click();
    equal(focused(element), box(element));
  });

  test("what was set before the element was there is kept", async () => {
    const early = document.createElement("jinlin-grid-picker-later") as JinlinGridPicker;
    Object.assign(early, { value: "g-1", name: "grid" });
    document.body.append(early);
    const { constructor } = document.createElement("jinlin-grid-picker");
    customElements.define("jinlin-grid-picker-later", class extends (constructor as typeof JinlinGridPicker) {});
    await drawn(early);
    equal(early.value, "g-1");
  });
});
