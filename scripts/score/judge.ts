import type { Expected } from '../corpus/corpus.ts';
import { compare, listOf, valuesOf, type Judgement } from './compare.ts';
import { judgeLines } from './judge-lines.ts';

type Values = Readonly<Record<string, unknown>>;

/**
 * Judges a reading against what is known of the page. A key that is not in `expected` is not judged; a key in
 * `missing` must have no value. Orders are found by their id, lines as `judgeLines` says, shipments by position.
 */
export function judge(expected: Expected, reading: { readonly page: string; readonly marketplace: string; readonly data: object }): Judgement[] {
  const absent = (expected.missing ?? []).filter((key) => /^\w+$/.test(key)); // paths into lists are the own fixtures' and compared there
  const data = valuesOf(reading.data);
  const known = Object.entries(expected.data).filter(([key]) => !absent.includes(key));
  return [
    ...(known.length > 0 && expected.page !== undefined ? [compare('page', expected.page, reading.page)] : []),
    ...(known.length > 0 && expected.marketplace !== undefined ? [compare('marketplace', expected.marketplace, reading.marketplace)] : []),
    ...known.flatMap(([key, value]) => judgeField(key, value, data[key], expected.data)),
    ...absent.map((key): Judgement => ({ field: key, verdict: isNothing(data[key]) ? 'right' : 'wrong', expected: undefined, actual: data[key] })),
  ];
}

function judgeField(key: string, expected: unknown, actual: unknown, all: Values): Judgement[] {
  if (key === 'orders') return judgeOrders(listOf(expected), actual);
  if (key === 'items') return judgeLines('items', listOf(expected), actual, isWhole(listOf(expected), all['itemsSubtotal']));
  if (key === 'shipments') return judgeShipments(listOf(expected), actual);
  if (key === 'orderIds') return [compare(key, sorted(expected), sorted(actual))];
  return [compare(key, expected, actual)];
}

function judgeOrders(expected: readonly Values[], actual: unknown): Judgement[] {
  const orders = listOf(actual);
  const found = expected.flatMap((order) => {
    const read = orders.find((each) => each['orderId'] === order['orderId']);
    return Object.entries(order).flatMap(([key, value]) => (key === 'items'
      ? judgeLines('orders.items', listOf(value), read?.['items'], true)
      : [compare(`orders.${key}`, value, read?.[key])]));
  });
  const invented = orders.filter((order) => expected.every((each) => each['orderId'] !== order['orderId']));
  return [...found, ...invented.map((order): Judgement => ({ field: 'orders.orderId', verdict: 'wrong', expected: undefined, actual: order['orderId'] }))];
}

function judgeShipments(expected: readonly Values[], actual: unknown): Judgement[] {
  const read = listOf(actual);
  const surplus = actual !== undefined && read.length > expected.length;
  return [
    ...expected.flatMap((shipment, index) => Object.entries(shipment).map(([key, value]) => compare(`shipments.${key}`, value, read[index]?.[key]))),
    ...(surplus ? [{ field: 'shipments', verdict: 'wrong', expected, actual } as const] : []),
  ];
}

/** Some expected lists leave lines out (items sold by weight). They are whole when the lines add up to the printed subtotal or more. */
function isWhole(lines: readonly Values[], subtotal: unknown): boolean {
  const sum = lines.reduce((total, line) => total + Number(valuesOf(line['unitPrice'])['amount'] ?? Number.NaN) * Number(line['quantity']), 0);
  return subtotal === undefined || !(sum < Number(valuesOf(subtotal)['amount']));
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0);
}

function sorted(value: unknown): unknown {
  return Array.isArray(value) ? value.map(String).sort() : value;
}
