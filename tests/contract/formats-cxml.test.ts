import { expect, test } from 'vitest';
import type { HistoryRow } from '../../lib/domain/history.ts';
import { cxmlOrders } from '../../lib/exchange/formats/cxml.ts';
import { line, numberedRow, orderIdOf, sampleOptions, textsOf } from '../unit/exchange/export-samples.ts';
import { contentErrors, rootOf, type ContentModels } from './content-models.ts';

// The content models of http://xml.cxml.org/schemas/cXML/1.2.014/cXML.dtd for an OrderRequest, typed from it; the file is not fetched by a
// test, and neither npm nor Debian has a package with it (November 2026; `cxml` there is something else).
const models: ContentModels = {
  cXML: 'Header, Request',
  Header: 'From, To, Sender',
  From: 'Credential+',
  To: 'Credential+',
  Sender: 'Credential+, UserAgent',
  Credential: 'Identity, SharedSecret?',
  Request: 'OrderRequest',
  OrderRequest: 'OrderRequestHeader, ItemOut+',
  OrderRequestHeader: 'Total, ShipTo?, BillTo, Shipping?, Tax?, Payment?, PaymentTerm*, Contact*, Comments?, Followup?, DocumentReference?, SupplierOrderInfo?, Extrinsic*',
  Total: 'Money',
  BillTo: 'Address',
  Address: 'Name, PostalAddress?, Email?, Phone?, Fax?, URL?',
  Shipping: 'Money, Description',
  Tax: 'Money, Description',
  ItemOut: 'ItemID, ItemDetail?, SupplierID?, ShipTo?, Shipping?, Tax?, SpendDetail?, Distribution*, Contact*, Comments?',
  ItemID: 'SupplierPartID, SupplierPartAuxiliaryID?',
  ItemDetail: 'UnitPrice, Description+, UnitOfMeasure, Classification+, ManufacturerPartID?, ManufacturerName?, URL?, LeadTime?, Extrinsic*',
  UnitPrice: 'Money',
  ...Object.fromEntries(['Identity', 'UserAgent', 'Money', 'Name', 'Description', 'Comments', 'Extrinsic', 'SupplierPartID', 'UnitOfMeasure', 'Classification'].map((name) => [name, '#PCDATA'])),
};
const attributes = {
  cXML: ['payloadID', 'timestamp'], Credential: ['domain'], OrderRequestHeader: ['orderID', 'orderDate'], Money: ['currency'],
  Name: ['xml:lang'], Description: ['xml:lang'], ItemOut: ['quantity'], Classification: ['domain'], Extrinsic: ['name'],
};

const usd = (amount: number) => ({ amount, currency: 'USD' as const });
const twoLines = { total: usd(2400), shipping: usd(300), tax: usd(100), lines: [line('X', 2, 500), line('Y', 1, 1000)] };
const texts = (root: Element, path: string): readonly string[] => [...root.querySelectorAll(path)].map((each) => each.textContent ?? '');

test('a document has the elements of cXML in their order, and names its document type', async () => {
  const [text = ''] = await textsOf(cxmlOrders, [numberedRow(1, { title: 'A & B', department: 'Lab', costCentre: 'C-7', glCode: '600', project: 'Falcon' }, twoLines)]);
  expect(text.split('\n')[1]).toBe('<!DOCTYPE cXML SYSTEM "http://xml.cxml.org/schemas/cXML/1.2.014/cXML.dtd">');
  expect(contentErrors(rootOf(text), models, attributes)).toEqual([]);
});

test('it holds the PO number, what was ordered in which order, and the items\' total without shipping and tax', async () => {
  const [text = ''] = await textsOf(cxmlOrders, [numberedRow(1, {}, twoLines)]);
  const root = rootOf(text);
  const head = root.querySelector('OrderRequestHeader');
  expect([head?.getAttribute('orderID'), head?.getAttribute('orderDate')]).toEqual(['PO-1', '2026-11-03T00:00:00+00:00']);
  expect([texts(root, 'Total > Money'), texts(root, 'Shipping > Money'), texts(root, 'Tax > Money'), texts(root, 'UnitPrice > Money')]).toEqual([['20.00'], ['3.00'], ['1.00'], ['5.00', '10.00']]);
  expect([...root.querySelectorAll('ItemOut')].map((item) => item.getAttribute('quantity'))).toEqual(['2', '1']);
  expect(texts(root, 'ItemDetail > Extrinsic')).toEqual([orderIdOf(1), orderIdOf(1)]);
});

test('each document of an export has a payload id of its own', async () => {
  const ids = (await textsOf(cxmlOrders, [numberedRow(1), numberedRow(2)])).map((text) => rootOf(text).getAttribute('payloadID'));
  expect(new Set(ids).size).toBe(2);
});

test('an item needs its price, its number and its quantity; who writes to whom must be known; the PO is left out as a whole', async () => {
  const agreed = [{ id: 'a', asin: null, text: 'Chair', quantity: null, unitPrice: null, tolerancePercent: 0 }];
  const rows: readonly HistoryRow[] = [{ ...numberedRow(1, { lines: agreed }), order: null, link: null }, numberedRow(2), numberedRow(3, {}, { total: null })];
  expect(cxmlOrders.check(rows, sampleOptions).map(({ row, field }) => [row, field])).toEqual([[0, 'ItemOut/@quantity'], [0, 'SupplierPartID'], [0, 'UnitPrice'], [2, 'UnitPrice']]);
  expect((await textsOf(cxmlOrders, rows)).map((text) => rootOf(text).querySelector('OrderRequestHeader')?.getAttribute('orderID'))).toEqual(['PO-2']);
  const anonymous = cxmlOrders.check([numberedRow(2)], { ...sampleOptions, buyerId: '', supplierIdDomain: '' });
  expect(anonymous.map(({ field, code }) => [field, code])).toEqual([['From/Credential/Identity', 'required'], ['To/Credential/@domain', 'required']]);
});
