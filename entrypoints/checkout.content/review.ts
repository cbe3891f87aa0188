import { browser } from '#imports';
import { element } from '../../components/element.ts';
import { createField } from '../../components/field/field.ts';
import type { FieldState } from '../../components/field/field-model.ts';
import { isHonestClick } from '../../components/is-honest-click.ts';
import type { PurchaseId } from '../../lib/domain/ids.ts';
import type { CheckoutReading } from '../../lib/domain/reading.ts';
import { send } from '../../lib/messaging/client.ts';
import type { TabReport } from '../../lib/messaging/tab-report.ts';
import { linkAmazonPo } from './amazon-link.ts';
import { askBackground } from './ask-background.ts';
import { createButtonNotes } from './button-notes.ts';
import { createFieldHost } from './field-host.ts';
import { say } from './say.ts';

/** The PO field of one checkout while it is shown. */
export interface Review {
  /** Puts the field back where it belongs; false when the page has no place for it any more. */
  readonly keep: () => boolean;
  /** Looks at the page again: tells the ledger when the cart is not what it was. */
  readonly refresh: (reading: CheckoutReading) => void;
  /** Somebody typed or chose something on the page: perhaps in Amazon's own PO field. */
  readonly look: () => void;
  readonly purchaseId: PurchaseId;
  /** What stands in the field for the order that is being placed: nothing until the field knows what was chosen before. */
  readonly placed: () => { readonly text?: string; readonly reason?: string };
  /** True while the organisation's rules hold this order back, the person can see why, and the ledger answers. */
  readonly isHeld: () => boolean;
  /** Shows, at the field, why the order that somebody wanted to place waits; asks the ledger whether it still does. */
  readonly refuse: () => void;
  readonly describe: () => TabReport;
  /** Takes the field off the page for now; `keep` brings it back as it was. */
  readonly hide: () => void;
  readonly remove: () => void;
}

const snapshotOf = ({ data }: CheckoutReading): string => JSON.stringify([data.items, data.total]);

/**
 * Shows the field for the checkout that was read and asks the ledger for the number kept for it.
 * `isFresh`: the first time in this page load. Undefined when the page has no place for the field or no purchase id.
 */
export function openReview(document: Document, reading: CheckoutReading, isFresh: boolean): Review | undefined {
  const { marketplace, data: { purchaseId } } = reading;
  if (purchaseId === undefined) return undefined;
  const host = createFieldHost(document);
  if (!host.keep()) return undefined;

  // Asked for now: once the extension was updated, its messages cannot be read from here any more.
  const goneNote = element('p', { class: 'card' }, say('field.gone'));
  let state: FieldState | undefined;
  let isKept = false;
  let isUpdated = false;
  let isNoted = true;
  let latest = reading;
  let styles = '';
  const notes = createButtonNotes(document, () => styles);
  const ended = new AbortController();

  /** A note is there while the field is: it sends people to it. */
  const note = (): void => {
    const view = state?.trouble === null && !isUpdated && host.element.isConnected ? state.view : null;
    isNoted = notes.show(view?.note ?? null, view?.isHeld === true ? 'bad' : 'warn');
  };

  const questions = askBackground(() => latest, purchaseId, isFresh, {
    styled: (css) => host.style(styles = css),
    settled: (isTaken) => { isKept = !isTaken; },
    gone: () => {
      isUpdated = true;
      host.place.replaceChildren(goneNote);
      note();
    },
  });
  const field = createField(host.place, {
    isPrivate: browser.extension.inIncognitoContext,
    questions: {
      ...questions,
      choose: async (text) => {
        const answer = await questions.choose(text);
        // What the rules hold back goes nowhere yet.
        if (text === state?.text && !(answer.ok && answer.value.isHeld)) amazon.settle(answer.ok ? answer.value.number ?? '' : text.trim(), true);
        return answer;
      },
    },
    say, isHonest: (event) => isHonestClick(event, host.element), signal: ended.signal,
    changed: (now) => {
      state = now;
      note();
    },
  });
  const amazon = linkAmazonPo(document, say, {
    show: field.showAmazon,
    read: (value) => void send('openCheckout', { reading: { ...latest, data: { ...latest.data, amazonPo: { present: true, ...(value === '' ? {} : { value }) } } }, fresh: false }),
  });
  // Another window may have spent the budget, or saved the number, meanwhile. A reason that was given stays.
  window.addEventListener('focus', () => { if (state?.reason === '') field.retry(); }, { signal: ended.signal });
  // Not what somebody is typing already: that is settled when it is chosen.
  void field.load().then(() => { if (state?.isKnown && !state.open) amazon.settle(state.view?.number ?? state.text, false); });
  return {
    keep: () => {
      const stands = host.keep();
      note();
      return stands;
    },
    refresh: (now) => {
      amazon.look();
      if (isUpdated || snapshotOf(now) === snapshotOf(latest) || now.data.items === undefined) return;
      latest = now;
      void field.show(send('openCheckout', { reading: now, fresh: false }));
    },
    look: amazon.look,
    placed: () => state?.isKnown === true ? { text: state.text, ...(state.reason === '' ? {} : { reason: state.reason }) } : {},
    isHeld: () => state?.view?.isHeld === true && state.trouble === null && isNoted && browser.runtime?.id !== undefined
      && host.element.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
    refuse: () => {
      field.focus();
      field.alert(state?.view?.note ?? '');
      field.retry();
    },
    describe: () => ({
      kind: 'checkout', marketplace, purchaseId, ...(reading.data.stage === 'review' ? { stage: 'review' } : {}),
      number: state?.text.trim() ? state.text : null, verdict: state?.view?.summary ?? null, kept: isKept,
    }),
    purchaseId,
    hide: () => {
      host.remove();
      note();
    },
    remove: () => {
      ended.abort();
      host.remove();
      note();
    },
  };
}
