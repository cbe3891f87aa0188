import type { ReportLabels } from './label.ts';

/** Japanese. Seen in public importers of 2026; two names of the order's status are the shop's usual terms, not yet proved on a file. */
export const ja: ReportLabels = {
  language: 'ja',
  decimalMark: '.',
  dayOrder: null,
  noData: [],
  families: {
    'business-orders': {
      orderId: ['注文番号'], orderDate: ['注文日'], poNumber: ['発注番号'], orderQuantity: ['注文の数量'], currency: ['通貨'],
      orderStatus: ['注文ステータス', '注文状況'],
      orderSubtotal: ['注文の小計（税抜）'], orderShipping: ['注文の配送料および手数料（税抜）'], orderPromotion: ['注文の割引（税込）'],
      orderTax: ['注文の消費税額'], orderTotal: ['注文の合計（税込）'],
      paymentReference: ['支払記録ID/請求書番号'], paymentDate: ['支払い確定日'], paymentAmount: ['支払い金額'],
      paymentIdentifier: ['クレジットカード番号（下4桁）'],
      asin: ['ASIN'], title: ['商品名'], unitPrice: ['商品の価格（税抜）'], itemQuantity: ['商品の数量'], itemSubtotal: ['商品の小計（税抜）'],
      itemTax: ['商品の小計（消費税）'], itemTotal: ['商品および配送料の合計（税込）', '商品の小計（税込）'],
    },
  },
};
