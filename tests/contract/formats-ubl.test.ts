import { describe, expect, test } from 'vitest';
import type { HistoryRow } from '../../lib/domain/history.ts';
import type { PurchaseOrderId } from '../../lib/domain/ids.ts';
import type { PoNumber } from '../../lib/domain/po-number.ts';
import { ublOrders } from '../../lib/exchange/formats/ubl.ts';
import { on } from '../unit/app/pages.ts';
import { line, numberedRow, orderIdOf, sampleOptions, textsOf } from '../unit/exchange/export-samples.ts';
import { contentErrors, rootOf, type ContentModels } from './content-models.ts';

// The sequences of http://docs.oasis-open.org/ubl/os-UBL-2.1/xsd/maindoc/UBL-Order-2.1.xsd and …/common/UBL-CommonAggregateComponents-2.1.xsd,
// typed from them, without elements that are far from what we write. The schema itself is not in this repository and is not fetched by a test:
// neither npm nor Debian has a package with it (November 2026; @e-invoice-eu/core has one of the invoice alone).
const models: ContentModels = {
  Order: `cbc:UBLVersionID?, cbc:CustomizationID?, cbc:ProfileID?, cbc:ProfileExecutionID?, cbc:ID, cbc:SalesOrderID?, cbc:CopyIndicator?, cbc:UUID?, cbc:IssueDate, cbc:IssueTime?,
    cbc:OrderTypeCode?, cbc:Note*, cbc:RequestedInvoiceCurrencyCode?, cbc:DocumentCurrencyCode?, cbc:PricingCurrencyCode?, cbc:TaxCurrencyCode?, cbc:CustomerReference?,
    cbc:AccountingCostCode?, cbc:AccountingCost?, cbc:LineCountNumeric?, cac:ValidityPeriod*, cac:QuotationDocumentReference?, cac:OrderDocumentReference*,
    cac:OriginatorDocumentReference?, cac:CatalogueReference?, cac:AdditionalDocumentReference*, cac:Contract*, cac:Signature*, cac:BuyerCustomerParty, cac:SellerSupplierParty,
    cac:OriginatorCustomerParty?, cac:FreightForwarderParty?, cac:AccountingCustomerParty?, cac:Delivery*, cac:DeliveryTerms?, cac:PaymentMeans*, cac:PaymentTerms*,
    cac:TransactionConditions?, cac:AllowanceCharge*, cac:TaxExchangeRate?, cac:PricingExchangeRate?, cac:PaymentExchangeRate?, cac:DestinationCountry?, cac:TaxTotal*,
    cac:AnticipatedMonetaryTotal?, cac:OrderLine+`,
  'cac:ValidityPeriod': 'cbc:StartDate?, cbc:StartTime?, cbc:EndDate?, cbc:EndTime?',
  'cac:BuyerCustomerParty': 'cbc:CustomerAssignedAccountID?, cbc:SupplierAssignedAccountID?, cbc:AdditionalAccountID*, cac:Party?',
  'cac:SellerSupplierParty': 'cbc:CustomerAssignedAccountID?, cbc:AdditionalAccountID*, cbc:DataSendingCapability?, cac:Party?',
  'cac:Party': 'cbc:WebsiteURI?, cbc:EndpointID?, cac:PartyIdentification*, cac:PartyName*, cac:Language?, cac:PostalAddress?',
  'cac:PartyIdentification': 'cbc:ID',
  'cac:PartyName': 'cbc:Name',
  'cac:AllowanceCharge': 'cbc:ID?, cbc:ChargeIndicator, cbc:AllowanceChargeReasonCode?, cbc:AllowanceChargeReason*, cbc:MultiplierFactorNumeric?, cbc:PrepaidIndicator?, cbc:SequenceNumeric?, cbc:Amount',
  'cac:TaxTotal': 'cbc:TaxAmount, cbc:RoundingAmount?',
  'cac:AnticipatedMonetaryTotal': `cbc:LineExtensionAmount?, cbc:TaxExclusiveAmount?, cbc:TaxInclusiveAmount?, cbc:AllowanceTotalAmount?, cbc:ChargeTotalAmount?, cbc:PrepaidAmount?,
    cbc:PayableRoundingAmount?, cbc:PayableAmount`,
  'cac:OrderLine': 'cbc:SubstitutionStatusCode?, cbc:Note*, cac:LineItem',
  'cac:LineItem': `cbc:ID, cbc:SalesOrderID?, cbc:UUID?, cbc:Note*, cbc:LineStatusCode?, cbc:Quantity?, cbc:LineExtensionAmount?, cbc:TotalTaxAmount?, cbc:MinimumQuantity?,
    cbc:MaximumQuantity?, cbc:AccountingCostCode?, cbc:AccountingCost?, cac:Delivery*, cac:AllowanceCharge*, cac:Price?, cac:Item`,
  'cac:Price': 'cbc:PriceAmount, cbc:BaseQuantity?',
  'cac:Item': 'cbc:Description*, cbc:PackQuantity?, cbc:PackSizeNumeric?, cbc:CatalogueIndicator?, cbc:Name?, cac:BuyersItemIdentification?, cac:SellersItemIdentification?',
  'cac:SellersItemIdentification': 'cbc:ID',
  ...Object.fromEntries(['UBLVersionID', 'ID', 'IssueDate', 'OrderTypeCode', 'Note', 'DocumentCurrencyCode', 'AccountingCostCode', 'AccountingCost', 'LineCountNumeric', 'StartDate', 'EndDate',
    'Name', 'ChargeIndicator', 'AllowanceChargeReason', 'Amount', 'TaxAmount', 'LineExtensionAmount', 'ChargeTotalAmount', 'PayableAmount', 'SalesOrderID', 'Quantity', 'PriceAmount', 'BaseQuantity',
  ].map((name) => [`cbc:${name}`, '#PCDATA'])),
};
// ccts-cct:AmountType demands a currency.
const attributes = Object.fromEntries(['Amount', 'TaxAmount', 'LineExtensionAmount', 'ChargeTotalAmount', 'PayableAmount', 'PriceAmount'].map((name) => [`cbc:${name}`, ['currencyID']]));

