import type { Asin } from '../../domain/ids.ts';
import type { OrderedItem } from '../../domain/reading.ts';
import { asinOfHref } from '../asin.ts';
import { plainText } from '../plain-text.ts';
import { textOf, type ReadingLog } from '../read.ts';
import { moreItems, orderItem, type ItemSelector } from '../selectors/order-list.ts';

/**
 * The items of one order, as often as the card lists them: one ASIN in two shipments is two items.
 * `field` is the name in the log, such as `orders[3].items`.
 */
export function readListedItems(log: ReadingLog, field: string, card: Element): readonly OrderedItem[] | undefined {
  for (const [index, layout] of orderItem.entries()) {
    const boxes = outermost(card.querySelectorAll(layout.css));
    const items: OrderedItem[] = [];
    const unread: string[] = [];
    let more = false;
    for (const box of boxes) {
      const item = readItem(log, `${field}[${items.length}]`, box, layout);
      if (item !== undefined) items.push(item);
      else if (box.querySelector(moreItems.css) !== null) more = true;
      else unread.push(`${field}[${items.length}]`);
    }
    if (items.length === 0) continue;
    log.missing.push(...unread);
    log.evidence[field] = { selector: layout.css, index, seen: layout.seen, ...(more ? { note: 'incomplete' } : {}) };
    return items;
  }
  log.missing.push(field);
  return undefined;
}

function readItem(log: ReadingLog, field: string, box: Element, layout: ItemSelector): OrderedItem | undefined {
  const { asin, title } = readProduct(log, field, box);
  if (asin === undefined && title === undefined) return undefined;
  const quantity = layout.quantity === undefined ? undefined : readQuantity(box, layout, layout.quantity);
  if (quantity === undefined) log.missing.push(`${field}.quantity`);
  return {
    ...(asin === undefined ? {} : { asin }),
    ...(title === undefined ? {} : { title }),
    ...(quantity === undefined ? {} : { quantity }),
  };
}

/** The product by its links: the picture's link, then the one with the title as its text. Links after the title lead to other things. */
function readProduct(log: ReadingLog, field: string, box: Element): { asin: Asin | undefined; title: string | undefined } {
  const asins = new Set<Asin>();
  let title: string | undefined;
  for (const link of box.getElementsByTagName('a')) {
    const asin = asinOfHref(link.getAttribute('href'));
    if (asin === undefined) continue;
    asins.add(asin);
    title = textOf(link);
    if (title !== undefined) break;
  }
  const [asin] = asins;
  if (asins.size > 1) log.missing.push(`${field}.asin`);
  // Only grid cards name their products nowhere but in the picture (2025-02).
  title ??= textOf(box.matches('.yohtmlc-product-title') ? box : box.querySelector('.yohtmlc-product-title')) ?? altOf(box);
  return { asin: asins.size > 1 ? undefined : asin, title };
}

function altOf(box: Element): string | undefined {
  const alt = box.querySelector('img[alt]')?.getAttribute('alt')?.replace(/\s+/g, ' ').trim();
  return alt === '' ? undefined : alt;
}

function readQuantity(box: Element, layout: ItemSelector, css: string): number | undefined {
  const frame = box.closest(layout.frame) ?? box;
  const badges = frame.querySelectorAll(css);
  const [badge] = badges;
  if (badge === undefined) return 1;
  // A badge in a frame that several items share cannot be given to one of them.
  if (badges.length > 1 || (frame !== box && frame.querySelectorAll(layout.css).length > 1)) return undefined;
  const numbers = plainText(badge.textContent)?.match(/\d+/g);
  const quantity = numbers?.length === 1 ? Number(numbers[0]) : 0;
  return quantity > 0 && quantity < 100_000 ? quantity : undefined;
}

/** The elements that stand in no other one of the list, which is in document order. */
export function outermost(elements: Iterable<Element>): readonly Element[] {
  const outer: Element[] = [];
  for (const element of elements) {
    if (outer.at(-1)?.contains(element) !== true) outer.push(element);
  }
  return outer;
}
