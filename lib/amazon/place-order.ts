/** The forms that place the order, in page order: usually two with the same id, sometimes one, none before the review step. */
export function placeOrderForms(document: Document): HTMLFormElement[] {
  return [...document.querySelectorAll<HTMLFormElement>('form[action*="/spc/place-order"]')];
}

/** True when the page shows the review step: a form that places the order is in its main content. */
export function isReviewStep(document: Document): boolean {
  return placeOrderForms(document).length > 0;
}

/** True when a click on `target`, or a submit of it, places the order: a live button (no disabled twin) or the form itself. */
export function isPlaceOrderTarget(target: Element): boolean {
  return target.closest('form[action*="/spc/place-order"]') !== null;
}

/** Where the PO field is put: the element it goes into and the child it stands before. */
export interface FieldAnchor {
  readonly parent: Element;
  readonly before: Element | null;
}

/** A place for the PO field above the place-order box and outside every panel Amazon replaces; undefined when there is none. */
export function fieldAnchor(document: Document): FieldAnchor | undefined {
  const box = document.querySelector('#checkout-experience-right-column-deck > #checkout-subtotals-section');
  return box?.parentElement ? { parent: box.parentElement, before: box } : undefined;
}

/** The narrowest element in which every step change shows. */
export function panelRoot(document: Document): Element {
  return document.querySelector('#checkout-experience-container') ?? document.body;
}
