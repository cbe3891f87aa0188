import { amazonPoControls, valueOf } from './amazon-po-field.ts';
import type { FieldAnchor } from './place-order.ts';

/** Amazon's own PO field on a page: none, one, or several of which nobody can say which it is. */
export type AmazonPoPlace = { readonly kind: 'none' } | { readonly kind: 'one' | 'unsure'; readonly control: HTMLElement };

/** Finds Amazon's own PO field by its visible label. Two different controls that could be it leave it unsure. */
export function findAmazonPo(document: Document): AmazonPoPlace {
  const [control, other] = new Set(amazonPoControls(document));
  if (control === undefined) return { kind: 'none' };
  return { kind: other === undefined ? 'one' : 'unsure', control };
}

/** What stands in Amazon's field, as a person reads it; empty for nothing. */
export const amazonPoText = valueOf;

/**
 * Writes `number` into Amazon's field as a person would: into a text field as typed, in a list by choosing the entry of
 * exactly that text; an empty one empties it. False when the field does not take it: its list has no such entry, it is too short, locked, or no
 * control we know how to fill in.
 */
export function writeAmazonPo(control: HTMLElement, number: string): boolean {
  if (valueOf(control) === number) return true;
  if (control.matches(':disabled,[readonly],[aria-disabled=true],[aria-readonly=true]')) return false;
  if (control.localName === 'select') {
    const list = control as HTMLSelectElement; // the tag says so
    const index = [...list.options].findIndex((option) => number === '' ? option.value === '' : option.value !== '' && option.text.trim() === number);
    if (index < 0) return false;
    list.selectedIndex = index;
  } else if (control.matches('input:not([role=combobox]),textarea')) {
    const input = control as HTMLInputElement; // the tag says so
    if (input.maxLength >= 0 && number.length > input.maxLength) return false;
    input.value = number; // a content script sets the browser's own property: no framework of the page stands between
  } else {
    return false;
  }
  for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true }));
  return valueOf(control) === number;
}

/** Where our field stands beside Amazon's: before the row that holds it. */
export function amazonPoAnchor(document: Document): FieldAnchor | undefined {
  const place = findAmazonPo(document);
  if (place.kind === 'none') return undefined;
  const row = place.control.closest('div,p,li,fieldset,section') ?? place.control;
  return row.parentElement === null ? undefined : { parent: row.parentElement, before: row };
}
