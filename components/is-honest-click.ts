/**
 * True when a person can have meant this click: the browser made it, our element is what lies under the pointer, and
 * nothing above made it see-through. Guards against pages that lay what is ours invisibly under something else
 * (DOM-based clickjacking, DEF CON 33, 2025).
 */
export function isHonestClick(event: MouseEvent, host: HTMLElement): boolean {
  if (!event.isTrusted) return false;
  // A click by keyboard or screen reader has no position.
  if (event.detail !== 0 && host.ownerDocument.elementFromPoint(event.clientX, event.clientY) !== host) return false;
  for (let element: Element | null = host; element !== null; element = element.parentElement) {
    const { opacity, filter, clipPath, maskImage } = getComputedStyle(element);
    if (Number(opacity) < 0.7 || [filter, clipPath, maskImage].some((effect) => effect !== 'none')) return false;
  }
  return true;
}
