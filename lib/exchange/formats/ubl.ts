import type { Currency } from '../../domain/currency.ts';
import { toDecimal } from '../decimal.ts';
import { checkDocuments, writeDocuments, type DocumentFormat } from '../document-rules.ts';
import type { ExportFormat } from '../export-format.ts';
import type { ExportOptions } from '../../domain/export-options.ts';
import { isNoPartOfDocument, type DocumentLine, type OrderDocument } from '../order-documents.ts';
import { xml, xmlText, type XmlElement } from '../xml.ts';

// UBL 2.1 (OASIS, 4 November 2013): http://docs.oasis-open.org/ubl/os-UBL-2.1/UBL-2.1.html#T-ORDER, schema
// http://docs.oasis-open.org/ubl/os-UBL-2.1/xsd/maindoc/UBL-Order-2.1.xsd. The order of the elements is the schema's sequence.
const namespace = 'urn:oasis:names:specification:ubl:schema:xsd:';

// UNCL 1001, https://service.unece.org/trade/untdid/d16b/tred/tred1001.htm: 220 order, 221 blanket order.
const typeCodes = { standard: '220', blanket: '221' } as const;

// "One" of UN/ECE Recommendation 20, revision 4 on: a piece, whatever it is.
const unit = { unitCode: 'C62' };

const amountOf = (name: string, amount: number, currency: Currency): XmlElement => xml(name, toDecimal({ amount, currency }), { currencyID: currency });

function party(name: string, partyName: string, id: string, domain: string): XmlElement {
  return xml(name, [xml('cac:Party', [
    id === '' ? null : xml('cac:PartyIdentification', [xml('cbc:ID', id, domain === '' ? {} : { schemeName: domain })]),
    xml('cac:PartyName', [xml('cbc:Name', partyName)]),
  ])]);
}

function toXml(document: OrderDocument, options: ExportOptions): XmlElement {
  const { number, purchaseOrder, issuedOn, currency } = document;
  const priced = currency === null || document.linesTotal === null ? null : { currency, lines: document.linesTotal };
  return xml('Order', [
    xml('cbc:UBLVersionID', '2.1'),
    xml('cbc:ID', number),
    xml('cbc:IssueDate', issuedOn ?? ''),
    xml('cbc:OrderTypeCode', typeCodes[purchaseOrder?.kind ?? 'standard']),
    xmlText('cbc:Note', purchaseOrder?.title ?? ''),
    xmlText('cbc:DocumentCurrencyCode', currency ?? ''),
    xmlText('cbc:AccountingCostCode', purchaseOrder?.glCode ?? ''),
    xmlText('cbc:AccountingCost', purchaseOrder?.costCentre ?? ''),
    xml('cbc:LineCountNumeric', String(document.lines.length)),
    validity(document),
    party('cac:BuyerCustomerParty', options.buyerName, options.buyerId, options.buyerIdDomain),
    party('cac:SellerSupplierParty', options.supplierName, options.supplierId, options.supplierIdDomain),
    priced === null || document.shipping === 0 ? null : xml('cac:AllowanceCharge', [
      xml('cbc:ChargeIndicator', 'true'),
      xml('cbc:AllowanceChargeReason', 'Shipping'),
      amountOf('cbc:Amount', document.shipping, priced.currency),
    ]),
    priced === null || document.tax === 0 ? null : xml('cac:TaxTotal', [amountOf('cbc:TaxAmount', document.tax, priced.currency)]),
    priced === null ? null : xml('cac:AnticipatedMonetaryTotal', [
      amountOf('cbc:LineExtensionAmount', priced.lines, priced.currency),
      document.shipping === 0 ? null : amountOf('cbc:ChargeTotalAmount', document.shipping, priced.currency),
      amountOf('cbc:PayableAmount', priced.lines + document.shipping + document.tax, priced.currency),
    ]),
    ...document.lines.map(toLine),
  ], { xmlns: `${namespace}Order-2`, 'xmlns:cac': `${namespace}CommonAggregateComponents-2`, 'xmlns:cbc': `${namespace}CommonBasicComponents-2` });
}

function validity({ purchaseOrder }: OrderDocument): XmlElement | null {
  const { validFrom = null, validUntil = null } = purchaseOrder ?? {};
  if (validFrom === null && validUntil === null) return null;
  return xml('cac:ValidityPeriod', [xmlText('cbc:StartDate', validFrom ?? ''), xmlText('cbc:EndDate', validUntil ?? '')]);
}

function toLine({ position, orderId, partId, text, quantity, unitPrice }: DocumentLine): XmlElement {
  return xml('cac:OrderLine', [xml('cac:LineItem', [
    xml('cbc:ID', String(position)),
    xmlText('cbc:SalesOrderID', orderId ?? ''),
    quantity === null ? null : xml('cbc:Quantity', String(quantity), unit),
    quantity === null || unitPrice === null ? null : amountOf('cbc:LineExtensionAmount', quantity * unitPrice.amount, unitPrice.currency),
    unitPrice === null ? null : xml('cac:Price', [amountOf('cbc:PriceAmount', unitPrice.amount, unitPrice.currency), xml('cbc:BaseQuantity', '1', unit)]),
    xml('cac:Item', [
      xmlText('cbc:Name', text),
      partId === null || partId === orderId ? null : xml('cac:SellersItemIdentification', [xml('cbc:ID', partId)]),
    ]),
  ])]);
}

// The schema has no lengths. Buyer and seller are required; a party without a name is nobody.
const format: DocumentFormat = {
  header: [
    { field: 'cbc:ID', required: true, value: ({ number }) => number },
    { field: 'cbc:IssueDate', required: true, value: ({ issuedOn }) => issuedOn ?? '' },
    { field: 'cac:BuyerCustomerParty', required: true, value: (_, { buyerName }) => buyerName },
    { field: 'cac:SellerSupplierParty', required: true, value: (_, { supplierName }) => supplierName },
    { field: 'cbc:AccountingCostCode', value: ({ purchaseOrder }) => purchaseOrder?.glCode ?? '' },
    { field: 'cbc:AccountingCost', value: ({ purchaseOrder }) => purchaseOrder?.costCentre ?? '' },
  ],
  line: [],
  toXml,
  documentType: '',
};

/** UBL 2.1 Order documents, one for each purchase order. */
export const ublOrders: ExportFormat = {
  code: 'ublOrders', extension: 'xml', mime: 'application/xml', needs: ['buyerName', 'supplierName'],
  once: true, skips: isNoPartOfDocument,
  check: (rows, options) => checkDocuments(format, rows, options),
  write: (rows, options) => writeDocuments(format, rows, options),
};
