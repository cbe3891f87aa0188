import { element } from '../../components/element.ts';
import { createPageHost, type PageHost } from '../../components/page-host.ts';
import { isLiveButton, placeOrderButtons, placeOrderForms } from '../../lib/amazon/place-order.ts';
import { peopleLanguage } from '../../lib/messaging/people-language.ts';
import { mayReturn } from './may-return.ts';

/** What is said at the buttons that place the order. */
export interface ButtonNotes {
  /** Shows the sentence at each button that can be pressed, or takes it back. False when a script of the page does not let it stand. */
  readonly show: (sentence: string | null, look: string) => boolean;
}

const attribute = 'aria-description';

/** Notes right above the buttons, and the same words on the buttons for those who hear the page: the one attribute we lend to the shop, and take back. */
export function createButtonNotes(document: Document, styles: () => string): ButtonNotes {
  const hosts = new Map<HTMLFormElement, PageHost>();
  const lent = new Map<Element, string | null>();
  const isWelcome = mayReturn();

  const takeBack = (button: Element, before: string | null): void => {
    if (before === null) button.removeAttribute(attribute);
    else button.setAttribute(attribute, before);
    lent.delete(button);
  };

  return {
    show: (sentence, look) => {
      const forms = sentence === null ? [] : placeOrderForms(document).filter((form) => placeOrderButtons(form).some(isLiveButton));
      for (const [form, host] of hosts) {
        if (forms.includes(form)) continue;
        host.element.remove();
        hosts.delete(form);
      }
      const buttons = forms.flatMap(placeOrderButtons).filter(isLiveButton);
      for (const [button, before] of lent) if (!buttons.includes(button)) takeBack(button, before);
      if (sentence === null) return true;
      for (const button of buttons) {
        if (!lent.has(button)) lent.set(button, button.getAttribute(attribute));
        if (button.getAttribute(attribute) !== sentence) button.setAttribute(attribute, sentence);
      }
      for (const form of forms) {
        const host = hosts.get(form) ?? createPageHost(document, 'note', styles(), peopleLanguage());
        hosts.set(form, host);
        if (host.place.textContent !== sentence) host.place.replaceChildren(element('p', { class: `note ${look}` }, sentence));
        if (form.previousSibling === host.element) continue;
        if (!isWelcome()) return false;
        form.before(host.element);
      }
      return true;
    },
  };
}
