import { anyOf } from './read.ts';
import {
  buttonFrame, checkoutArea, deadButton, pageFrame, placeBoxes, placeButtons, replacedPanel, submitButton, unseen,
} from './selectors/checkout.ts';

/** Where the PO field is put: the element it goes into and the child it stands before. */
export interface FieldAnchor {
  readonly parent: Element;
  readonly before: Element | null;
}

const buttons = anyOf(placeButtons);
// The path, not just any mention of it: `?next=/spc/place-order` is not one. `/gp/buy/…` was last seen in 2021.
const placeOrderPath = /^(?:https:\/\/www\.amazon\.(?:com?\.)?[a-z]{2,3})?\/(?:[^?#]*\/)?spc\/(?:place-order|handlers\/static-submit[\w-]*\.html)(?:[/?#]|$)/;

function placesOrder(form: HTMLFormElement): boolean {
  const action = form.getAttribute('action');
  if (form.closest(unseen) !== null) return false;
  if (action !== null) return placeOrderPath.test(action);
  return form.getAttribute('name') === 'spc' && form.querySelector(submitButton.css) !== null;
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
  return [...form.querySelectorAll(buttons)];
}

/** True when pressing `button` places the order: it is neither a disabled twin nor hidden behind one. */
export function isLiveButton(button: Element): boolean {
  return !button.hasAttribute('disabled') && button.getAttribute('aria-disabled') !== 'true'
    && button.closest(`${deadButton.css},${unseen}`) === null;
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
  const button = target.closest(buttons) ?? target.closest(buttonFrame.css)?.querySelector(buttons) ?? null;
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
  let box: Element = form.closest(anyOf(placeBoxes)) ?? form;
  for (let panel = form.closest(replacedPanel.css); panel !== null; panel = panel.parentElement?.closest(replacedPanel.css) ?? null) {
    box = panel;
  }
  const parent = box.parentElement;
  const takesChildren = parent !== null && /^(?:div|section|main|aside|body|td|span)$/.test(parent.localName);
  return takesChildren && parent.closest('form') === null ? { parent, before: box } : undefined;
}

/** The narrowest element in which every step change shows. */
export function panelRoot(document: Document): Element {
  return document.querySelector(checkoutArea.css) ?? document.querySelector(pageFrame.css) ?? document.body ?? document.documentElement;
}
