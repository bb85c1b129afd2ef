/** How many elements there are below, shadow trees included. */
export function elementsIn(root: Element | ShadowRoot): number {
  let count = 0;
  for (const element of root.querySelectorAll("*")) count += 1 + (element.shadowRoot ? elementsIn(element.shadowRoot) : 0);
  return count;
}
