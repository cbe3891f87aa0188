import type { Reading } from '../../lib/domain/reading.ts';
import { listOf, valuesOf } from '../score/compare.ts';

type Values = Readonly<Record<string, unknown>>;

/** What a change may have touched, worked out before it is made. */
export interface Damage {
  /** Fields of the page whose evidence stands at or beside a changed node; `*` when that cannot be told. */
  readonly fields: ReadonlySet<string>;
  /** Ids of orders whose card holds a changed node. */
  readonly orders: ReadonlySet<string>;
}

/** The fields and orders that stand at, around or right beside the nodes about to be changed. */
export function damageOf(nodes: readonly Node[], document: Document, reading: Reading): Damage {
  const fields = new Set<string>();
  for (const key of Object.keys(reading.data)) {
    const selectors = Object.entries(reading.evidence).filter(([name]) => name.split(/[.[]/, 1)[0] === key).map(([, { selector }]) => selector);
    if (nodes.length > 0 && (selectors.length === 0 || selectors.some((selector) => isNear(nodes, document, selector)))) fields.add(key);
  }
  const ids = reading.page === 'order-list' ? listOf(reading.data.orders).map(({ orderId }) => String(orderId)) : [];
  return { fields, orders: new Set(nodes.flatMap((node) => idsAround(node, ids))) };
}

/** A selector that is not CSS (a line of text, an address) tells no place, so everything is near it. */
function isNear(nodes: readonly Node[], document: Document, selector: string): boolean {
  if (/^(?:(?:line|url|label)\(|label ")/.test(selector)) return true;
  const elements = [...document.querySelectorAll(selector)];
  return elements.length === 0 || elements.some((element) => nodes.some((node) => node.contains(element) || (element.parentElement ?? element).contains(node)));
}

function idsAround(node: Node, ids: readonly string[]): string[] {
  for (let around: Node | null = node; around !== null; around = around.parentNode) {
    // An id may stand in an attribute only: a link, or a hidden field of the Business list.
    const text = 'outerHTML' in around ? String(around.outerHTML) : around.textContent ?? '';
    const found = ids.filter((id) => text.includes(id));
    if (found.length > 0) return found;
  }
  return [...ids];
}

/** How strictly a changed page is judged: `exact` when nothing was damaged, so no field may appear that was not read before. */
export interface Rules {
  readonly damage: Damage;
  readonly exact: boolean;
  /** The page as it was: an order it names but was not read before may come to light when what hid it is gone. */
  readonly content: string;
  /** Titles were changed on purpose. */
  readonly titlesChanged: boolean;
}

/** The values of a changed page that are neither those of the page before nor missing, as sentences. */
export function wrongValues(before: Reading, after: Reading, rules: Rules): string[] {
  const old = valuesOf(before.data);
  return Object.entries(valuesOf(after.data)).flatMap(([key, value]) => {
    if (key === 'orders') return wrongOrders(listOf(old['orders']), listOf(value), rules);
    if (rules.damage.fields.has(key) || value === undefined) return [];
    if (listOf(old[key]).length === 0 && Array.isArray(value) && !rules.exact) return []; // a change may bring to light what was hidden
    if (key === 'items') return wrongLines(listOf(old['items']), listOf(value), rules, 'items');
    if (old[key] === undefined) return rules.exact ? [`${key}: ${show(value)} appeared`] : [];
    return isSameOrLess(old[key], value) ? [] : [`${key}: ${show(old[key])} became ${show(value)}`];
  });
}

function wrongOrders(before: readonly Values[], after: readonly Values[], rules: Rules): string[] {
  return after.flatMap((order) => {
    const old = before.find(({ orderId }) => orderId === order['orderId']);
    if (old === undefined) return rules.exact || !rules.content.includes(String(order['orderId'])) ? [`orders: ${show(order['orderId'])} appeared`] : [];
    if (rules.damage.orders.has(String(order['orderId']))) return [];
    return Object.entries(order).flatMap(([key, value]) => {
      const name = `orders ${String(order['orderId'])} ${key}`;
      if (key === 'items') return wrongLines(listOf(old['items']), listOf(value), rules, name);
      if (old[key] === undefined) return rules.exact ? [`${name}: ${show(value)} appeared`] : [];
      return isSameOrLess(old[key], value) ? [] : [`${name}: ${show(old[key])} became ${show(value)}`];
    });
  });
}

/** Each line must be one of the lines before, or that line with less known of it. */
function wrongLines(before: readonly Values[], after: readonly Values[], rules: Rules, name: string): string[] {
  const left = [...before];
  return after.flatMap((line) => {
    const index = left.findIndex((old) => isLine(old, line, rules.titlesChanged));
    if (index < 0) return [`${name}: the line ${show(line)} is none of ${show(before)}`];
    left.splice(index, 1);
    return [];
  });
}

function isLine(old: Values, line: Values, titlesChanged: boolean): boolean {
  return Object.entries(line).every(([key, value]) => {
    if (titlesChanged && key === 'title') return String(value).startsWith(String(old['title'])) || String(old['title']).startsWith(String(value));
    return isSameOrLess(old[key], value);
  });
}

/** True when two values are the same but for invisible characters, or the new one lacks something of the old one. */
function isSameOrLess(old: unknown, value: unknown): boolean {
  if (value === undefined) return true;
  if (typeof value === 'string') return visible(String(old)) === visible(value);
  if (Array.isArray(value)) return Array.isArray(old) && value.every((each) => old.some((other) => isSameOrLess(other, each)));
  if (typeof value === 'object' && value !== null) return typeof old === 'object' && Object.entries(value).every(([key, each]) => isSameOrLess(valuesOf(old)[key] ?? valuesOf(old)[visible(key)], each));
  return Object.is(old, value);
}

const visible = (text: string): string => text.replace(/\p{Cf}/gu, '').replace(/\s+/g, ' ').trim();
const show = (value: unknown): string => (JSON.stringify(value) ?? 'nothing').slice(0, 300);
