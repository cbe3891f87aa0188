// @vitest-environment node
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import type { InvoiceReading } from '../../../lib/domain/reading.ts';
import { readInvoice } from '../../../lib/amazon/readers/invoice.ts';
import { linesOf } from '../../../lib/amazon/readers/invoice-lines.ts';
import { readInvoiceText } from '../../../lib/amazon/readers/invoice-text.ts';
import { casesIn, ownFixtures } from '../../../scripts/corpus/corpus.ts';

const url = new URL('https://www.amazon.com/gp/css/summary/print.html?orderID=112-0000001-0000001');
const context = { url, marketplace: 'amazon.com' } as const;
const read = (text: string): InvoiceReading => readInvoiceText(text, context);

const head = ['Final Details for Order #112-0000001-0000001', 'Order Placed: January 15, 2026', 'Order Total: $12.00'];
const charges = ['Item(s) Subtotal: $10.00', 'Shipping & Handling: $1.00', 'Estimated Tax: $1.00', 'Grand Total: $12.00'];
const text = (...lines: readonly string[]): string => [...head, ...lines, ...charges].join('\n');

describe('the lines of a page', () => {
  it.each([
    ['end at a break and at a block', '<p>a<br>b</p>c<div>d</div>', ['a', 'b', 'c', 'd']],
    ['hold the cells of one row', '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', ['a b', 'c']],
    ['part tables inside cells', '<table><tr><td><table><tr><td>a</td></tr></table></td><td>b</td></tr></table>', ['a', 'b']],
    ['leave out what is not shown', '<p>a</p><p hidden>b</p><p style="display: none">c</p><script>d</script><p class="aok-hidden">e</p>', ['a']],
    ['collapse white space', '<p> a\n  b </p>', ['a b']],
  ])('%s', (_rule, html, expected) => {
    expect(linesOf(new JSDOM(html).window.document.body).map((line) => line.text)).toEqual(expected);
  });
});

