/** A number without what people put in or leave out: separators, case, width, accents, characters nobody sees. */
export function bareText(text: string): string {
  return text.normalize('NFKD').replace(/[\p{Cf}\p{M}\s\p{P}\p{S}]+/gu, '').toUpperCase();
}

// What stands before a number in mails and documents, as it is pasted along with it.
const prefixes = [
  'Purchase order number', 'Purchase order no', 'Purchase order', 'PO number', 'PO num', 'PO no', 'PO nr', 'PO', 'Order number', 'Order no', 'Order',
  'Bestellnummer', 'Bestell-Nr', 'Bestellung Nr', 'Bestellung', 'Auftragsnummer', 'Auftrags-Nr',
  'Numéro de bon de commande', 'Numéro de commande', 'N° de commande', 'No de commande', 'Bon de commande', 'Commande',
  'Número de pedido', 'N.º de pedido', 'Pedido de compra', 'Pedido', 'Orden de compra', 'OC',
  'Numero ordine', "Numero d'ordine", "Ordine d'acquisto", 'Ordine', 'Número do pedido', 'Ordem de compra',
  'Inkoopordernummer', 'Inkooporder', 'Bestelnummer', 'Inköpsordernummer', 'Inköpsorder', 'Ordernummer', 'Numer zamówienia', 'Zamówienie',
  'Číslo objednávky', 'Objednávka', 'Sipariş numarası', 'Sipariş no', 'Satın alma siparişi', 'رقم أمر الشراء', 'מספר הזמנה',
  '注文番号', '発注番号', '発注書番号', '采购订单号', '采购单号', '订单号', '採購單號', '訂單號', '발주번호', '주문번호', 'No', 'Nr',
].map(bareText).sort((left, right) => right.length - left.length);
const prefixed = new RegExp(`^(?:${prefixes.join('|')})(?=.*\\d)`, 'u');

/** A bare text without the words for "purchase order number" before it, or null when there are none. A number without any digit is none. */
export function withoutPrefix(bare: string): string | null {
  const prefix = prefixed.exec(bare)?.[0];
  return prefix === undefined ? null : bare.slice(prefix.length);
}

/** The letters and digits of a text in runs, digits without leading zeros: `PO-2026-00042`, `PO 2026/42` and `po2026-042` share it. */
export function withoutZeros(text: string): string {
  const runs = text.normalize('NFKD').replace(/[\p{Cf}\p{M}]+/gu, '').toUpperCase().match(/\d+|\p{L}+/gu) ?? [];
  return runs.map((run) => run.replace(/^0+(?=\d)/, '')).join(' ');
}

const lookAlikes: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1', Z: '2', S: '5', G: '6', B: '8' };

/** A bare text with letters written as the digits they look like. */
export function asSeen(bare: string): string {
  return bare.replace(/[OILZSGB]/g, (letter) => lookAlikes[letter] ?? letter);
}

/** The form numbers of one kind share: `PO202600042` is `AA999999999`. */
export function shapeOf(bare: string): string {
  return bare.replace(/\d/g, '9').replace(/\p{L}/gu, 'A');
}
