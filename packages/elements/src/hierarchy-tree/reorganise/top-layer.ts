/**
 * Puts a part of the page above everything else (顶层), where the browser can: nothing around it clips it then.
 * An older browser leaves it where it is, `position: fixed`. The part bears `popover="manual"`.
 */
export function raise(element: HTMLElement): void {
  if ("showPopover" in element) element.showPopover();
}

/** Puts a raised part at a place of the viewport, in pixels; also where a container has coordinates of its own. */
export function putAt(element: HTMLElement, { left, top }: { readonly left: number; readonly top: number }): void {
  element.style.left = element.style.top = "0px";
  const origin = element.getBoundingClientRect();
  element.style.left = `${left - origin.left}px`;
  element.style.top = `${top - origin.top}px`;
}
