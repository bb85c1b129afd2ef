/** Where tags are registered; one's own, where the browser has scoped registries. */
export type TagRegistry = Pick<CustomElementRegistry, "define" | "get">;

/** What tags are called, and where they are registered. Read when a `define…` is called, never when a module is loaded. */
export interface DefineOptions {
  /** What tags begin with: `jinlin`, the default, makes `jinlin-unit`. */
  readonly prefix?: string;
  /** What tags end in: `v2` makes `jinlin-unit-v2`, which stands beside `jinlin-unit` of another version. Nothing unless said. */
  readonly suffix?: string;
  /** The page's own, `customElements`, unless said otherwise. */
  readonly registry?: TagRegistry;
}

type ElementClass = CustomElementConstructor & { readonly version?: string };

const warned = new WeakSet<TagRegistry>();

/**
 * Registers one class under one tag, `prefix-name-suffix`. Again with the same version: nothing happens. Where
 * another version was first it stays, and the console says so, once for each registry.
 *
 * @throws {DOMException} `SyntaxError`, where prefix and suffix make no valid tag (`Jinlin` has a capital).
 */
export function defineTag(
  name: string,
  element: ElementClass,
  { prefix = "jinlin", suffix = "", registry = customElements }: DefineOptions,
): void {
  const tag = [prefix, name, suffix].filter(Boolean).join("-");
  const first: ElementClass | undefined = registry.get(tag);
  // A registry takes a class once; under a second tag it needs a class of its own.
  if (first === undefined) return registry.define(tag, class extends element {});
  if (first.version === element.version || warned.has(registry)) return;
  warned.add(registry);
  console.warn(`@jinlin/elements ${element.version}: <${tag}> was registered first by version ${first.version ?? "unknown"}, which stays`);
}
