import assert from "node:assert/strict";
import { mock, test } from "node:test";
import { litPolicy, type PolicyFactory } from "./lit-policy.ts";

const template = (strings: TemplateStringsArray) => strings;

/** A page that allows each of these names once. */
function page(...names: readonly string[]): PolicyFactory & { readonly scope: object } {
  const left = new Set(names);
  return {
    scope: {},
    createPolicy: (name, rules) => {
      if (!left.delete(name)) throw new TypeError(`Policy "${name}" disallowed.`);
      return { createHTML: (markup, strings) => ({ trusted: rules.createHTML(markup, strings) }) };
    },
  };
}

test("a second copy takes the policy of the first, and leaves Lit's own name to others", () => {
  const factory = page("jinlin-lit");
  const first = litPolicy(factory, factory.scope);
  assert.ok(first);
  assert.equal(litPolicy(factory, factory.scope), first);
});

test("a template of a script becomes markup", () => {
  const factory = page("jinlin-lit");
  assert.deepEqual(litPolicy(factory, factory.scope)!.createHTML("<b>", template`<b>`), { trusted: "<b>" });
});

for (const [what, strings] of [
  ["nothing but a text", undefined],
  ["an array", ["<b>"]],
  ["what came as JSON", JSON.parse(`{ "0": "<b>", "length": 1, "raw": ["<b>"] }`)],
  ["an array dressed up as a template", Object.assign(["<b>"], { raw: ["<b>"] })],
] as const)
  test(`${what} becomes no markup`, () => {
    const factory = page("jinlin-lit");
    assert.throws(() => litPolicy(factory, factory.scope)!.createHTML("<b>", strings), TypeError);
  });

test("nobody puts another policy in the place of the first", () => {
  const factory = page("jinlin-lit");
  litPolicy(factory, factory.scope);
  assert.equal(Reflect.set(factory.scope, Symbol.for("jinlin-lit/1"), {}), false);
});

test("where the page does not allow it, there is none, and the console says what to add", () => {
  const said = mock.method(console, "error", () => {});
  const factory = page("lit-html");
  assert.equal(litPolicy(factory, factory.scope), undefined);
  assert.match(String(said.mock.calls[0]!.arguments[0]), /add jinlin-lit/);
  said.mock.restore();
});