const usd = (amount: number) => ({ amount, currency: 'USD' as const });
const twoLines = { total: usd(2400), shipping: usd(300), tax: usd(100), lines: [line('X', 2, 500), line('Y', 1, 1000)] };
const texts = (root: Element, name: string): readonly string[] => [...root.getElementsByTagName(name)].map((each) => each.textContent ?? '');
const rootsOf = async (rows: readonly HistoryRow[]): Promise<readonly Element[]> => (await textsOf(ublOrders, rows)).map(rootOf);
const purchaseOrder = { title: '<Café> & "Co"', glCode: '600', costCentre: 'C-7', validFrom: on('2026-01-01'), kind: 'blanket' as const };

test('a document has the elements of UBL 2.1 in their order, in the right namespaces', async () => {
  const [root] = await rootsOf([numberedRow(1, purchaseOrder, twoLines)]);
  if (root === undefined) throw new Error('No document');
  expect(contentErrors(root, models, attributes)).toEqual([]);
  expect(root.namespaceURI).toBe('urn:oasis:names:specification:ubl:schema:xsd:Order-2');
  expect(root.getElementsByTagNameNS('urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2', 'LineItem')).toHaveLength(2);
  expect(texts(root, 'cbc:ID')).toEqual(['PO-1', '987654321', 'AMZ', '1', 'B0EXAMPLEX', '2', 'B0EXAMPLEY']);
  expect(texts(root, 'cbc:Note')).toEqual(['<Café> & "Co"']);
  expect(texts(root, 'cbc:OrderTypeCode')).toEqual(['221']);
});

