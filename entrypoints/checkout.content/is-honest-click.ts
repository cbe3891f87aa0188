/**
 * True when a person can have meant this click: the browser made it, our element is what lies under the pointer, and
 * nothing above made it see-through. Guards against pages that lay our field invisibly under something else
 * (DOM-based clickjacking, DEF CON 33, 2025).
 */
export function isHonestClick(event: MouseEvent, host: HTMLElement): boolean {
  if (!event.isTrusted) return false;
  // A click by keyboard or screen reader has no position.
  if (event.detail !== 0 && host.ownerDocument.elementFromPoint(event.clientX, event.clientY) !== host) return false;
  for (let element: Element | null = host; element !== null; element = element.parentElement) {
    if (Number(getComputedStyle(element).opacity) < 0.7) return false;
  }
  return true;
}
