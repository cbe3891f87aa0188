import { browser } from '#imports';
import { listPlace } from '../../lib/amazon/list-place.ts';
import { listRoot, listState } from '../../lib/amazon/order-places.ts';
import { pageOf } from '../../lib/amazon/pages.ts';
import { readConfirmation } from '../../lib/amazon/readers/confirmation.ts';
import { readInvoice } from '../../lib/amazon/readers/invoice.ts';
import { readOrderDetails } from '../../lib/amazon/readers/order-details.ts';
import { readOrderList } from '../../lib/amazon/readers/order-list.ts';
import { pageStop } from '../../lib/amazon/walk-stop.ts';
import { marketplaceOfOrigin } from '../../lib/domain/marketplace.ts';
import type { OrderDetailsReading, OrderListReading, PageKind } from '../../lib/domain/reading.ts';
import { send } from '../../lib/messaging/client.ts';
import { answerCopyPage } from '../../lib/messaging/copy-page.ts';
import { flushOutbox, sendDurably } from '../../lib/messaging/outbox.ts';
import { isAskPlace } from '../../lib/messaging/tab-place.ts';
import type { TabPlace } from '../../lib/messaging/tab-place.ts';
import type { TabReport } from '../../lib/messaging/tab-report.ts';
import { describePlace } from './describe-place.ts';
import { createBadges } from './show-badges.ts';

/** How long a page may take to fill in before it counts as unread, in milliseconds. */
const patience = 10_000;
/** A page is read again this long after it changed, in milliseconds. */
const quietTime = 200;

/** Reads a confirmation, order list or order details page, tells the ledger, and shows the PO numbers beside the order ids. */
export function watchOrders(document: Document, signal: AbortSignal): void {
  const marketplace = marketplaceOfOrigin(location.origin);
  if (marketplace === undefined) return;
  const badges = createBadges(document);
  let unread: { readonly page: PageKind; readonly fields: readonly string[] } | undefined;
  let lastSent = '';

  const context = () => ({ url: new URL(location.href), marketplace });

  const reportUnread = (page: PageKind, fields: readonly string[]): void => {
    unread = { page, fields };
    void send('reportUnread', unread);
  };

  /** Tells the ledger of the confirmation; answers what the page does not show (yet). */
  const recordConfirmation = (): readonly string[] => {
    const reading = readConfirmation(document, context());
    const { purchaseId } = reading.data;
    const sent = JSON.stringify(reading.data);
    if (purchaseId !== undefined && sent !== lastSent) {
      lastSent = sent;
      const input = { at: Date.now(), reading };
      void sendDurably(`confirm/${marketplace}/${purchaseId}`, marketplace, { name: 'recordConfirmation', input });
    }
    return (['purchaseId', 'placed'] as const).filter((field) => reading.data[field] === undefined);
  };

  const reportInvoice = (): void => {
    const reading = readInvoice(document, context());
    if (reading.data.orderId === undefined) reportUnread('invoice', ['orderId']);
    else void send('reportReading', { reading });
  };

  const recordOrders = async (reading: OrderListReading | OrderDetailsReading): Promise<void> => {
    const sent = JSON.stringify(reading.data);
    // A script of the page may have wiped what we showed.
    if (sent === lastSent) return badges.show();
    lastSent = sent;
    const place = reading.page === 'order-list' ? listPlace(document, context().url) : undefined;
    const answer = await send('recordOrders', { reading, ...(place === undefined ? {} : { place }) });
    if (!answer.ok) lastSent = ''; // the next look at the page sends it again
    else badges.show(answer.value.badges);
  };

  /** Tells the ledger of the orders; answers what the page does not show (yet). */
  const readOrders = (page: 'order-list' | 'order-details'): readonly string[] => {
    if (page === 'order-details') {
      const reading = readOrderDetails(document, context());
      if (reading.data.orderId === undefined) return ['orderId'];
      void recordOrders(reading);
      return [];
    }
    const reading = readOrderList(document, context());
    const isEmpty = (reading.data.orders?.length ?? 0) === 0;
    if (isEmpty && listState(document) !== 'empty') return ['orders'];
    // An empty period is told too when Amazon announces that it is: that nothing is missing of it is worth knowing.
    if (!isEmpty || reading.data.orders !== undefined) void recordOrders(reading);
    return [];
  };

  let stop: () => void = () => undefined;

  /** Looks now and, while the page fills in, again: for as long as `patience`, then it stops whatever the page does. What is missing then is reported. */
  const follow = (page: PageKind, root: Element, look: () => readonly string[]): void => {
    stop();
    unread = undefined;
    let soon: ReturnType<typeof setTimeout> | undefined;
    const again = (): void => {
      soon = undefined;
      look();
    };
    const observer = new MutationObserver(() => { soon ??= setTimeout(again, quietTime); });
    const end = setTimeout(() => {
      stop();
      const missing = look();
      if (missing.length > 0) reportUnread(page, missing);
    }, patience);
    stop = () => {
      observer.disconnect();
      clearTimeout(soon);
      clearTimeout(end);
    };
    observer.observe(root, { childList: true, subtree: true });
    look();
  };

  const start = async (): Promise<void> => {
    await flushOutbox(marketplace); // what was submitted must be known before its orders are
    const stopped = pageStop(document);
    if (stopped !== undefined) return void send('reportStop', { stop: stopped });
    const page = pageOf(new URL(location.href));
    if (page === 'confirmation') follow(page, document.body, recordConfirmation);
    else if (page === 'invoice') reportInvoice();
    else if (page === 'order-list' || page === 'order-details') follow(page, listRoot(document), () => readOrders(page));
  };

  const describe = (message: unknown, _sender: unknown, respond: (report: TabReport) => void): void => {
    if (typeof message !== 'object' || message === null || !('name' in message) || message.name !== 'describeTab') return;
    if (unread !== undefined) respond({ kind: 'unread', ...unread });
  };

  const tellPlace = (message: unknown, _sender: unknown, respond: (place: TabPlace) => void): void => {
    if (isAskPlace(message)) respond(describePlace(document, new URL(location.href)));
  };

  for (const left of document.querySelectorAll('[data-po-ledger="order-badge"]')) left.remove(); // an earlier version's, updated under the page
  browser.runtime.onMessage.addListener(describe);
  browser.runtime.onMessage.addListener(tellPlace);
  browser.runtime.onMessage.addListener(answerCopyPage);
  // The Amazon Business list changes its address behind the # (2026-05); the page itself stays.
  window.addEventListener('hashchange', () => void start(), { signal });
  window.addEventListener('popstate', () => void start(), { signal });
  signal.addEventListener('abort', () => stop());
  void start();
}
