import { browser } from '#imports';
import { isPlaceOrderTarget, isReviewStep, panelRoot } from '../../lib/amazon/place-order.ts';
import { readCheckoutCart } from '../../lib/amazon/readers/checkout-cart.ts';
import { marketplaceOfOrigin } from '../../lib/domain/marketplace.ts';
import type { CheckoutReading } from '../../lib/domain/reading.ts';
import { send } from '../../lib/messaging/client.ts';
import { answerCopyPage } from '../../lib/messaging/copy-page.ts';
import { sendDurably, strikeOut } from '../../lib/messaging/outbox.ts';
import { openReview, type Review } from './review.ts';
import type { TabReport } from '../../lib/messaging/tab-report.ts';

/** The cart is read again this long after a change of the page, in milliseconds. */
const quietTime = 300;

/**
 * Watches one checkout page: shows the PO field while the review step is there, keeps the cart's snapshot fresh, and
 * records the order in the moment it is placed. It waits for no answer and prevents nothing; when it cannot read the page it
 * steps aside and says so.
 */
export function watchCheckout(document: Document, signal: AbortSignal): void {
  const marketplace = marketplaceOfOrigin(location.origin);
  if (marketplace === undefined) return;
  let review: Review | undefined;
  let unread: readonly string[] | undefined;
  let isFresh = true;
  let isPlaced = false;

  const read = (): CheckoutReading => readCheckoutCart(document, { url: new URL(location.href), marketplace });

  /** The review step is gone for now: the field is kept as it is, for it often comes back a moment later. */
  const leave = (): void => review?.hide();

  const end = (): void => {
    review?.remove();
    review = undefined;
  };

  const reportUnread = (fields: readonly string[]): void => {
    end();
    if (unread?.join() === fields.join()) return;
    unread = fields;
    void send('reportUnread', { page: 'checkout', fields });
  };

  const enter = (): void => {
    const reading = read();
    const missing = (['purchaseId', 'items'] as const).filter((field) => reading.data[field] === undefined);
    if (missing.length === 0) {
      review = openReview(document, reading, isFresh);
      if (review !== undefined) {
        isFresh = false;
        unread = undefined;
        return;
      }
    }
    // Until the page is complete, what is missing may still come.
    if (document.readyState === 'complete') reportUnread(missing.length === 0 ? ['fieldPlace'] : missing);
  };

  const update = (): void => {
    try {
      if (!isReviewStep(document)) leave();
      else if (review === undefined) enter();
      else if (!review.keep()) reportUnread(['fieldPlace']);
    } catch {
      reportUnread(['internal']); // a bug of ours must cost the field, never the checkout
    }
  };

  let timer: ReturnType<typeof setTimeout> | undefined;
  let root = panelRoot(document);
  const observer = new MutationObserver(() => {
    update();
    timer ??= setTimeout(refresh, quietTime);
  });
  const observe = (): void => observer.observe(root, { childList: true, subtree: true });

  const refresh = (): void => {
    timer = undefined;
    if (root !== panelRoot(document)) {
      observer.disconnect();
      root = panelRoot(document);
      observe();
    }
    update();
    try {
      if (review === undefined || !isReviewStep(document)) return;
      const reading = read();
      if (reading.data.purchaseId === review.purchaseId) review.refresh(reading);
      else end();
    } catch {
      reportUnread(['internal']);
    }
  };

  const place = (event: Event): void => {
    // Only what the browser itself reports: a script of the page cannot fake an order.
    if (!event.isTrusted || !(event.target instanceof Element) || !isPlaceOrderTarget(event.target, event.type)) return;
    try {
      const reading = read();
      const { purchaseId } = reading.data;
      if (purchaseId === undefined) return;
      isPlaced = true;
      const text = review?.text();
      const input = { at: Date.now(), reading, ...(text === undefined ? {} : { text }) };
      void sendDurably(`submit/${marketplace}/${purchaseId}`, marketplace, { name: 'submitCheckout', input });
      void strikeOut(`choice/${marketplace}/${purchaseId}`); // the order carries the number itself
    } catch {
      reportUnread(['internal']);
    }
  };

  const describe = (message: unknown, _sender: unknown, respond: (report: TabReport) => void): void => {
    if (typeof message !== 'object' || message === null || !('name' in message) || message.name !== 'describeTab') return;
    if (unread !== undefined) respond({ kind: 'unread', page: 'checkout', fields: unread });
    else if (review !== undefined) respond(review.describe());
  };

  observe();
  document.addEventListener('submit', place, { capture: true, signal });
  document.addEventListener('click', place, { capture: true, signal });
  window.addEventListener('load', refresh, { signal });
  // Back from the confirmation: the page is as it was, but its order is placed, and no choice counts any more.
  window.addEventListener('pageshow', (event) => {
    if (!event.persisted || !isPlaced) return;
    observer.disconnect();
    end();
  }, { signal });
  browser.runtime.onMessage.addListener(describe);
  browser.runtime.onMessage.addListener(answerCopyPage);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
    end();
  });
  // What an earlier version of ours left behind when it was updated under the page.
  for (const left of document.querySelectorAll('[data-po-ledger="field"]')) left.remove();
  update();
}
