import { plainText } from '../plain-text.ts';

// Words of Amazon Business for the field of the order's PO number. Small on purpose: the checkout script carries it.
// None was seen on a page (no Business checkout is public); they are the terms of Amazon's help pages and usual purchasing terms.
const field = [
  'po ?(?:number|no\\.?|#|num)', 'purchase order (?:number|no\\.?|#)', 'po[- ]?nummer', 'bestellauftragsnummer', 'einkaufsbestellnummer',
  '(?:numéro|n[°º]) (?:du |de )?bon de commande', "numero (?:dell['’])?ordine d(?:i |['’])acquisto", '(?:número|n\\.?[°º]) de (?:la )?orden de compra',
  'número d[ao] (?:ordem|pedido|nota) de (?:compra|encomenda)', 'inkoopordernummer', 'inköpsordernummer', 'indkøbsordrenummer', '(?:numer|nr) zamówienia zakupu',
  'satın ?alma (?:siparişi|emri) (?:numarası|no)', '発注番号', '注文書番号', 'po番号', 'رقم (?:أمر|طلب) الشراء', '采购订单(?:编?号)', '採購訂單(?:編?號)', '구매 ?주문 ?번호', 'מספר הזמנת רכש', 'číslo nákupní objednávky',
].join('|');

// "PO number", "PO number (required)", "PO number*", "Purchase Order Number:", "Enter PO number" — never a sentence that only mentions one.
const label = new RegExp(`^(?:(?:enter|add|select|your) (?:a |an |your )?)?(?:${field})(?: ?\\([^()]{1,30}\\))?[ *:：]*$`, 'i');

/** True when a label, as a whole, names the PO number of an order. Its own words only: "PO Box" and help sentences do not count. */
export function isPoNumberLabel(text: string): boolean {
  return text.length < 100 && label.test(plainText(text) ?? '');
}
