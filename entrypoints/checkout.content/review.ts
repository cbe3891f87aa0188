import { element } from '../../components/element.ts';
import { createField } from '../../components/field/field.ts';
import type { NumberSummary } from '../../lib/domain/field-view.ts';
import type { PurchaseId } from '../../lib/domain/ids.ts';
import type { CheckoutReading } from '../../lib/domain/reading.ts';
import { send } from '../../lib/messaging/client.ts';
import type { TabReport } from '../../lib/messaging/tab-report.ts';
import { askBackground } from './ask-background.ts';
import { createFieldHost } from './field-host.ts';
import { isHonestClick } from './is-honest-click.ts';
import { say } from './say.ts';

/** The PO field of one checkout while its review step is shown. */
export interface Review {
  /** Puts the field back where it belongs; false when the page has no place for it any more. */
  readonly keep: () => boolean;
  /** Tells the ledger when the cart is not what it was. */
  readonly refresh: (reading: CheckoutReading) => void;
  readonly purchaseId: PurchaseId;
  /** The number as it stands in the field; undefined until the field knows what was chosen before. */
  readonly text: () => string | undefined;
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
  let text: string | undefined;
  let summary: NumberSummary | null = null;
  let isKept = false;
  let snapshot = snapshotOf(reading);

  let isUpdated = false;
  const ended = new AbortController();
  const questions = askBackground(reading, purchaseId, isFresh, {
    styled: host.style,
    typed: (now) => { text = now; },
    judged: (now) => { summary = now?.summary ?? null; },
    settled: (isTaken) => { isKept = !isTaken; },
    gone: () => {
      isUpdated = true;
      host.place.replaceChildren(goneNote);
    },
  });
  const field = createField(host.place, {
    questions, say, isHonest: (event) => isHonestClick(event, host.element), signal: ended.signal,
  });
  void field.load();
  return {
    keep: () => host.keep(),
    refresh: (now) => {
      if (isUpdated || snapshotOf(now) === snapshot || now.data.items === undefined) return;
      snapshot = snapshotOf(now);
      void send('openCheckout', { reading: now, fresh: false });
    },
    text: () => text,
    describe: () => ({
      kind: 'checkout', marketplace, purchaseId, stage: 'review',
      number: (text ?? '').trim() === '' ? null : text ?? null, verdict: summary, kept: isKept,
    }),
    purchaseId,
    hide: host.remove,
    remove: () => {
      ended.abort();
      host.remove();
    },
  };
}
