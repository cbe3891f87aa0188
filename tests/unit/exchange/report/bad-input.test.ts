import { zipSync, strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { ReportFailure } from '../../../../lib/domain/report-problem.ts';
import { readReport } from '../../../../lib/exchange/report/read-report.ts';
import { encode, pieces, readBytes, readText, reportOf } from './read-text.ts';

const header = 'Order Date,Order ID,PO Number,Currency,Order Net Total,Title,Item Quantity,Item Net Total';
const row = (id: number, cells: Partial<Record<'date' | 'id' | 'currency' | 'total' | 'title' | 'quantity', string>> = {}): string =>
  `${cells.date ?? '01/31/2026'},${cells.id ?? `111-000000${id}-0000001`},PO-1,${cells.currency ?? 'USD'},${cells.total ?? '10.00'},${cells.title ?? 'Mug'},${cells.quantity ?? '1'},10.00`;
const file = (...rows: string[]): string => [header, ...rows].join('\n');
const failureOf = async (bytes: Uint8Array): Promise<ReportFailure | undefined> => {
  const report = await readBytes(bytes);
  return report.ok ? undefined : report.error;
};
const text = (content: string) => new TextEncoder().encode(content);

describe('a file that is no report says what it is', () => {
  test.each<[string, Uint8Array, ReportFailure]>([
    ['no bytes', text(''), { code: 'empty' }],
    ['blank lines', text('\uFEFF\r\n \r\n\r\n'), { code: 'empty' }],
    ['an archive', zipSync({ 'report.csv': strToU8(file(row(1))) }), { code: 'zip' }],
    ['a spreadsheet', zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'xl/workbook.xml': strToU8('<workbook/>') }), { code: 'spreadsheet' }],
    ['an old spreadsheet', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), { code: 'spreadsheet' }],
    ['a PDF', text('%PDF-1.7\n…'), { code: 'pdf' }],
    ['a page', text('\n <!DOCTYPE html><html><head><title>Sign in</title>'), { code: 'webPage' }],
    ['JSON', text('{ "orders": [] }'), { code: 'json' }],
    ['a list in JSON', text('\uFEFF[{"orderId": 1}]'), { code: 'json' }],
    ['pictures', new Uint8Array(Array.from({ length: 5000 }, (_, index) => (index * 7919) % 256)), { code: 'binary' }],
    ['another table', text('Name;Amount (€)\nLamp;12,00\n'), { code: 'unknownHeader', columns: ['Name', 'Amount (€)'] }],
    ['words', text('Dear colleague,\nplease find the report attached.'), { code: 'unknownHeader', columns: ['Dear colleague'] }],
    ['10,000 columns', text(`${Array.from({ length: 10_000 }, (_, index) => `Column ${index}`).join(',')}\n1,2`), { code: 'tooManyColumns', count: 10_000 }],
    ['the same column twice', text(`${header},PO Number\n${row(1)},PO-2`), { code: 'columnTwice', column: 'PO Number' }],
    ['five megabytes in one line', text('x'.repeat(5_000_000)), { code: 'unknownHeader', columns: [`${'x'.repeat(59)}…`] }],
  ])('%s', async (_name, bytes, failure) => {
    expect(await failureOf(bytes)).toEqual(failure);
  });

  test('bytes that stop coming are a value too', async () => {
    const source = async function* (): AsyncGenerator<Uint8Array> {
      yield text(file(row(1)));
      throw new DOMException('The file changed', 'NotReadableError');
    };
    expect(await readReport(source())).toEqual({ ok: false, error: { code: 'sourceFailed', detail: 'NotReadableError' } });
  });
});

