import type { Asin } from '../../domain/ids.ts';
import type { Marketplace } from '../../domain/marketplace.ts';
import type { OrderedItem } from '../../domain/reading.ts';
import { asinOfHref } from '../asin.ts';
import { splitLabel } from '../labels/match.ts';
import { parseMoney } from '../parse-money.ts';
import { plainText } from '../plain-text.ts';
import { anyOf, readField, startLog, textOf, type ReadingLog } from '../read.ts';
import {
  component, itemAnchors, itemImage, itemPrice, itemQuantity, itemSeller, itemTitle, itemWords, legacyItem, recommendations,
} from '../selectors/order-details.ts';
import { ownPart } from './order-details-parts.ts';

const anchors = anyOf(itemAnchors);

/** The lines of an order as the page lists them: one ASIN in two shipments is two lines. A line with neither title nor ASIN costs that line. */
export function readItems(log: ReadingLog, root: ParentNode, marketplace: Marketplace): readonly OrderedItem[] | undefined {
  const items: OrderedItem[] = [];
  const found = [...root.querySelectorAll(anchors)]
    .filter((anchor) => anchor.closest(recommendations.css) === null && anchor.parentElement?.closest(anchors) == null);
  for (const [position, anchor] of found.entries()) {
    const item = readItem(log, `items[${position}]`, anchor, ownPart(found, position) ?? anchor, marketplace);
    if (item !== undefined) items.push(item);
    else log.missing.push(`items[${position}]`);
  }
  const used = itemAnchors.findIndex(({ css }) => found.some((anchor) => anchor.matches(css)));
  const selector = itemAnchors[used];
  if (selector !== undefined && items.length > 0) log.evidence['items'] = { selector: selector.css, index: used, seen: selector.seen };
  if (items.length > 0) return items;
  log.missing.push('items');
  return undefined;
}

function readItem(log: ReadingLog, field: string, anchor: Element, box: Element, marketplace: Marketplace): OrderedItem | undefined {
  const link = [...anchor.querySelectorAll('a')].find((each) => textOf(each) !== undefined);
  const title = textOf(link) ?? textOf(anchor.matches(legacyItem.css) ? anchor.firstElementChild : anchor);
  const asin = asinOfHref(link?.getAttribute('href')) ?? imageAsin(box);
  if (title === undefined && asin === undefined) return undefined;
  const own = startLog();
  const outside = <T>(parse: (element: Element) => T | undefined) => (element: Element): T | undefined =>
    element.closest(`${itemTitle.css},a`) === null ? parse(element) : undefined;
  const unitPrice = readField(own, 'unitPrice', box, itemPrice, outside((element) => parseMoney(element.textContent, marketplace)));
  const seller = readField(own, 'seller', box, itemSeller, outside(sellerOf));
  const quantity = readQuantity(own, box);
  for (const part of own.missing) log.missing.push(`${field}.${part}`);
  for (const [part, evidence] of Object.entries(own.evidence)) log.evidence[`items.${part}`] ??= evidence;
  return {
    ...(asin === undefined ? {} : { asin }),
    ...(title === undefined ? {} : { title }),
    ...(quantity === undefined ? {} : { quantity }),
    ...(unitPrice === undefined ? {} : { unitPrice }),
    ...(seller === undefined ? {} : { seller }),
  };
}

function imageAsin(box: Element): Asin | undefined {
  const asins = new Set([...box.querySelectorAll(anyOf(itemImage))].map((link) => asinOfHref(link.getAttribute('href'))));
  const [asin] = asins;
  return asins.size === 1 ? asin : undefined;
}

/** "Sold by: X" in any language; in the seller's own slot also under a label that is not known. */
function sellerOf(element: Element): string | undefined {
  const text = textOf(element);
  if (text === undefined) return undefined;
  const split = splitLabel(text);
  if (split?.kind === 'soldBy') return split.rest;
  return element.matches(component.css) ? textOf(element.querySelector('a')) : undefined;
}

/** The quantity by badge or text. No number anywhere is one piece; a number that cannot be read, or two that differ, is missing. */
function readQuantity(log: ReadingLog, box: Element): number | undefined {
  const numbers = new Set<number | undefined>();
  for (const [index, { css, seen }] of itemQuantity.entries()) {
    for (const element of box.querySelectorAll(css)) {
      const text = textOf(element);
      if (text === undefined || element.closest(anyOf(itemWords)) !== null) continue;
      numbers.add(count(text));
      log.evidence['quantity'] ??= { selector: css, index, seen };
    }
  }
  const [number] = numbers;
  if (numbers.size === 0) return 1;
  if (numbers.size === 1 && number !== undefined) return number;
  log.missing.push('quantity');
  return undefined;
}

function count(text: string): number | undefined {
  const split = splitLabel(text);
  const digits = split?.kind === 'quantity' ? split.rest : plainText(text) ?? '';
  return /^[1-9]\d{0,4}$/.test(digits) ? Number(digits) : undefined;
}
