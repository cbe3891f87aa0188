import { describe, expect, it } from 'vitest';
import { isFree } from '../../../lib/amazon/labels/free.ts';
import { labelKinds } from '../../../lib/amazon/labels/label.ts';
import { labelWords, matchLabel, splitLabel } from '../../../lib/amazon/labels/match.ts';
import { marketplaceRow } from '../../../lib/amazon/marketplaces.ts';
import { marketplaces } from '../../../lib/domain/marketplace.ts';

const languages = Object.entries(labelWords);

describe('the labels', () => {
  it.each(marketplaces)('of %s are known in its first language and in English where it has it', (name) => {
    const [first] = marketplaceRow(name).languages;
    expect(Object.keys(labelWords)).toContain(first);
  });

  it.each(languages)('in %s name every kind at least once, and kinds said to be seen have words', (_language, { words, seen }) => {
    for (const kind of labelKinds) expect([kind, (words[kind] ?? []).length > 0]).toEqual([kind, true]);
    for (const kind of seen) expect(words[kind]).toBeDefined();
  });

  it('mean one thing in every language, so the page’s language need not be known', () => {
    const meanings = new Map<string, string>();
    for (const [language, { words }] of languages) {
      for (const [kind, list] of Object.entries(words)) {
        for (const word of list) {
          expect([language, word, meanings.get(word) ?? kind]).toEqual([language, word, kind]);
          meanings.set(word, kind);
        }
      }
    }
  });

  it.each(languages)('in %s are found as they stand, in capitals, with colon, star and count', (_language, { words }) => {
    for (const [kind, list] of Object.entries(words)) {
      for (const word of list) {
        for (const text of [word, `${word}:`, `  ${word} : `, `${word}：`, `${word}:*`, `${word} (3):`, `\u200f${word}`, word.replaceAll(' ', '\u00a0')]) {
          expect([text, matchLabel(text)]).toEqual([text, kind]);
        }
      }
    }
  });

  it.each(['', 'A title that names the Total', 'Total recall', 'Order placed by', 'constructor', 'toString', '__proto__', 'x'.repeat(100_000)])('are not found in %.40s', (text) => {
    expect(matchLabel(text)).toBeUndefined();
  });
});

describe('a label and its value in one text', () => {
  it.each([
    ['Ordered on June 14, 2025', 'orderPlaced', 'June 14, 2025'], ['Order# 112-0000001-0000001', 'orderNumber', '112-0000001-0000001'], ['Order #112-0000001-0000001', 'orderNumber', '112-0000001-0000001'],
    ['Order Total: $12.34', 'grandTotal', '$12.34'], ['Total before tax: $12.34', 'totalBeforeTax', '$12.34'], ['Sold by: A: B & C', 'soldBy', 'A: B & C'], ['Qty: 3', 'quantity', '3'],
    ['Gesamtsumme: 12,34 €', 'grandTotal', '12,34 €'], ['Bestellt am 16. Juli 2026', 'orderPlaced', '16. Juli 2026'], ['注文番号：249-0000001-0000001', 'orderNumber', '249-0000001-0000001'], ['注文番号 249-0000001-0000001', 'orderNumber', '249-0000001-0000001'],
    ['رقم الطلب: 404-0000001-0000001', 'orderNumber', '404-0000001-0000001'], ['Pedido n.º 404-0000001-0000001', 'orderNumber', '404-0000001-0000001'], ['Items (3): $9.00', 'itemsSubtotal', '$9.00'],
  ] as const)('%s is %s and %s', (text, kind, rest) => {
    expect(splitLabel(text)).toEqual({ kind, rest });
  });

  it.each(['', 'Total', 'Total:', 'Totally $5.00', 'PO Box 12', 'Deliverance: part two', 'Taxi 5', 'x'.repeat(100_000)])('are not parted in %.40s', (text) => {
    expect(splitLabel(text)).toBeUndefined();
  });
});

describe('"free"', () => {
  it.each(['FREE', 'Free', 'Kostenlos', 'GRATIS', 'Gratuit', '無料', 'مجاني', ' Ücretsiz '])('is %s', (text) => expect(isFree(text)).toBe(true));
  it.each(['', '$0.00', 'Free Shipping', 'Free returns', 'fre', 'gluten free'])('is not %j', (text) => expect(isFree(text)).toBe(false));
});
