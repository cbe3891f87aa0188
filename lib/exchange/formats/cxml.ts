import type { Currency } from '../../domain/currency.ts';
import { toInstantText } from '../columns.ts';
import { toDecimal } from '../decimal.ts';
import { checkDocuments, writeDocuments, type DocumentFormat } from '../document-rules.ts';
import type { ExportFormat } from '../export-format.ts';
import type { ExportOptions } from '../../domain/export-options.ts';
import { isNoPartOfDocument, type DocumentLine, type OrderDocument } from '../order-documents.ts';
import { xml, type XmlElement } from '../xml.ts';

// cXML 1.2.014: http://xml.cxml.org/schemas/cXML/1.2.014/cXML.dtd, explained in the user's guide,
// http://xml.cxml.org/current/cXMLUsersGuide.pdf, "OrderRequest". The order of the elements is the document type's.
const documentType = '<!DOCTYPE cXML SYSTEM "http://xml.cxml.org/schemas/cXML/1.2.014/cXML.dtd">\n';

const english = { 'xml:lang': 'en-US' };
// A unit of UN/CEFACT Recommendation 20: each.
const unit = 'EA';

const money = (amount: number, currency: Currency): XmlElement => xml('Money', toDecimal({ amount, currency }), { currency });
const credential = (domain: string, identity: string): XmlElement => xml('Credential', [xml('Identity', identity)], { domain });
const extrinsic = (name: string, value: string): XmlElement | null => (value === '' ? null : xml('Extrinsic', value, { name }));

function toXml(document: OrderDocument, options: ExportOptions, position: number): XmlElement {
  const written = toInstantText(options.writtenAt);
  const buyer = credential(options.buyerIdDomain, options.buyerId);
  return xml('cXML', [
    xml('Header', [
      xml('From', [buyer]),
      xml('To', [credential(options.supplierIdDomain, options.supplierId)]),
      xml('Sender', [buyer, xml('UserAgent', 'PO Ledger')]),
    ]),
    xml('Request', [xml('OrderRequest', [header(document, options), ...document.lines.flatMap((line) => toItem(line) ?? [])])]),
  ], { payloadID: `${written}.${position}@po-ledger`, timestamp: written, ...english });
}

// "Total: the total cost of the items in the order, excluding any tax and shipping", in the user's guide.
function header({ number, issuedOn, currency, linesTotal, shipping, tax, purchaseOrder }: OrderDocument, { buyerName }: ExportOptions): XmlElement {
  const cost = (name: string, amount: number): XmlElement | null =>
    (amount === 0 || currency === null ? null : xml(name, [money(amount, currency), xml('Description', name, english)]));
  return xml('OrderRequestHeader', [
    xml('Total', [currency === null || linesTotal === null ? null : money(linesTotal, currency)]),
    xml('BillTo', [xml('Address', [xml('Name', buyerName, english)])]),
    cost('Shipping', shipping),
    cost('Tax', tax),
    purchaseOrder === null || purchaseOrder.title === '' ? null : xml('Comments', purchaseOrder.title, english),
    extrinsic('Department', purchaseOrder?.department ?? ''),
    extrinsic('CostCenter', purchaseOrder?.costCentre ?? ''),
    extrinsic('GLAccount', purchaseOrder?.glCode ?? ''),
    extrinsic('Project', purchaseOrder?.project ?? ''),
  ], { orderID: number, orderDate: `${issuedOn ?? ''}T00:00:00+00:00`, type: 'new' });
}

function toItem({ position, orderId, partId, text, quantity, unitPrice }: DocumentLine): XmlElement | undefined {
  if (quantity === null || unitPrice === null || partId === null) return undefined;
  return xml('ItemOut', [
    xml('ItemID', [xml('SupplierPartID', partId)]),
    xml('ItemDetail', [
      xml('UnitPrice', [money(unitPrice.amount, unitPrice.currency)]),
      xml('Description', text, english),
      xml('UnitOfMeasure', unit),
      // The document type requires one; Amazon's pages show no UNSPSC code.
      xml('Classification', partId, { domain: 'SupplierPartID' }),
      orderId === null ? null : extrinsic('SupplierOrderID', orderId),
    ]),
  ], { quantity: String(quantity), lineNumber: String(position) });
}

const needs = ['buyerName', 'buyerId', 'buyerIdDomain', 'supplierId', 'supplierIdDomain'] as const;

const format: DocumentFormat = {
  header: [
    { field: 'OrderRequestHeader/@orderID', required: true, value: ({ number }) => number },
    { field: 'OrderRequestHeader/@orderDate', required: true, value: ({ issuedOn }) => issuedOn ?? '' },
    { field: 'BillTo/Address/Name', required: true, value: (_, { buyerName }) => buyerName },
    { field: 'From/Credential/Identity', required: true, value: (_, { buyerId }) => buyerId },
    { field: 'From/Credential/@domain', required: true, value: (_, { buyerIdDomain }) => buyerIdDomain },
    { field: 'To/Credential/Identity', required: true, value: (_, { supplierId }) => supplierId },
    { field: 'To/Credential/@domain', required: true, value: (_, { supplierIdDomain }) => supplierIdDomain },
  ],
  line: [
    { field: 'ItemOut/@quantity', required: true, value: ({ quantity }) => (quantity === null ? '' : String(quantity)) },
    { field: 'SupplierPartID', required: true, value: ({ partId }) => partId ?? '' },
    { field: 'UnitPrice', required: true, value: ({ unitPrice }) => (unitPrice === null ? '' : toDecimal(unitPrice)) },
  ],
  toXml,
  documentType,
};

/** cXML OrderRequest documents, one for each purchase order. */
export const cxmlOrders: ExportFormat = {
  code: 'cxmlOrders', extension: 'xml', mime: 'application/xml', needs,
  once: true, skips: isNoPartOfDocument,
  check: (rows, options) => checkDocuments(format, rows, options),
  write: (rows, options) => writeDocuments(format, rows, options),
};