describe('a row that cannot be read is listed, and the others go in', () => {
  test.each<[string, string, object]>([
    ['too few fields', '01/31/2026,111-0000002-0000001,PO-1,USD,10.00', { column: null, reason: 'tooFewFields', orderId: '111-0000002-0000001' }],
    ['too many fields', `${row(2)},10.00`, { column: null, reason: 'tooManyFields' }],
    ['a day that does not exist', row(2, { date: '02/30/2026' }), { column: 'Order Date', value: '02/30/2026', reason: 'notADay' }],
    ['a day in another order', row(2, { date: '31/12/2026' }), { column: 'Order Date', reason: 'notADay' }],
    ['an amount that is none', row(2, { total: '4.1.20' }), { column: 'Order Net Total', value: '4.1.20', reason: 'notAnAmount' }],
    ['a thousandth of a cent', row(2, { total: '10.00001' }), { column: 'Order Net Total', reason: 'tooPrecise' }],
    ['an amount in another currency', row(2, { total: '€10.00' }), { column: 'Order Net Total', reason: 'otherCurrency' }],
    ['half a unit', row(2, { quantity: '0.5' }), { column: 'Item Quantity', reason: 'notACount' }],
    ['a currency nobody pays with', row(2, { currency: 'XYZ' }), { column: 'Currency', value: 'XYZ', reason: 'unknownCurrency' }],
    ['no order id', row(2, { id: '' }), { column: 'Order ID', value: '', reason: 'noOrderId', orderId: null }],
    ['a total below the table', 'Total,,,,20.00,,,', { column: 'Order ID', reason: 'noOrderId' }],
    ['an order id that is none', row(2, { id: '112-1' }), { column: 'Order ID', value: '112-1', reason: 'notAnOrderId', orderId: null }],
    ['an open quote', row(2, { title: '"Mug' }), { column: null, reason: 'brokenQuotes' }],
    ['a title nobody writes', row(2, { title: 'x'.repeat(6000) }), { column: 'Title', reason: 'tooLong' }],
    ['a zero character', row(2, { title: 'M\0ug' }), { column: 'Title', reason: 'controlCharacter' }],
    ['200,000 fields', 'x,'.repeat(200_000), { column: null, reason: 'tooLong' }],
  ])('%s', async (_name, bad, problem) => {
    const report = await reportOf(file(row(1), bad, row(3)));
    expect(report.unreadable).toEqual([expect.objectContaining({ line: 3, lost: 'row', ...problem })]);
    expect(report.unreadable[0]?.value.length).toBeLessThanOrEqual(120);
    expect(report).toMatchObject({ rows: 3, unreadableCount: 1, contents: { orders: [{ orderId: '111-0000001-0000001' }, { orderId: '111-0000003-0000001' }] } });
  });

  test('bytes that are no text in a file that is otherwise UTF-8', async () => {
    const bytes = text(file(row(1, { title: 'Größe' }), row(2, { title: 'Gr#' }), row(3)));
    bytes[bytes.indexOf(35)] = 0xff;
    const report = await readBytes(bytes);
    expect(report).toMatchObject({ ok: true, value: { unreadable: [{ line: 3, column: 'Title', reason: 'wrongEncoding' }] } });
  });

  test('what the rows of one order say differently of it is left out and told', async () => {
    const report = await reportOf(file(row(1), row(1, { total: '11.00', title: 'Lamp' })));
    expect(report.unreadable).toEqual([{ line: 3, column: 'Order Net Total', value: '11.00', reason: 'disagrees', lost: 'cell', orderId: '111-0000001-0000001' }]);
    expect(report.contents).toMatchObject({ orders: [{ total: null, items: [{ title: 'Mug' }, { title: 'Lamp' }] }] });
  });

  test('a million of them are no report', async () => {
    expect(await failureOf(text(`${header}\n${'x\n'.repeat(1_000_001)}`))).toEqual({ code: 'tooManyRows', limit: 1_000_000 });
  });

  test('no more than 10,000 are listed, all are counted', async () => {
    const report = await reportOf(file(...Array.from({ length: 12_000 }, () => 'x')));
    expect([report.unreadable.length, report.unreadableCount, report.rows]).toEqual([10_000, 12_000, 12_000]);
  });
});

