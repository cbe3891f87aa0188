import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { addPurchaseOrder } from '../../../../lib/app/add-purchase-order.ts';
import { makeBackup } from '../../../../lib/app/make-backup.ts';
import { json } from '../../../../lib/exchange/formats/json.ts';
import { largestBackup, readBackup } from '../../../../lib/exchange/backup/read-backup.ts';
import { emptyLedger, value } from '../../app/ledger.ts';
import { textsOf } from '../export-samples.ts';
import { read } from './read.ts';

const passphrase = 'Käse und Brot um 7';
let plain = '';
let encrypted = '';

beforeAll(async () => {
  const ctx = await emptyLedger();
  for (const text of ['PO-1', 'PO-2']) value(await addPurchaseOrder(ctx, { text, title: 'Für das Büro', validUntil: null, favourite: true }));
  plain = await value(await makeBackup(ctx, { passphrase: null })).file.text();
  encrypted = await value(await makeBackup(ctx, { passphrase })).file.text();
});

const failure = async (text: string | Uint8Array<ArrayBuffer>, phrase: string | null = null): Promise<string> => {
  const result = await read(text, phrase);
  return result.ok ? 'read' : result.error.code;
};

describe('a plain backup', () => {
  it('is JSON with everything under its name, and is read again', async () => {
    const parsed: unknown = JSON.parse(plain);
    expect(parsed).toMatchObject({ format: 'po-ledger', version: 3, purchaseOrders: [{ number: 'PO-1' }, { number: 'PO-2' }], orders: [], links: [], checkouts: [], invoices: [], findings: [], entries: [{}, {}], settings: {} });
    expect(value(await read(plain)).records.purchaseOrders).toHaveLength(2);
  });

  it('is read as well when another program gave it other white space', async () => {
    expect(value(await read(JSON.stringify(JSON.parse(plain), null, 2))).records.entries).toHaveLength(2);
  });

  it('is never read with a piece of it changed, taken away or added', async () => {
    const head = plain.indexOf('"settings"'); // before it stand format, version and date
    await fc.assert(fc.asyncProperty(fc.integer({ min: head, max: plain.length - 3 }), fc.constantFrom('', 'x', '0', '"', ',', '}'), async (at, mark) => {
      const changed = plain.slice(0, at) + mark + plain.slice(at + 1);
      fc.pre(changed !== plain && changed.replace(/\s/g, '') !== plain.replace(/\s/g, ''));
      expect(await failure(changed)).toMatch(/damaged|truncated/);
    }), { numRuns: 200 });
  });

  it('that was cut off says so wherever it was cut', async () => {
    for (let end = plain.indexOf(',') + 1; end < plain.length - 2; end += 37) expect(await failure(plain.slice(0, end))).toBe('truncated');
  });

  it('names the first record that is none', async () => {
    const changed = plain.replace(/"state":"issued"/g, '"state":"stolen"');
    expect(await read(changed)).toEqual({ ok: false, error: { code: 'damaged', at: { store: 'purchaseOrders', record: 1, field: 'state' } } });
  });
});

