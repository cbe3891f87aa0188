// @vitest-environment node
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { Marketplace } from '../../../lib/domain/marketplace.ts';
import type { OrderDetailsReading } from '../../../lib/domain/reading.ts';
import { readOrderDetails } from '../../../lib/amazon/readers/order-details.ts';
import { casesIn, ownFixtures } from '../../../scripts/corpus/corpus.ts';

const fixtures = casesIn(ownFixtures).filter(({ kind }) => kind === 'order-details');

function read(html: string, marketplace: Marketplace = 'amazon.com', orderId = '112-0000001-0000001'): OrderDetailsReading {
  const url = new URL(`https://www.${marketplace}/your-orders/order-details?orderID=${orderId}`);
  return readOrderDetails(new JSDOM(html).window.document, { url, marketplace });
}

const charges = (...rows: readonly (readonly [label: string, amount: string])[]): string =>
  `<div id="orderDetails"><div data-component="chargeSummary">${rows.map(([label, amount]) =>
    `<div class="od-line-item-row"><div>${label}</div><div>${amount}</div></div>`).join('')}</div></div>`;

describe('the total', () => {
  it.each([
    ['arithmetic', [['Item(s) Subtotal:', '$10.00'], ['Grand Total:', '$11.00']]],
    ['placeholder', [['Item(s) Subtotal:', '$10.00'], ['Grand Total:', '--']]],
    ['ambiguous', [['Item(s) Subtotal:', '$10.00'], ['Grand Total:', '$10.00'], ['Something new:', '-$1.00']]],
  ] as const)('is missing and the evidence says %s', (note, rows) => {
    const { data, missing, evidence } = read(charges(...rows));
    expect(data).not.toHaveProperty('total');
    expect(missing).toContain('total');
    expect(evidence['total']).toMatchObject({ note });
  });

  it('is missing when two tables state different ones', () => {
    const { data, evidence } = read(charges(['Grand Total:', '$10.00']) .replace('</div></div></div></div>', '</div></div></div><div data-component="chargeSummary"><div class="od-line-item-row"><div>Grand Total:</div><div>$12.00</div></div></div></div>'));
    expect(data).not.toHaveProperty('total');
    expect(evidence['total']).toMatchObject({ note: 'disagree' });
  });

  it('is the last one, after discounts that follow an order total', () => {
    const html = charges(['商品の小計：', '￥1,280'], ['配送料・手数料：', '￥410'], ['注文合計：', '￥1,690'], ['割引：', '-￥410'], ['ご請求額：', '￥1,280']);
    expect(read(html, 'amazon.co.jp').data.total).toEqual({ amount: 1280, currency: 'JPY' });
  });

  it('stands before a refund', () => {
    const { data } = read(charges(['Item(s) Subtotal:', '$10.00'], ['Grand Total:', '$10.00'], ['Refund Total', '$4.00']));
    expect([data.total?.amount, data.refundTotal?.amount]).toEqual([1000, 400]);
  });

  it('in another currency’s dollar is no amount', () => {
    expect(read(charges(['Zwischensumme:', '$10.00'], ['Gesamtsumme:', '$10.00']), 'amazon.de').data).not.toHaveProperty('total');
  });
});

describe('a table of charges with a name written backwards', () => {
  it('has no certain amount: the row may be a second tax or another total', () => {
    const rows = [['Item(s) Subtotal:', '$10.00'], ['Estimated GST/HST:', '$1.00'], ['\u202e:xat detamitsE', '$2.00'], ['Grand Total:', '$13.00']] as const;
    const { data, missing, evidence } = read(charges(...rows), 'amazon.ca');
    for (const field of ['itemsSubtotal', 'tax', 'total'] as const) {
      expect(data).not.toHaveProperty(field);
      expect(missing).toContain(field);
      expect(evidence[field]).toMatchObject({ note: 'ambiguous' });
    }
  });
});

describe('several taxes', () => {
  it.each(['Estimated tax:', 'Estimated t\ufeffax:', 'Estimated\u00a0t\u200bax:'])('are added up: %j', (label) => {
    const rows = [['Item(s) Subtotal:', '$10.00'], ['Estimated GST/HST:', '$1.00'], [label, '$2.00'], ['Grand Total:', '$13.00']] as const;
    expect(read(charges(...rows), 'amazon.ca').data.tax).toEqual({ amount: 300, currency: 'CAD' });
  });
});

