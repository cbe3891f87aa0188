import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markedEncoding, newDecoder, type Encoding } from '../../../../lib/exchange/report/decoder.ts';

function decode(bytes: readonly number[], encoding: Encoding = 'utf-8', size = bytes.length || 1): string {
  const decoder = newDecoder(encoding);
  let text = '';
  for (let at = 0; at < bytes.length; at += size) text += decoder.decode(Uint8Array.from(bytes.slice(at, at + size)), false);
  return text + decoder.decode(new Uint8Array(0), true);
}
const ascii = (text: string): number[] => [...new TextEncoder().encode(text)];

describe('text without a mark is UTF-8, unless its first character beyond ASCII is none', () => {
  test.each<[string, number[], string]>([
    ['ASCII', ascii('PO-1'), 'PO-1'],
    ['UTF-8', ascii('Größe 4½″ – 日本'), 'Größe 4½″ – 日本'],
    ['Windows-1252', [...ascii('Gr'), 0xf6, 0xdf, ...ascii('e '), 0x96, ...ascii(' 5'), 0x80], 'Größe – 5€'],
    ['Windows-1252 that looks like UTF-8 further on', [0xe4, ...ascii(' '), 0xc3, 0xa4], 'ä Ã¤'],
    ['UTF-8 that is damaged further on', [...ascii('ö '), 0xff, ...ascii(' x')], 'ö \uFFFD x'],
    ['UTF-8 that ends inside a character', [...ascii('ö'), 0xe2, 0x82], 'ö\uFFFD'],
    ['what Windows-1252 does not know', [0xe4, 0x81], 'ä\u0081'],
  ])('%s', (_name, bytes, text) => {
    expect([decode(bytes), decode(bytes, 'utf-8', 1), decode(bytes, 'utf-8', 3)]).toEqual([text, text, text]);
  });

  test('however the bytes are cut', () => {
    fc.assert(fc.property(fc.array(fc.oneof(fc.integer({ min: 32, max: 126 }), fc.integer({ min: 0, max: 255 })), { maxLength: 40 }), fc.integer({ min: 1, max: 10 }), (bytes, size) => {
      expect(decode(bytes, 'utf-8', size)).toBe(decode(bytes));
    }));
  });
});

test.each<[readonly number[], Encoding | undefined]>([
  [[0xef, 0xbb, 0xbf, 0x4f], 'utf-8'], [[0xff, 0xfe, 0x4f, 0], 'utf-16le'], [[0xfe, 0xff, 0, 0x4f], 'utf-16be'], [[0x4f, 0x72], undefined], [[], undefined],
])('%j is marked as %s', (bytes, encoding) => {
  expect(markedEncoding(Uint8Array.from(bytes))).toBe(encoding);
});