test('the check itself finds what is missing, unknown or out of its order', () => {
  const errors = (inner: string) => contentErrors(rootOf(`<cac:Price xmlns:cac="a" xmlns:cbc="b">${inner}</cac:Price>`), models, attributes);
  expect(errors('<cbc:PriceAmount currencyID="USD">1</cbc:PriceAmount><cbc:BaseQuantity>1</cbc:BaseQuantity>')).toEqual([]);
  expect(errors('<cbc:BaseQuantity>1</cbc:BaseQuantity><cbc:PriceAmount>1</cbc:PriceAmount>')).toHaveLength(3);
  expect(errors('<cbc:PriceAmount currencyID="USD"/><cbc:Cost>1</cbc:Cost>')).toHaveLength(3);
});

test('lines, shipping and tax add up to what is to be paid', async () => {
  const [root] = await rootsOf([numberedRow(1, {}, twoLines)]);
  expect(root === undefined ? [] : ['cbc:LineExtensionAmount', 'cbc:ChargeTotalAmount', 'cbc:TaxAmount', 'cbc:PayableAmount'].flatMap((name) => texts(root, name)))
    .toEqual(['20.00', '10.00', '10.00', '3.00', '1.00', '24.00']);
});

describe('one document for each PO', () => {
  test('with the lines of all its orders, each with the order it was ordered in; a cancelled order is not in it', async () => {
    const same = { id: 'id-1' as PurchaseOrderId, number: 'PO-1' as PoNumber }; // samples
    const [root, ...others] = await rootsOf([numberedRow(1), numberedRow(2, same), numberedRow(3, same, { cancelled: true })]);
    expect(others).toEqual([]);
    expect(root === undefined ? [] : texts(root, 'cbc:SalesOrderID')).toEqual([orderIdOf(1), orderIdOf(2)]);
  });

  test('orders in another currency are left out and said', async () => {
    const same = { id: 'id-1' as PurchaseOrderId, number: 'PO-1' as PoNumber }; // samples
    const rows = [numberedRow(1), numberedRow(2, same, { total: { amount: 500, currency: 'EUR' } })];
    expect(ublOrders.check(rows, sampleOptions)).toEqual([{ row: 1, field: 'Currency', code: 'otherCurrency', value: 'EUR' }]);
    expect((await rootsOf(rows)).flatMap((root) => texts(root, 'cbc:PayableAmount'))).toEqual(['340.10']);
  });

  test('without orders it is what was agreed on, if it is issued', async () => {
    const agreed = [{ id: 'a', asin: null, text: 'Standing desk', quantity: 2, unitPrice: usd(25000), tolerancePercent: 0 }, { id: 'b', asin: null, text: 'Chair', quantity: null, unitPrice: null, tolerancePercent: 0 }];
    const bare = (changes: Parameters<typeof numberedRow>[1]): HistoryRow => ({ ...numberedRow(1, changes), order: null, link: null });
    const [root] = await rootsOf([bare({ lines: agreed })]);
    if (root === undefined) throw new Error('No document');
    expect(contentErrors(root, models, attributes)).toEqual([]);
    expect(texts(root, 'cbc:Name')).toEqual(['Marlow Laboratories', 'Amazon', 'Standing desk', 'Chair']);
    expect(ublOrders.check([bare({ state: 'draft', lines: agreed })], sampleOptions).map(({ code }) => code)).toEqual(['notIssued']);
    expect(ublOrders.check([bare({})], sampleOptions).map(({ code }) => code)).toEqual(['noLines']);
  });
});

test('a buyer without a name, and an id no document can hold letter by letter, are refused', () => {
  const rows = [numberedRow(1, { glCode: '6\u00000' })];
  expect(ublOrders.check(rows, { ...sampleOptions, buyerName: '' })).toEqual([
    { row: 0, field: 'cac:BuyerCustomerParty', code: 'required', value: '' },
    { row: 0, field: 'cbc:AccountingCostCode', code: 'character', value: '6\u00000' },
  ]);
});
