/** As much of Trusted Types as Lit needs. */
export interface MarkupPolicy {
  createHTML(markup: string, template: unknown): unknown;
}

export interface PolicyFactory {
  createPolicy(name: string, rules: { createHTML(markup: string, template: unknown): string }): MarkupPolicy;
}

const shared = Symbol.for("jinlin-lit/1");

/**
 * The policy under which the Lit of the single file turns its templates into markup (Trusted Types 策略).
 *
 * A page may allow a name once, and Lit's own (`lit-html`) belongs to whoever else on the page brings Lit along. So ours
 * has a name of its own, `jinlin-lit`, and every further copy of the file takes the policy of the first. It lies where
 * any script could find it, so it trusts nothing but templates in the source of a script: text from anywhere else
 * (a frozen array with a frozen `raw` comes from no JSON and no field) is refused.
 *
 * @returns Undefined where the page allows no policy of this name, after saying so; Lit can draw nothing there.
 */
export function litPolicy(factory: PolicyFactory, scope: object = globalThis): MarkupPolicy | undefined {
  const first: MarkupPolicy | undefined = Reflect.get(scope, shared);
  if (first) return first;
  try {
    const policy = factory.createPolicy("jinlin-lit", { createHTML: markupOfTemplate });
    // Once and for all: nobody can put another in its place.
    Object.defineProperty(scope, shared, { value: policy });
    return policy;
  } catch (error) {
    console.error("@jinlin/elements: add jinlin-lit to trusted-types in this page's Content-Security-Policy", error);
    return undefined;
  }
}

function markupOfTemplate(markup: string, template: unknown): string {
  const { raw } = (template ?? {}) as Partial<TemplateStringsArray>;
  if (Array.isArray(template) && Object.isFrozen(template) && Array.isArray(raw) && Object.isFrozen(raw)) return markup;
  throw new TypeError("jinlin-lit: only a template of a script becomes markup");
}
