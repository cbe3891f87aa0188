import { toOrderId, toPurchaseId, type OrderId, type PurchaseId } from '../../domain/ids.ts';
import type { ConfirmationData, ConfirmationReading, OrderedItem } from '../../domain/reading.ts';
import { asinOfHref } from '../asin.ts';
import { plainText } from '../plain-text.ts';
import { collapse, startLog, textOf, type ReadingLog } from '../read.ts';
import type { Reader } from '../reader.ts';
import { itemLinks, latestPurchase, orderIdPlaces, placedMarks, purchaseIdInputs, quantityBadge, troubleMarks } from '../selectors/confirmation.ts';
import { firstPlace, known, prove } from './checkout-fields.ts';

/** Reads the page Amazon shows once an order is placed. It shows no total, and usually no order id: then `orderIds` is missing. */
export const readConfirmation: Reader<ConfirmationReading> = (document, { url, marketplace }) => {
  const log = startLog();
  const purchaseId = readPurchaseId(document, url, log);
  const data = known<ConfirmationData>(log, {
    purchaseId,
    placed: readPlaced(document, log),
    orderIds: readOrderIds(document, url, purchaseId, log),
    items: readItems(document, log),
  });
  return { page: 'confirmation', marketplace, data, ...log };
};

function readPurchaseId(document: Document, url: URL, log: ReadingLog): PurchaseId | undefined {
  const inputs = firstPlace(document, purchaseIdInputs, (input) => !!input.getAttribute('value'));
  const found = new Set([
    ...url.searchParams.getAll('purchaseId'),
    ...(inputs?.elements.map((input) => input.getAttribute('value') ?? '') ?? []),
  ]);
  const [only] = found;
  if (only === undefined) return undefined;
  const note = found.size > 1 ? 'disagree' : undefined;
  prove(log, 'purchaseId', inputs === undefined ? [{ css: 'url', seen: '2026-10' }] : purchaseIdInputs, inputs?.index ?? 0, note);
  return found.size === 1 ? toPurchaseId(only) : undefined;
}

// Never `false`: a page that does not say so may be late, and the order placed all the same.
function readPlaced(document: Document, log: ReadingLog): true | undefined {
  const mark = firstPlace(document, placedMarks);
  if (mark === undefined || document.querySelector(troubleMarks) !== null) return undefined;
  prove(log, 'placed', placedMarks, mark.index);
  return true;
}

/** The order ids that are certainly of this purchase. */
function readOrderIds(
  document: Document, url: URL, purchaseId: PurchaseId | undefined, log: ReadingLog,
): readonly OrderId[] | undefined {
  const ids = new Set<OrderId>();
  for (const [index, { css }] of orderIdPlaces.entries()) {
    for (const element of document.querySelectorAll(css)) {
      const id = element.localName === 'a' ? idInLink(element, url) : idInForm(element, purchaseId);
      if (id === undefined) continue;
      if (ids.size === 0) prove(log, 'orderIds', orderIdPlaces, index);
      ids.add(id);
    }
  }
  return ids.size === 0 ? undefined : [...ids];
}

function idInLink(link: Element, base: URL): OrderId | undefined {
  const parameter = /[?&#]orderid=([\w-]+)/i.exec(link.getAttribute('href') ?? '')?.[1];
  return parameter === undefined || !isHere(link, base) ? undefined : toOrderId(parameter);
}

function isHere(link: Element, base: URL): boolean {
  const href = link.getAttribute('href') ?? '';
  return href.startsWith('/') ? !href.startsWith('//') : href.startsWith(`${base.origin}/`);
}

// The form that adds to a delivery names the account's latest order: ours only while the latest purchase is ours.
function idInForm(input: Element, purchaseId: PurchaseId | undefined): OrderId | undefined {
  const latest = input.closest('form')?.querySelector(latestPurchase.css)?.getAttribute('value');
  return purchaseId !== undefined && latest === purchaseId ? toOrderId(input.getAttribute('value') ?? '') : undefined;
}

function readItems(document: Document, log: ReadingLog): readonly OrderedItem[] | undefined {
  const links = firstPlace(document, itemLinks);
  if (links === undefined || links.elements.length > 400) return undefined; // no purchase is longer
  prove(log, 'items', itemLinks, links.index);
  return links.elements.map((link) => {
    const asin = asinOfHref(link.getAttribute('href'));
    const title = titleOf(link);
    const quantity = quantityOf(link);
    return { ...(asin && { asin }), ...(title && { title }), ...(quantity && { quantity }) };
  });
}

function titleOf(link: Element): string | undefined {
  const title = collapse(link.querySelector('img')?.getAttribute('alt') ?? '');
  return title !== '' && title.length <= 2000 ? title : undefined;
}

function quantityOf(link: Element): number | undefined {
  const badge = (link.closest('li') ?? link).querySelector(quantityBadge.css);
  if (badge === null) return 1;
  const digits = plainText(textOf(badge) ?? '') ?? '';
  return /^[1-9]\d{0,3}$/.test(digits) ? Number(digits) : undefined;
}
