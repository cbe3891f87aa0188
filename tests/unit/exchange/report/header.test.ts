import { describe, expect, test } from 'vitest';
import { families } from '../../../../lib/exchange/report/families.ts';
import { recogniseHeader } from '../../../../lib/exchange/report/header.ts';
import { languages } from '../../../../lib/exchange/report/languages.ts';

const recognise = (header: string) => {
  const layout = recogniseHeader(header.split(', '));
  return layout.ok ? `${layout.value.family.id} ${layout.value.labels.language}` : layout.error.code;
};

test.each<[string, string]>([
  ['business-orders en', 'Order Date, Order ID, PO Number, Order Net Total'],
  ['business-orders en', 'order net total, ORDER-ID, Order_Date'],
  ['business-orders de', 'Titel, Bestellnummer, Zwischensumme'],
  ['business-orders ja', '注文番号, 商品の小計(税抜)'],
  ['business-orders ja', '注文番号, 注文の合計（税込）'],
  ['business-orders cs', 'Číslo objednávky, Měna, Mezisoučet'],
  ['business-reconciliation en', 'Transaction Date, Transaction Type, Payment Amount, Order ID, PO Number, Order Date'],
  ['consumer-items en', 'Order Date, Order ID, Title, ASIN/ISBN, Website, Purchase Price Per Unit, Quantity, Item Subtotal, Item Total'],
  ['consumer-shipments en', 'Order Date, Order ID, Website, Subtotal, Shipping Charge, Total Promotions, Tax Charged, Total Charged'],
  ['retail-orders en', 'Website, Order ID, Order Date, Currency, Unit Price, Total Owed, Shipment Item Subtotal, ASIN, Quantity, Product Name'],
  ['retail-orders en', 'ASIN, Currency, Order Date, Order ID, Original Quantity, Product Name, Shipment Item Subtotal, Total Amount, Unit Price, Website'],
  ['returns en', 'Order Date, Order Id, Account Group, PO Number, Return Date, Return Reason, Return Quantity, ASIN'],
  ['returns en', 'Order ID, Order Date, Title, ASIN/ISBN, Website, Return Date, Return Reason, Quantity'],
  ['returns en', 'OrderID, ReversalID, CreationDate, Currency, Quantity, DirectDebitRefundAmount, ReversalReason'],
  ['returns en', 'OrderId, ContractId, DateOfReturn, ReturnAmount, ReturnAmountCurrency, ReturnReason, Resolution'],
  ['returns de', 'Bestellnummer, Rückgabedatum, Rückgabegrund, ASIN'],
  ['refunds en', 'Order ID, Title, ASIN/ISBN, Website, Refund Date, Refund Condition, Refund Amount, Refund Tax Amount, Refund Reason, Quantity'],
  ['refunds en', 'OrderID, ReversalID, RefundCompletionDate, Currency, AmountRefunded, Status, DisbursementType'],
  ['unknownHeader', 'Order ID, Tracking ID, Carrier'],
  ['unknownHeader', 'Bestelldatum, Order ID'],
  ['unknownHeader', ''],
  ['columnTwice', 'Order ID, Order Net Total, order-id'],
])('%s: %s', (expected, header) => {
  expect(recognise(header)).toBe(expected);
});

describe('every language says each of its reports in full', () => {
  const known = languages.flatMap((labels) => families.flatMap((family) => {
    const words = labels.families[family.id];
    return words === undefined ? [] : [{ name: `${family.id} ${labels.language}`, header: Object.values(words).flatMap(([first]) => first ?? []) }];
  }));

  test.each(known)('$name is recognised by its own names, in any order', ({ name, header }) => {
    expect([recognise(header.join(', ')), recognise(header.toReversed().join(', '))]).toEqual([name, name]);
  });

  test('no two columns of one report share a name', () => {
    for (const labels of languages) {
      for (const words of Object.values(labels.families)) {
        const names = Object.values(words).flat();
        expect(names).toEqual([...new Set(names)]);
      }
    }
  });
});
