/** Where the PO field is put: the element it goes into and the child it stands before. */
export interface FieldAnchor {
  readonly parent: Element;
  readonly before: Element | null;
}

/** Anything Amazon keeps in the page without showing it. Steps that are done stay as collapsed panels (seen 2026-05). */
export const unseen = '.aok-hidden,.a-hidden,.a-popover-preload,.spp-panel.collapsed,[hidden],[style*="display:none"],[style*="display: none"]';

/** The buttons of the forms that place the order, live ones and their disabled twins. */
export const placeButtons = '[name="placeYourOrder1"],[data-testid="SPC_selectPlaceOrder"]';
// The path, not just any mention of it: `?next=/spc/place-order` is not one. `/gp/buy/…` was last seen in 2021.
const placeOrderPath = /^(?:https:\/\/www\.amazon\.(?:com?\.)?[a-z]{2,3})?\/(?:[^?#]*\/)?spc\/(?:place-order|handlers\/static-submit[\w-]*\.html)(?:[/?#]|$)/;

function placesOrder(form: HTMLFormElement): boolean {
  const action = form.getAttribute('action');
  if (form.closest(unseen) !== null) return false;
  if (action !== null) return placeOrderPath.test(action);
  return form.getAttribute('name') === 'spc' && form.querySelector('#submitOrderButtonId') !== null; // seen 2026, in a cut page
}

/** The forms that place the order, in page order: usually two with the same id, sometimes one, none before the review step. */
export function placeOrderForms(document: Document): HTMLFormElement[] {
  return [...document.forms].filter(placesOrder);
}

/** True when the page shows the review step: a form that places the order is in its main content. */
export function isReviewStep(document: Document): boolean {
  for (const form of document.forms) if (placesOrder(form)) return true;
  return false;
}

/** The buttons that place the order, live or not: each form has one of either. */
export function placeOrderButtons(form: HTMLFormElement): Element[] {
  return [...form.querySelectorAll(placeButtons)];
}

/** True when pressing `button` places the order: it is neither a disabled twin nor hidden behind one. */
export function isLiveButton(button: Element): boolean {
  return !button.hasAttribute('disabled') && button.getAttribute('aria-disabled') !== 'true'
    && button.closest(`.a-button-disabled,${unseen}`) === null;
}

/**
 * True when an event of this type on `target` places the order: a click on a live button, by pointer or key, or
 * the submit of a form that places it. A click beside the buttons does not.
 */
export function isPlaceOrderTarget(target: Element, type = 'submit'): boolean {
  if (target.localName === 'form') {
    // The tag says so; `instanceof` would fail for an element of another frame.
    return type === 'submit' && placesOrder(target as HTMLFormElement);
  }
  const form = target.closest('form');
  if (form === null || !placesOrder(form)) return false;
  const button = target.closest(placeButtons) ?? target.closest('.a-button')?.querySelector(placeButtons) ?? null;
  return button !== null && isLiveButton(button);
}

/**
 * A place for the PO field right above the box that places the order, outside every panel Amazon replaces: before the
 * outermost panel that holds the first such form, or before its card where a layout has no panels.
 * Undefined when nothing can be placed there safely.
 */
export function fieldAnchor(document: Document): FieldAnchor | undefined {
  const [form] = placeOrderForms(document);
  if (form === undefined) return undefined;
  let box: Element = form.closest('.a-cardui,.a-box,#subtotals,#spc-order-summary') ?? form;
  for (let panel = form.closest('.spp-panel'); panel !== null; panel = panel.parentElement?.closest('.spp-panel') ?? null) {
    box = panel;
  }
  const parent = box.parentElement;
  const takesChildren = parent !== null && /^(?:div|section|main|aside|body|td|span)$/.test(parent.localName);
  return takesChildren && parent.closest('form') === null ? { parent, before: box } : undefined;
}

/** The narrowest element in which every step change shows. */
export function panelRoot(document: Document): Element {
  return document.querySelector('#checkout-experience-container') ?? document.querySelector('#a-page') ?? document.body ?? document.documentElement;
}
