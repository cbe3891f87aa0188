import { expect, test } from 'vitest';
import { sellerName } from '../../../lib/amazon/seller-name.ts';

test.each([
  ['Sold by Harbour Crockery', 'Harbour Crockery'],
  ['Sold by: Harbour Crockery', 'Harbour Crockery'],
  ['Verkauf durch Hafen Keramik', 'Hafen Keramik'],
  ['Harbour Crockery', 'Harbour Crockery'],
])('the seller in "%s" is %s', (words, name) => {
  expect(sellerName(words)).toBe(name);
});
