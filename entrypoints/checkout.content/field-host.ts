import fieldCss from '../../components/field/field.css?inline';
import { createPageHost } from '../../components/page-host.ts';
import { amazonPoAnchor } from '../../lib/amazon/fill-amazon-po.ts';
import { fieldAnchor } from '../../lib/amazon/place-order.ts';
import { peopleLanguage } from '../../lib/messaging/people-language.ts';
import { mayReturn } from './may-return.ts';

/** For how long a field that comes back takes the focus it had, in milliseconds. */
const focusMemory = 2_000;

/** The field's element on the page. It stands there at most once and comes back, with what was typed and the focus, when a script of the page removes it. */
export interface FieldHost {
  readonly element: HTMLElement;
  readonly place: HTMLElement;
  readonly style: (css: string) => void;
  /** Puts the element where it belongs. False when there is no place for it, or a script of the page keeps removing it. */
  readonly keep: () => boolean;
  readonly remove: () => void;
}

/** Makes the field's host; `keep` puts it into the page. */
export function createFieldHost(document: Document): FieldHost {
  const { element, shadow, place, style } = createPageHost(document, 'field', fieldCss, peopleLanguage());
  let focused: HTMLElement | null = null;
  let focusedUntil = 0;
  const isWelcome = mayReturn();
  shadow.addEventListener('focusin', (event) => {
    focused = event.target instanceof HTMLElement ? event.target : null;
    focusedUntil = Infinity;
  });
  // Deferred: an element that a script removes loses the focus too, without the person having left it.
  shadow.addEventListener('focusout', () => setTimeout(() => {
    if (shadow.activeElement !== null) return;
    if (element.isConnected) focused = null;
    else focusedUntil = Date.now() + focusMemory;
  }));

  const stands = (parent: Element, before: Element | null): boolean => element.parentElement === parent
    && (before === null || (element.compareDocumentPosition(before) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0);

  return {
    element,
    place,
    style,
    keep: () => {
      const anchor = fieldAnchor(document) ?? amazonPoAnchor(document);
      if (anchor === undefined) return false;
      if (stands(anchor.parent, anchor.before)) return true;
      if (!isWelcome()) return false;
      anchor.parent.insertBefore(element, anchor.before);
      if (Date.now() < focusedUntil && (document.activeElement ?? document.body) === document.body) focused?.focus({ preventScroll: true });
      return true;
    },
    remove: () => element.remove(),
  };
}
