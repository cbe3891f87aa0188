import type { Asin } from '../../domain/ids.ts';
import type { OrderedItem } from '../../domain/reading.ts';
import { asinOfHref } from '../asin.ts';
import { plainText } from '../plain-text.ts';
import { collapse, textOf, type ReadingLog } from '../read.ts';
import { moreItems, orderItem, productTitle, type ItemSelector } from '../selectors/order-list.ts';

type Draft<T> = { -readonly [Key in keyof T]: T[Key] };

/**
 * The items of one order, as often as the card lists them: one ASIN in two shipments is two items.
 * `field` is the name in the log, such as `orders[3].items`. The evidence says `incomplete` where the card ends in "and 5 more".
 */
export function readListedItems(log: ReadingLog, field: string, card: Element): readonly OrderedItem[] | undefined {
  for (const [index, layout] of orderItem.entries()) {
    const items: OrderedItem[] = [];
    const unread: string[] = [];
    let more = false;
    for (const box of outermost(card.querySelectorAll(layout.css))) {
      const item = readItem(unread, items.length, box, layout);
      if (item !== undefined) items.push(item);
      else if (box.querySelector(moreItems.css) === null) unread.push(`[${items.length}]`);
      else more = true;
    }
    if (items.length === 0) continue;
    for (const part of unread) log.missing.push(field + part);
    const { css: selector, seen } = layout;
    log.evidence[field] = more ? { selector, index, seen, note: 'incomplete' } : { selector, index, seen };
    return items;
  }
  log.missing.push(field);
  return undefined;
}

function readItem(unread: string[], position: number, box: Element, layout: ItemSelector): OrderedItem | undefined {
  const { asin, agreed, title } = readProduct(box);
  if (asin === undefined && title === undefined) return undefined;
  const item: Draft<OrderedItem> = {};
  if (asin !== undefined && agreed) item.asin = asin;
  else if (asin !== undefined) unread.push(`[${position}].asin`);
  if (title !== undefined) item.title = title;
  const quantity = readQuantity(box, layout);
  if (quantity !== undefined) item.quantity = quantity;
  else unread.push(`[${position}].quantity`);
  return item;
}

interface Product {
  readonly asin: Asin | undefined;
  /** False when two links of the product lead to different ones. */
  readonly agreed: boolean;
  readonly title: string | undefined;
}

/** The product by its links: the picture's link, then the one with the title as its text. Links after the title lead to other things. */
function readProduct(box: Element): Product {
  let first: Asin | undefined;
  let agreed = true;
  // By number, not `for … of`: that would ask for the length, and so walk over everything behind the title too.
  const links = box.getElementsByTagName('a');
  for (let index = 0, link = links.item(0); link !== null; index += 1, link = links.item(index)) {
    const asin = asinOfHref(link.getAttribute('href'));
    if (asin === undefined) continue;
    first ??= asin;
    agreed &&= asin === first;
    const title = textOf(link);
    if (title !== undefined) return { asin: first, agreed, title };
  }
  // A product that is gone has no link; grid cards name their products nowhere but in the picture (2025-02).
  const words = box.matches(productTitle.css) ? box : box.querySelector(productTitle.css);
  return { asin: first, agreed, title: textOf(words) ?? altOf(box) };
}

function altOf(box: Element): string | undefined {
  const alt = collapse(box.querySelector('img[alt]')?.getAttribute('alt') ?? '');
  return alt === '' ? undefined : alt;
}

function readQuantity(box: Element, layout: ItemSelector): number | undefined {
  if (layout.quantity === undefined) return undefined;
  const frame = layout.frame === undefined ? box : box.closest(layout.frame) ?? box;
  const badge = frame.querySelector(layout.quantity);
  if (badge === null) return 1;
  // A badge in a frame that several items share cannot be given to one of them.
  if (frame !== box && frame.querySelectorAll(layout.css).length > 1) return undefined;
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
