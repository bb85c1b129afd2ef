import assert from "node:assert/strict";
import { mock, test } from "node:test";
import { defineTag, type TagRegistry } from "./define-tag.ts";

class Chart {
  static readonly version: string = "1.0.0";
  readonly drawn = true;
}
class ChartOfNextYear extends Chart {
  static override readonly version = "2.0.0";
}

test("a tag is the prefix and the name", () => {
  const registry = tags();
  defineTag("chart", asElement(Chart), { registry });
  defineTag("chart", asElement(Chart), { registry, prefix: "district" });
  assert.deepEqual([...registry.tags.keys()], ["jinlin-chart", "district-chart"]);
  assert.notEqual(registry.tags.get("jinlin-chart"), registry.tags.get("district-chart"));
});

test("a suffix sets the tags of one version apart from those of another", () => {
  const registry = tags();
  const warn = mock.method(console, "warn", () => {});
  defineTag("chart", asElement(Chart), { registry });
  defineTag("chart", asElement(ChartOfNextYear), { registry, suffix: "v2" });
  assert.deepEqual([...registry.tags.keys()], ["jinlin-chart", "jinlin-chart-v2"]);
  assert.equal(warn.mock.callCount(), 0);
  warn.mock.restore();
});

test("the registry is the page's at the time of the call", () => {
  const registry = tags();
  Object.assign(globalThis, { customElements: registry });
  defineTag("chart", asElement(Chart), {});
  assert.deepEqual([...registry.tags.keys()], ["jinlin-chart"]);
  Reflect.deleteProperty(globalThis, "customElements");
});

test("the same version twice is silent", () => {
  const registry = tags();
  const warn = mock.method(console, "warn", () => {});
  defineTag("chart", asElement(Chart), { registry });
  defineTag("chart", asElement(class extends Chart {}), { registry });
  assert.equal(warn.mock.callCount(), 0);
  warn.mock.restore();
});

test("another version leaves the first in place and says so once", () => {
  const registry = tags();
  const warn = mock.method(console, "warn", () => {});
  defineTag("chart", asElement(Chart), { registry });
  defineTag("map", asElement(Chart), { registry });
  const first = registry.get("jinlin-chart");
  defineTag("chart", asElement(ChartOfNextYear), { registry });
  defineTag("map", asElement(ChartOfNextYear), { registry });
  assert.equal(registry.get("jinlin-chart"), first);
  assert.equal(warn.mock.callCount(), 1);
  assert.match(String(warn.mock.calls[0]!.arguments[0]), /2\.0\.0.*jinlin-chart.*1\.0\.0/);
  warn.mock.restore();
});

function tags(): TagRegistry & { readonly tags: Map<string, CustomElementConstructor> } {
  const tags = new Map<string, CustomElementConstructor>();
  return { tags, get: (tag) => tags.get(tag), define: (tag, element) => void tags.set(tag, element) };
}

function asElement(value: unknown): CustomElementConstructor {
  return value as CustomElementConstructor;
}