describe('an encrypted backup', () => {
  it('is read with its passphrase, however the letters were typed, and holds no word of the ledger', async () => {
    expect(encrypted).not.toContain('PO-1');
    expect(JSON.parse(encrypted)).toMatchObject({ format: 'po-ledger-encrypted', iterations: 600_000 });
    expect(value(await read(encrypted, passphrase.normalize('NFD'))).records.purchaseOrders).toHaveLength(2);
  });

  it('is different each time', async () => {
    const again = value(await makeBackup(await emptyLedger(), { passphrase })).file;
    const salt = (text: string): unknown => (JSON.parse(text) as { readonly salt: unknown }).salt; // as the test above shows
    expect(salt(await again.text())).not.toBe(salt(encrypted));
  });

  it('says what it needs, and that another passphrase does not fit', async () => {
    expect(await failure(encrypted)).toBe('needsPassphrase');
    expect(await failure(encrypted, 'Käse und Brot um 8')).toBe('wrongPassphrase');
  });

  it('is never read with any byte changed, taken away or repeated', async () => {
    const bytes = new TextEncoder().encode(encrypted.trimEnd()); // without its last line's end: the test below
    await fc.assert(fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), fc.constantFrom('change', 'drop', 'repeat'), async (at, by, how) => {
      const kept = how === 'change' ? [(bytes[at] ?? 0) ^ by] : how === 'drop' ? [] : [bytes[at] ?? 0, bytes[at] ?? 0];
      const changed = new Uint8Array([...bytes.subarray(0, at), ...kept, ...bytes.subarray(at + 1)]);
      expect(await failure(changed, passphrase)).not.toBe('read');
    }), { numRuns: 60 });
  });

  it('is read without the end of its last line, which some programs take away, and with nothing else there', async () => {
    expect(encrypted.endsWith(']}\n')).toBe(true);
    expect(await failure(encrypted.slice(0, -1), passphrase)).toBe('read');
    for (const end of ['\n\n', ' ', '\r\n', 'x']) expect(await failure(encrypted.slice(0, -1) + end, passphrase)).toBe('damaged');
    expect(await failure(encrypted.slice(0, -2), passphrase)).toBe('truncated');
  });

  it('of several chunks notices one that is gone, repeated or at another place, and an end that was cut off', async () => {
    const ctx = await emptyLedger();
    for (let n = 0; n < 12; n += 1) value(await addPurchaseOrder(ctx, { text: `PO-${n}`, title: '·'.repeat(1000), validUntil: null, favourite: false, owner: 'x'.repeat(1000), lines: Array.from({ length: 20 }, () => ({ asin: null, text: 'y'.repeat(1000), quantity: 1, unitPrice: null, tolerancePercent: 0 })) }));
    const lines = (await value(await makeBackup(ctx, { passphrase })).file.text()).split('\n');
    const [head, one, two, ...rest] = lines;
    expect(rest.length).toBeGreaterThan(2);
    const of = (...some: readonly (string | undefined)[]): Promise<string> => failure(some.join('\n'), passphrase);
    expect(await of(...lines)).toBe('read');
    expect(await of(head, two, one, ...rest)).toBe('damaged');
    expect(await of(head, one, one, two, ...rest)).toBe('damaged');
    expect(await of(head, two, ...rest)).toBe('damaged');
    expect(await of(head, one?.replace(/,$/, ''), ']}', '')).toBe('damaged');
    expect(await of(head, one)).toBe('truncated');
    expect(await of(head)).toBe('truncated');
  });
});

describe('a file that is none of ours', () => {
  const files: readonly (readonly [string, () => string | Uint8Array<ArrayBuffer>, string])[] = [
    ['an empty file', () => '', 'empty'],
    ['a report', () => 'Order Date,Order ID\n2026-05-01,112-0000001-0000001\n', 'foreign'],
    ['a picture', () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0xff, 0xfe]), 'foreign'],
    ['another program\'s JSON', () => '{"format":"something else","version":1}', 'foreign'],
    ['JSON without a format', () => '{"purchaseOrders":[]}', 'foreign'],
    ['a list', () => '[]', 'foreign'],
    ['a backup of a newer version', () => plain.replace('"version":3', '"version":4'), 'newer'],
    ['a backup of a version that never was', () => plain.replace('"version":3', '"version":2'), 'older'],
    ['a backup without its orders', () => plain.replace('"orders":[],\n', ''), 'damaged'],
  ];

  it.each(files)('%s changes nothing and is named', async (_, content, code) => {
    expect(await failure(content())).toBe(code);
  });

  it('an export of the history is called one', async () => {
    expect(await failure((await textsOf(json, [])).join(''))).toBe('export');
  });

  it('of two gigabytes is not even begun', async () => {
    const huge = { size: 2 * largestBackup, slice: () => { throw new Error('It was read'); } } as unknown as Blob; // all that may be asked of it
    expect(await readBackup(huge, { passphrase: null })).toEqual({ ok: false, error: { code: 'tooLarge' } });
  });

  it('that the browser cannot read any more is called unreadable', async () => {
    const gone = { size: 10, slice: () => ({ text: () => Promise.reject(new DOMException('gone', 'NotReadableError')) }) } as unknown as Blob; // a file that was moved
    expect(await readBackup(gone, { passphrase: null })).toEqual({ ok: false, error: { code: 'unreadable' } });
  });

  it('stops being read when that is cancelled', async () => {
    const stop = new AbortController();
    stop.abort();
    expect(await readBackup(new Blob([plain]), { passphrase: null, signal: stop.signal })).toEqual({ ok: false, error: { code: 'cancelled' } });
  });
});
