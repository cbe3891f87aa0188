import fieldCss from '../../components/field/field.css?inline';
import { createPageHost } from '../../components/page-host.ts';
import { fieldAnchor } from '../../lib/amazon/place-order.ts';
import { peopleLanguage } from '../../lib/messaging/people-language.ts';

/** The field's element on the page. It stands there at most once and comes back, with what was typed and the focus, when a script of the page removes it. */
export interface FieldHost {
  readonly element: HTMLElement;
  readonly place: HTMLElement;
  /** Puts the element where it belongs. True when it stands there now. */
  readonly keep: () => boolean;
  readonly remove: () => void;
}

/** Makes the field's host; `keep` puts it into the page. */
export function createFieldHost(document: Document): FieldHost {
  const { element, shadow, place } = createPageHost(document, 'field', fieldCss, peopleLanguage());
  let focused: HTMLElement | null = null;
  shadow.addEventListener('focusin', (event) => { focused = event.target instanceof HTMLElement ? event.target : null; });
  // Deferred: an element that a script removes loses the focus too, without the person having left it.
  shadow.addEventListener('focusout', () => setTimeout(() => { if (shadow.activeElement === null) focused = null; }));

  return {
    element,
    place,
    keep: () => {
      const anchor = fieldAnchor(document);
      if (anchor === undefined) return false;
      if (element.parentElement === anchor.parent && element.nextElementSibling === anchor.before) return true;
      const focus = focused;
      anchor.parent.insertBefore(element, anchor.before);
      focus?.focus({ preventScroll: true });
      return true;
    },
    remove: () => element.remove(),
  };
}