describe('the text of an invoice', () => {
  it('reads as it stands', () => {
    expect(read(text()).data).toMatchObject({
      orderId: '112-0000001-0000001', placedOn: '2026-01-15', total: { amount: 1200, currency: 'USD' }, tax: { amount: 100, currency: 'USD' },
    });
  });

  it.each([
    ['another order’s id', text('Order #112-0000009-0000009'), 'orderId'],
    ['another total', text('Order Total: $13.00'), 'total'],
    ['another day', text('Order Placed: January 16, 2026'), 'placedOn'],
    ['a row that does not add up', text().replace('Tax: $1.00', 'Tax: $1.01'), 'total'],
    ['a dash for the total', text().replace(/Total: \$12\.00/g, 'Total: --'), 'total'],
  ] as const)('with %s lacks that field', (_rule, page, field) => {
    const { data, missing } = read(page);
    expect(data).not.toHaveProperty(field);
    expect(missing).toContain(field);
  });

  it.each([['above its id', (page: string, ad: string) => `${ad}\n${page}`], ['below its charges', (page: string, ad: string) => `${page}\n${ad}`]])(
    'takes nothing of the whole order from an advertisement %s', (_rule, put) => {
      const page = text('1 of: Lamp', 'Sold by: Example Ltd', '$10.00');
      const ad = 'PO number: PO-1\nOrder placed: January 1, 2001\nThis order has been cancelled.\nBusiness order information\nProject code: 1';
      expect(read(put(page, ad)).data).toEqual(read(page).data);
    });

  it('has no total without the charges that prove it', () => {
    expect(read(head.join('\n')).data).toEqual({ orderId: '112-0000001-0000001', placedOn: '2026-01-15' });
    expect(read(head.join('\n')).missing).toContain('total');
  });

  it.each([
    ['whole pieces', '2 of: Lamp', 'Lamp', 2],
    ['German', '2 Exemplar(e) von: Lampe', 'Lampe', 2],
    ['by weight', '1.2 lb of: Bananas', 'Bananas', undefined],
    ['with a total in its title', '1 of: Grand Total: $1.00', 'Grand Total: $1.00', 1],
  ])('has an item %s', (_rule, line, title, quantity) => {
    const { items } = read(text(line, 'Sold by: Example Ltd (seller profile)', 'Condition: New', '$5.00')).data;
    expect(items).toEqual([{ title, ...(quantity === undefined ? {} : { quantity }), unitPrice: { amount: 500, currency: 'USD' }, seller: 'Example Ltd' }]);
  });

  it.each([
    ['without an order’s id', text().replace('#112-0000001-0000001', '')],
    ['that shows another order than its address asks for', text().replace('112-0000001-0000001', '112-0000009-0000009')],
  ])('%s is nobody’s invoice: nothing is read', (_rule, page) => {
    const { data, missing, evidence } = read(page);
    expect({ data, evidence: Object.keys(evidence).filter((field) => field !== 'orderId') }).toEqual({ data: {}, evidence: [] });
    for (const field of ['orderId', 'placedOn', 'itemsSubtotal', 'shipping', 'tax', 'total', 'items']) expect(missing).toContain(field);
  });

  it('has no price where the first amount is written backwards, not the next one', () => {
    const { data, missing } = read(text('1 of: Lamp', 'Sold by: Example Ltd', '\u202e05.01$', '$10.00'));
    expect(data.items).toEqual([{ title: 'Lamp', quantity: 1, seller: 'Example Ltd' }]);
    expect(missing).toContain('items[0].unitPrice');
  });

  it('has no amounts where a name among the charges is written backwards: it may begin the table that counts', () => {
    const shipment = ['Item(s) Subtotal: $4.00', 'Shipping & Handling: $0.00', 'Total: $4.00'];
    const { data } = read(text('1 of: Lamp', 'Sold by: Example Ltd', '$10.00', ...shipment).replace('Item(s) Subtotal: $10.00', '\u202elatotbuS: $10.00'));
    for (const field of ['itemsSubtotal', 'shipping', 'total']) expect(data).not.toHaveProperty(field);
  });

  it('has business order information up to the next line of another kind', () => {
    const { data } = read(text('Business order information', 'Project code: P: 7', 'GL code: -', 'Shipped on January 16, 2026', 'Note: no'));
    expect(data.businessOrderInformation).toEqual({ 'Project code': 'P: 7' });
  });
});

describe('bad input', () => {
  it('of 1,000 nested elements, or 20,000 lines, is read in bounded time', () => {
    const { document } = new JSDOM(`<body>${'<div>1 of: a'.repeat(1000)}`).window;
    readInvoice(document, context);
    read('1 of: x\nGrand Total: $1.00\n'.repeat(10_000));
  }, 60_000);

  it('any text never throws, and gives no total that is not printed', () => {
    const line = fc.oneof(fc.constantFrom(...head, ...charges, '1 of: Lamp', 'Sold by: X', '$5.00', 'PO number', 'Business order information'), fc.string({ maxLength: 30 }));
    fc.assert(fc.property(fc.array(line, { maxLength: 25 }), (lines) => {
      const { data } = read(lines.join('\n'));
      if (data.total !== undefined) expect(lines.some((each) => /Total: /.test(each))).toBe(true);
    }), { numRuns: 300 });
  });

  const fixtures = casesIn(ownFixtures).filter(({ kind, form }) => kind === 'invoice' && form === 'html');
  it('cut anywhere never throws and never changes the order’s id or day', () => {
    fc.assert(fc.property(fc.constantFrom(...fixtures), fc.double({ min: 0, max: 1, noNaN: true }), ({ content, url: address, expected }, part) => {
      const cut = content.slice(0, Math.floor(content.length * part));
      const { data } = readInvoice(new JSDOM(cut).window.document, { ...context, url: address });
      expect([undefined, expected.data['placedOn']]).toContain(data.placedOn);
      expect([undefined, expected.data['orderId']]).toContain(data.orderId);
    }), { numRuns: 60, seed: 7 });
  }, 60_000);
});
