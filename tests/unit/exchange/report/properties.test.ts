import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { ReportOrder } from '../../../../lib/domain/report.ts';
import { encode, readBytes, readText } from './read-text.ts';

const columns = ['Order Date', 'Order ID', 'PO Number', 'Currency', 'Order Net Total', 'Order Quantity', 'ASIN', 'Title', 'Purchase PPU', 'Item Quantity', 'Item Net Total', 'PO Line Item Id', 'Department'];
const dollars = (cents: number): string => `${cents < 0 ? '-' : ''}${Math.floor(Math.abs(cents) / 100).toLocaleString('en-US')}.${String(Math.abs(cents) % 100).padStart(2, '0')}`;
const money = (amount: number) => ({ amount, currency: 'USD' });

interface Bought {
  readonly asin: string;
  readonly title: string;
  readonly price: number;
  readonly quantity: number;
}

interface Written {
  readonly day: number;
  readonly po: string;
  readonly items: readonly Bought[];
}

// Titles as people write them: quotes, line breaks, delimiters and what spreadsheets run.
const title = fc.stringMatching(/^[A-Za-zäß日"',;=\n()-][ A-Za-zäß日"',;=\n()-]{0,20}[a-z]$/).filter((text) => !/^n\/a$|^not a/i.test(text.trim()));
const item = fc.record<Bought>({ asin: fc.stringMatching(/^B0[A-Z0-9]{8}$/), title, price: fc.integer({ min: 1, max: 500_000 }), quantity: fc.integer({ min: 1, max: 30 }) });
const orders = fc.array(fc.record<Written>({
  day: fc.integer({ min: 1, max: 28 }), po: fc.constantFrom('', 'PO-1', '="00042"', 'po 7'),
  items: fc.uniqueArray(item, { selector: ({ asin }) => asin, minLength: 1, maxLength: 4 }),
}), { minLength: 1, maxLength: 6 });

function toTable(written: readonly Written[]): string[][] {
  return written.flatMap(({ day, po, items }, index) => items.map(({ asin, title: name, price, quantity }, line) => [
    `01/${String(day).padStart(2, '0')}/2026`, `111-000000${index}-0000001`, po, 'USD', dollars(items.reduce((sum, each) => sum + each.price * each.quantity, 0)),
    String(items.reduce((sum, each) => sum + each.quantity, 0)), `="${asin}"`, name, dollars(price), String(quantity), dollars(price * quantity), String(line + 1), 'Sales',
  ]));
}

function expected(written: readonly Written[]): Partial<ReportOrder>[] {
  return written.map(({ day, po, items }, index) => ({
    orderId: `111-000000${index}-0000001` as ReportOrder['orderId'], // well-formed
    placedOn: `2026-01-${String(day).padStart(2, '0')}` as NonNullable<ReportOrder['placedOn']>, // a real day
    poNumber: po === '' ? null : po.replace(/^="(.*)"$/, '$1'),
    quantity: items.reduce((sum, each) => sum + each.quantity, 0),
    total: money(items.reduce((sum, each) => sum + each.price * each.quantity, 0)) as NonNullable<ReportOrder['total']>, // a known currency
    items: items.map(({ asin, title: name, price, quantity }) => ({
      asin, title: name.replace(/\s+/g, ' ').trim(), quantity, unitPrice: money(price), net: money(price * quantity),
    })) as ReportOrder['items'], // as above
  }));
}

const format = fc.record({ delimiter: fc.constantFrom(',', ';', '\t'), newline: fc.constantFrom('\n', '\r\n'), quotes: fc.boolean(), mark: fc.constantFrom('', '\uFEFF') });

test('what is written to a report is read back, in any format, column order, encoding and pieces', async () => {
  const order = fc.shuffledSubarray(columns.map((_, index) => index), { minLength: columns.length });
  const encoding = fc.constantFrom('utf-8', 'utf-16le', 'utf-16be');
  await fc.assert(fc.asyncProperty(orders, format, order, encoding, fc.integer({ min: 1, max: 200 }), async (written, { mark, ...style }, places, code, size) => {
    const table = [columns, ...toTable(written)].map((fields) => places.map((place) => fields[place] ?? ''));
    const text = mark + Papa.unparse(table, style);
    const bytes = code === 'utf-8' ? new TextEncoder().encode(text) : encode(text, code === 'utf-16le' ? 'utf-16le' : 'utf-16be');
    const report = await readBytes(bytes, size);
    expect(report).toMatchObject({ ok: true, value: { unreadable: [], rows: table.length - 1, contents: { orders: expected(written) } } });
  }), { numRuns: 150 });
});

test('the rows of an order may stand anywhere in the report', async () => {
  await fc.assert(fc.asyncProperty(orders, fc.infiniteStream(fc.nat()), async (written, numbers) => {
    const rows = toTable(written).map((fields, index) => ({ fields, index }));
    const byOrder = (report: Awaited<ReturnType<typeof readText>>): unknown => (report.ok && report.value.contents.kind === 'orders'
      ? report.value.contents.orders.map((order) => ({ ...order, items: [...order.items].sort((left, right) => (left.asin ?? '').localeCompare(right.asin ?? '')) }))
        .sort((left, right) => left.orderId.localeCompare(right.orderId))
      : report);
    const write = (each: typeof rows): string => Papa.unparse([columns, ...each.map(({ fields }) => fields)]);
    const shuffled = rows.map((row) => ({ row, key: numbers.next().value ?? 0 })).sort((left, right) => left.key - right.key).map(({ row }) => row);
    expect(byOrder(await readText(write(shuffled)))).toEqual(byOrder(await readText(write(rows))));
  }), { numRuns: 60 });
});

describe('whatever the bytes are', () => {
  const header = new TextEncoder().encode('Order Date,Order ID,Currency,Order Net Total,Title,Item Quantity\n');
  const soup = fc.oneof(
    fc.uint8Array({ maxLength: 400 }),
    fc.stringMatching(/^[0-9",;\n=$. -]{0,200}$/).map((text) => new TextEncoder().encode(text)),
    fc.array(fc.constantFrom('111-0000001-0000001', '"', ',', '\n', '01/02/2026', 'USD', '1,234', '="', '\r', 'é'), { maxLength: 60 }).map((parts) => new TextEncoder().encode(parts.join(''))),
  );
  const behindHeader = soup.map((bytes) => Uint8Array.from([...header, ...bytes]));

  test('reading gives a value and never throws', async () => {
    await fc.assert(fc.asyncProperty(fc.oneof(soup, behindHeader), async (bytes) => {
      expect(await readBytes(bytes)).toHaveProperty('ok');
    }), { numRuns: 400 });
  });

  test('every row is read or told', async () => {
    await fc.assert(fc.asyncProperty(behindHeader, async (bytes) => {
      const report = await readBytes(bytes);
      if (!report.ok || report.value.contents.kind !== 'orders') throw new Error('a header was there');
      const { rows, unreadable, contents } = report.value;
      const lost = new Set(unreadable.filter((problem) => problem.lost === 'row').map(({ line }) => line)).size;
      expect(lost === rows).toBe(contents.orders.length === 0);
    }), { numRuns: 400 });
  });

  test('how they are cut into pieces does not matter', async () => {
    await fc.assert(fc.asyncProperty(fc.oneof(soup, behindHeader), fc.integer({ min: 1, max: 50 }), async (bytes, size) => {
      expect(await readBytes(bytes, size)).toEqual(await readBytes(bytes, 100_000));
    }), { numRuns: 300 });
  });
});