const shipment = (status: string): string =>
  `<div id="orderDetails"><div data-component="shipmentStatus"><h4 class="od-status-message">${status}</h4></div></div>`;

describe('a shipment', () => {
  it.each([
    ['delivered with a year', 'Delivered Dec 9, 2023', { status: 'Delivered Dec 9, 2023', deliveredOn: '2023-12-09' }],
    ['delivered without a year', 'Delivered December 9', { status: 'Delivered December 9' }],
    ['arriving, with a year', 'Arriving December 9, 2026', { status: 'Arriving December 9, 2026' }],
    ['arriving in a span of days', 'Arriving <b class="a-nowrap">June 4</b> - <b class="a-nowrap">June 26</b>', { status: 'Arriving June 4 - June 26', promised: 'June 4 - June 26' }],
    ['German', 'Zugestellt 16. Juli 2026', { status: 'Zugestellt 16. Juli 2026', deliveredOn: '2026-07-16' }],
    ['cancelled, with a day', 'Cancelled December 9, 2023', { status: 'Cancelled December 9, 2023' }],
  ])('%s', (_rule, html, expected) => {
    expect(read(shipment(html)).data.shipments).toEqual([expected]);
  });
});

const slot = (html: string, rest = ''): string => `<div id="orderDetails"><div data-component="poNumber">${html}</div>${rest}</div>`;

describe('the PO number Amazon shows', () => {
  it.each([
    ['behind its label', slot('<span>PO number:</span> <span>PO-7</span>'), 'PO-7'],
    ['behind a label without a colon', slot('Purchase order number 007'), '007'],
    ['alone', slot('<span>4500001234</span>'), '4500001234'],
    ['with leading zeros and inner spaces', slot('PO number: 00 42/A'), '00 42/A'],
    ['below its label, without a slot', '<div id="orderDetails"><dl><dt>PO number</dt><dd>PO-7</dd></dl></div>', 'PO-7'],
    ['empty', slot(''), undefined],
    ['a dash', slot('PO number: -'), undefined],
    ['its label alone', slot('PO number:'), undefined],
    ['under a label nobody knows', slot('Referenz X: 12'), undefined],
    ['two that differ', slot('PO number: A-1', '<p>PO number: A-2</p>'), undefined],
    ['a label above something else', '<div id="orderDetails"><div>PO number</div><div>Order placed</div></div>', undefined],
    ['in a title', '<div id="orderDetails"><div data-component="purchasedItems"><div data-component="itemTitle"><a>PO number: FORGED</a></div></div></div>', undefined],
    ['behind a direction override', slot('PO number: \u202e7-OP'), undefined],
  ])('%s', (_rule, html, expected) => {
    expect(read(html).data.poNumber).toBe(expected);
  });
});

describe('bad input', () => {
  it('of 1,000 nested elements or 2,000 items is read in bounded time', () => {
    const item = '<div><div data-component="itemTitle"><a href="/dp/B0EXAMPLE1">Lamp</a></div></div>';
    for (const body of ['<div>'.repeat(1000), item.repeat(2000)]) {
      const { document } = new JSDOM(`<div id="orderDetails">${body}`).window;
      readOrderDetails(document, { url: new URL('https://www.amazon.com/your-orders/order-details'), marketplace: 'amazon.com' });
    }
  }, 60_000);

  it('cut anywhere never throws and never changes the order’s id or day', () => {
    const page = fc.constantFrom(...fixtures);
    fc.assert(fc.property(page, fc.double({ min: 0, max: 1, noNaN: true }), ({ content, url, expected }, part) => {
      const marketplace = url.hostname.slice(4) as Marketplace; // the fixtures are marketplaces' own, proved by their test
      const cut = content.slice(0, Math.floor(content.length * part));
      const { data } = readOrderDetails(new JSDOM(cut).window.document, { url, marketplace });
      expect([undefined, expected.data['placedOn']]).toContain(data.placedOn);
      const address = url.searchParams.get('orderID');
      expect([undefined, address]).toContain(data.orderId);
    }), { numRuns: 60, seed: 7 });
  }, 60_000);
});
