import { browser } from '#imports';
import { findAmazonPo } from '../../lib/amazon/fill-amazon-po.ts';
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
 * Watches one checkout page: shows the PO field while the review step or Amazon's own PO field is there, keeps the cart's
 * snapshot fresh, and records the order in the moment it is placed. It holds an order back only where the organisation's
 * rules ask for it and the page was read beyond doubt; when it cannot read the page it steps aside and says so.
 */
export function watchCheckout(document: Document, signal: AbortSignal): void {
  const marketplace = marketplaceOfOrigin(location.origin);
  if (marketplace === undefined) return;
  let review: Review | undefined;
  let unread: readonly string[] | undefined;
  let isFresh = true;
  let isPlaced = false;
  let asksForPo = findAmazonPo(document).kind !== 'none';

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
    // Amazon's own PO field is asked for before the cart is shown.
    const needed = isReviewStep(document) ? ['purchaseId', 'items'] as const : ['purchaseId'] as const;
    const missing = needed.filter((field) => reading.data[field] === undefined);
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
      if (!isReviewStep(document) && !asksForPo) leave();
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
    asksForPo = findAmazonPo(document).kind !== 'none';
    update();
    try {
      if (review === undefined || (!isReviewStep(document) && !asksForPo)) return;
      const reading = read();
      if (reading.data.purchaseId === review.purchaseId) review.refresh(reading);
      else end();
    } catch {
      reportUnread(['internal']);
    }
  };

  const place = (event: Event): void => {
    if (!(event.target instanceof Element) || !isPlaceOrderTarget(event.target, event.type)) return;
    try {
      const reading = read();
      const { purchaseId, items } = reading.data;
      if (purchaseId === undefined) return;
      if (items !== undefined && purchaseId === review?.purchaseId && review.isHeld()) {
        event.preventDefault();
        event.stopImmediatePropagation();
        if (event.isTrusted) review.refuse();
        return;
      }
      // Only what the browser itself reports: a script of the page cannot fake an order.
      if (!event.isTrusted) return;
      isPlaced = true;
      const input = { at: Date.now(), reading, ...review?.placed() };
      void sendDurably(`submit/${marketplace}/${purchaseId}`, marketplace, { name: 'submitCheckout', input });
      if (input.text !== undefined) void strikeOut(`choice/${marketplace}/${purchaseId}`); // the order carries the number itself
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
  const look = (): void => review?.look();
  for (const type of ['input', 'change']) document.addEventListener(type, look, { capture: true, passive: true, signal });
  // At the window, before any listener of the page sees them.
  for (const type of ['submit', 'click']) window.addEventListener(type, place, { capture: true, signal });
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
  for (const left of document.querySelectorAll('[data-po-ledger]')) left.remove();
  update();
}
