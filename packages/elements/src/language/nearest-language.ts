/** The language an element stands in: the nearest `lang` attribute from itself up, across shadow boundaries. */
export function nearestLanguage(element: Element): string | undefined {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const language = at.getAttribute("lang");
    if (language) return language;
  }
  return undefined;
}

/** The document and the shadow roots a `lang` attribute could stand in, nearest first. */
export function* rootsAround(element: Element): Iterable<Node> {
  for (let root = element.getRootNode(); ; root = root.host.getRootNode()) {
    yield root;
    if (!(root instanceof ShadowRoot)) return;
  }
}

function parentOf(element: Element): Element | null {
  const parent = element.parentNode;
  return parent instanceof ShadowRoot ? parent.host : element.parentElement;
}
