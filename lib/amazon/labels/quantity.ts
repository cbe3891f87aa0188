import { plainText } from '../plain-text.ts';

// "Qty" in every shop language, in lower case. Small on purpose: the checkout script carries it. English only was seen on real pages.
const words = new Set([
  'qty', 'qty.', 'quantity', 'menge', 'anzahl', 'quantité', 'qté', 'quantità', 'qtà', 'cantidad', 'cant.', 'quantidade', 'qtd', 'qtd.', 'aantal', 'hoeveelheid',
  'antal', 'kvantitet', 'mængde', 'ilość', 'adet', 'miktar', '数量', '個数', 'الكمية', 'الكميّة', '數量', '수량', 'כמות', 'मात्रा', 'množství',
]);

/** The number in "3", "Qty: 3", "Quantity: 3", "数量：3" or "× 3": a whole number from 1 to 9999. Undefined for anything else, "10+" for example. */
export function parseQuantity(text: string): number | undefined {
  if (text.length > 60) return undefined;
  const parts = /^(?:([^\d:：]+?) ?[:：]? ?)?([1-9]\d{0,3})$/.exec((plainText(text) ?? '').toLowerCase());
  if (parts === null) return undefined;
  const [, word, number] = parts;
  return word === undefined || word === 'x' || word === '×' || words.has(word) ? Number(number) : undefined;
}
