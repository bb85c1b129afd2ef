/** Where tags are registered; one's own, where the browser has scoped registries. */
export type TagRegistry = Pick<CustomElementRegistry, "define" | "get">;

export interface DefineOptions {
  /** What tags begin with: `jinlin` makes `jinlin-unit`. */
  readonly prefix?: string;
  readonly registry?: TagRegistry;
}

type ElementClass = CustomElementConstructor & { readonly version?: string };

const warned = new WeakSet<TagRegistry>();

/**
 * Registers one class under one tag. Again with the same version: nothing happens. Where another version
 * was first it stays, and the console says so, once for each registry.
 */
export function defineTag(name: string, element: ElementClass, { prefix = "jinlin", registry = customElements }: DefineOptions): void {
  const tag = `${prefix}-${name}`;
  const first: ElementClass | undefined = registry.get(tag);
  // A registry takes a class once; under a second tag it needs a class of its own.
  if (first === undefined) return registry.define(tag, class extends element {});
  if (first.version === element.version || warned.has(registry)) return;
  warned.add(registry);
  console.warn(`@jinlin/elements ${element.version}: <${tag}> was registered first by version ${first.version ?? "unknown"}, which stays`);
}
