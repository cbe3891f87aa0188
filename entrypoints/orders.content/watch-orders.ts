import { browser } from '#imports';
import type { PageHost } from '../../components/page-host.ts';
import { listPlace } from '../../lib/amazon/list-place.ts';
import { listRoot, listState } from '../../lib/amazon/order-places.ts';
import { pageOf } from '../../lib/amazon/pages.ts';
import { readConfirmation } from '../../lib/amazon/readers/confirmation.ts';
import { readInvoice } from '../../lib/amazon/readers/invoice.ts';
import { readOrderDetails } from '../../lib/amazon/readers/order-details.ts';
import { readOrderList } from '../../lib/amazon/readers/order-list.ts';
import { marketplaceOfOrigin } from '../../lib/domain/marketplace.ts';
import type { OrderDetailsReading, OrderListReading, PageKind } from '../../lib/domain/reading.ts';
import { send } from '../../lib/messaging/client.ts';
import { answerCopyPage } from '../../lib/messaging/copy-page.ts';
import { flushOutbox, sendDurably } from '../../lib/messaging/outbox.ts';
import type { TabReport } from '../../lib/messaging/tab-report.ts';
import { showBadges } from './show-badges.ts';

/** How long a page may take to fill in before it counts as unread, in milliseconds. */
const patience = 10_000;
/** How long the page must be quiet before it is read again, in milliseconds. */
const quietTime = 200;

/** Reads a confirmation, order list or order details page, tells the ledger, and shows the PO numbers beside the order ids. */
export function watchOrders(document: Document, signal: AbortSignal): void {
  const marketplace = marketplaceOfOrigin(location.origin);
  if (marketplace === undefined) return;
  const hosts = new Map<string, PageHost>();
  let unread: { readonly page: PageKind; readonly fields: readonly string[] } | undefined;
  let lastSent = '';

  const context = () => ({ url: new URL(location.href), marketplace });

  const reportUnread = (page: PageKind, fields: readonly string[]): void => {
    unread = { page, fields };
    void send('reportUnread', unread);
  };

  const recordConfirmation = async (): Promise<void> => {
    const reading = readConfirmation(document, context());
    const { purchaseId } = reading.data;
    if (purchaseId === undefined) return reportUnread('confirmation', ['purchaseId']);
    const input = { at: Date.now(), reading };
    await sendDurably(`confirm/${marketplace}/${purchaseId}`, marketplace, { name: 'recordConfirmation', input });
  };

  const reportInvoice = (): void => {
    const reading = readInvoice(document, context());
    if (reading.data.orderId === undefined) reportUnread('invoice', ['orderId']);
    else void send('reportReading', { reading });
  };

  const recordOrders = async (reading: OrderListReading | OrderDetailsReading): Promise<void> => {
    const sent = JSON.stringify(reading.data);
    if (sent === lastSent) return;
    lastSent = sent;
    const place = reading.page === 'order-list' ? listPlace(document, context().url) : undefined;
    const answer = await send('recordOrders', { reading, ...(place === undefined ? {} : { place }) });
    if (answer.ok) showBadges(document, answer.value.badges, hosts);
  };

  const readOrders = (page: 'order-list' | 'order-details'): OrderListReading | OrderDetailsReading | undefined => {
    const reading = page === 'order-list' ? readOrderList(document, context()) : readOrderDetails(document, context());
    if (reading.page === 'order-list') return (reading.data.orders?.length ?? 0) > 0 ? reading : undefined;
    return reading.data.orderId === undefined ? undefined : reading;
  };

  let stop: () => void = () => undefined;

  /** Reads now and, while the page fills in, again: for as long as `patience`, then it stops whatever the page does. */
  const followOrders = (page: 'order-list' | 'order-details'): void => {
    stop();
    unread = undefined;
    let quiet: ReturnType<typeof setTimeout> | undefined;
    const read = (): void => {
      const reading = readOrders(page);
      if (reading !== undefined) void recordOrders(reading);
    };
    const observer = new MutationObserver(() => {
      clearTimeout(quiet);
      quiet = setTimeout(read, quietTime);
    });
    const end = setTimeout(() => {
      stop();
      const isEmpty = page === 'order-list' && listState(document) === 'empty';
      if (readOrders(page) === undefined && !isEmpty) reportUnread(page, [page === 'order-list' ? 'orders' : 'orderId']);
    }, patience);
    stop = () => {
      observer.disconnect();
      clearTimeout(quiet);
      clearTimeout(end);
    };
    observer.observe(listRoot(document), { childList: true, subtree: true });
    read();
  };

  const start = async (): Promise<void> => {
    await flushOutbox(marketplace); // what was submitted must be known before its orders are
    const page = pageOf(new URL(location.href));
    if (page === 'confirmation') await recordConfirmation();
    else if (page === 'invoice') reportInvoice();
    else if (page === 'order-list' || page === 'order-details') followOrders(page);
  };

  const describe = (message: unknown, _sender: unknown, respond: (report: TabReport) => void): void => {
    if (typeof message !== 'object' || message === null || !('name' in message) || message.name !== 'describeTab') return;
    if (unread !== undefined) respond({ kind: 'unread', ...unread });
  };

  browser.runtime.onMessage.addListener(describe);
  browser.runtime.onMessage.addListener(answerCopyPage);
  // The Amazon Business list changes its address behind the # (2026-05); the page itself stays.
  window.addEventListener('hashchange', () => void start(), { signal });
  window.addEventListener('popstate', () => void start(), { signal });
  signal.addEventListener('abort', () => stop());
  void start();
}