describe('text is read in the encoding its header shows', () => {
  const german = 'Bestelldatum;Bestellnummer;Währung;Nettosumme;Titel\n03.04.2025;302-0000001-0000001;EUR;12,50;Bürostuhl\n';
  test.each<[string, Uint8Array]>([
    ['UTF-8', text(german)], ['UTF-8 with a mark', text(`\uFEFF${german}`)],
    ['UTF-16 LE', encode(german, 'utf-16le')], ['UTF-16 LE with a mark', encode(`\uFEFF${german}`, 'utf-16le')],
    ['UTF-16 BE', encode(german, 'utf-16be')], ['UTF-16 BE with a mark', encode(`\uFEFF${german}`, 'utf-16be')],
    ['Windows-1252', encode(german, 'windows-1252')],
  ])('%s, also one byte at a time', async (_name, bytes) => {
    const expected = { ok: true, value: { unreadable: [], contents: { orders: [{ placedOn: '2025-04-03', total: { amount: 1250, currency: 'EUR' }, items: [{ title: 'Bürostuhl' }] }] } } };
    expect(await readBytes(bytes)).toMatchObject(expected);
    expect(await readBytes(bytes, 1)).toMatchObject(expected);
  });

  test('Windows-1252 shows itself only far behind the header', async () => {
    const plain = Array.from({ length: 3000 }, (_, index) => row(1, { id: `111-${String(index).padStart(7, '0')}-0000002` }));
    const report = await readBytes(encode(file(...plain, row(1, { title: 'Bürostuhl' })), 'windows-1252'), 10_000);
    expect(report.ok && report.value.contents.kind === 'orders' && report.value.contents.orders.at(-1)?.items[0]?.title).toBe('Bürostuhl');
  });
});

describe('reading is told and stopped', () => {
  const many = text(file(...Array.from({ length: 20_000 }, (_, index) => row(1, { id: `111-${String(index).padStart(7, '0')}-0000002` }))));

  test('progress grows up to all bytes and rows', async () => {
    const heard: { bytesRead: number; rowsRead: number }[] = [];
    await readBytes(many, 50_000, { onProgress: (progress) => heard.push(progress) });
    expect(heard.length).toBeGreaterThan(10);
    expect(heard).toEqual([...heard].sort((left, right) => left.bytesRead - right.bytesRead || left.rowsRead - right.rowsRead));
    expect(heard.at(-1)).toEqual({ bytesRead: many.length, rowsRead: 20_000 });
  });

  test('cancelling stops at once and lets the file go', async () => {
    const stop = new AbortController();
    let released = false;
    let given = 0;
    const source = async function* (): AsyncGenerator<Uint8Array> {
      try {
        for await (const piece of pieces(many, 50_000)) {
          given += 1;
          yield piece;
        }
      } finally {
        released = true;
      }
    };
    const report = await readReport(source(), { signal: stop.signal, onProgress: () => stop.abort() });
    expect([report, released]).toEqual([{ ok: false, error: { code: 'cancelled' } }, true]);
    expect(given).toBeLessThan(6);
  });

  test('the stream of a browser\'s file is read and let go', async () => {
    expect(await readReport(new Blob([many]).stream())).toMatchObject({ ok: true, value: { rows: 20_000 } });
    let cancelled = false;
    const stream = new ReadableStream<Uint8Array>({ pull: (controller) => controller.enqueue(text('%PDF'.repeat(20_000))), cancel: () => { cancelled = true; } });
    expect([await readReport(stream), cancelled]).toEqual([{ ok: false, error: { code: 'pdf' } }, true]);
  });
});

test('a header without rows, or with Amazon\'s word that there are none, is an empty report', async () => {
  for (const content of [header, `${header}\r\n`, `${header}\nNo data found for this time period\n`, `${header}\n,,,,,,,\n\n`]) {
    expect(await readText(content)).toMatchObject({ ok: true, value: { rows: 0, unreadableCount: 0, contents: { orders: [] } } });
  }
});
