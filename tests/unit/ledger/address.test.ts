import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseAddress, startAddress, tabs, writeAddress } from '../../../entrypoints/ledger/address.ts';

test.each([
  ['#/purchase-orders', { tab: 'purchase-orders', open: '', params: {} }],
  ['#/purchase-orders/abc/edit', { tab: 'purchase-orders', open: 'abc/edit', params: {} }],
  ['#/orders/amazon.de/302-0000001-0000001?q=lamp', { tab: 'orders', open: 'amazon.de/302-0000001-0000001', params: { q: 'lamp' } }],
  ['#/requests?q=', { tab: 'requests', open: '', params: {} }],
])('%s is read as what it names', (hash, address) => {
  expect(parseAddress(hash)).toEqual(address);
});

test.each(['', '#', '#/', '#purchase-orders', '#/nothing', '#/orders/%E0%A4%A', `#/orders/${'a'.repeat(9000)}`])('%j is none of ours and leads to the start', (hash) => {
  expect(parseAddress(hash)).toEqual(startAddress);
});

test('what is written is read as the same, whatever somebody searches for', () => {
  const words = fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' });
  const params = fc.dictionary(fc.constantFrom('q', 'show', 'sort', 'department'), words);
  fc.assert(fc.property(fc.constantFrom(...tabs), words.filter((open) => open.isWellFormed()), params, (tab, open, given) => {
    const address = { tab, open, params: given };
    expect(parseAddress(writeAddress(address))).toEqual(address);
  }));
});
