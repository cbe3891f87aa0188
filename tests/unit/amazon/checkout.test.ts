import { describe, expect, it } from 'vitest';
import { readCheckout } from '../../../lib/amazon/readers/checkout.ts';
import type { Selector } from '../../../lib/amazon/read.ts';
import {
  lineContainers, lineParts, purchaseIdInputs, stageMarks, totalAtBottom, totalsRows,
} from '../../../lib/amazon/selectors/checkout.ts';
import { checkoutReadingSchema } from '../../../lib/domain/reading.schema.ts';
import { documentOf, fixturesOf, readHtml } from './checkout-fixtures.ts';

const fixtures = fixturesOf('checkout');
const review = fixtures.find(({ name }) => name === 'com--review');
if (review === undefined) throw new Error('The fixture com--review is gone');

const read = (html: string, url = review.url) => readHtml(readCheckout, html, url);
/** The review fixture with one thing changed; fails when the thing is not there. */
const changed = (from: string | RegExp, to: string) => {
  const html = review.html.replace(from, to);
  if (html === review.html) throw new Error(`Not in the fixture: ${String(from)}`);
  return read(html);
};

describe('readCheckout', () => {
  it.each(fixtures)('reads $name as a person does', ({ html, url, expected }) => {
    const { evidence, ...reading } = readHtml(readCheckout, html, url);
    expect(reading).toEqual(expected);
    expect(checkoutReadingSchema.safeParse({ ...reading, evidence }).error).toBeUndefined();
  });

  it('names where each field was found, and why one is missing', () => {
    expect(read(review.html).evidence).toMatchObject({
      purchaseId: { selector: '#a-page>input#purchaseId', index: 0 },
      stage: { selector: 'form[action*="/spc/place-order"]' },
      total: { selector: 'ul#subtotals-marketplace-table>li', seen: '2026-05' },
    });
    expect(changed('Order total:</span> $1,338.99', 'Order total:</span> $1,338.98').evidence['total']?.note).toBe('disagree');
    expect(changed('>$5.99<', '>--<').evidence['shipping']?.note).toBe('placeholder');
    expect(changed('>$5.99<', '>$5.9<').evidence['shipping']?.note).toBe('ambiguous');
  });

  it.each<[string, string, string, readonly string[]]>([
    ['an items row the lines do not add up to', 'data-steppervalue="2"><legend>Desk lamp, brushed steel</legend><span data-a-selector="inner-value">2<', 'data-steppervalue="1"><legend></legend><span data-a-selector="inner-value">1<', ['items', 'total']],
    ['a row in another currency', '>$101.04<', '>€101.04<', ['total']],
    ['a row that is no amount', '>$101.04<', '>about $101<', ['tax', 'total']],
    ['a row whose name is written backwards', '>Shipping', '>\u202eShipping', ['itemsSubtotal', 'shipping', 'tax', 'total']],
    ['a line price of two kinds', '$12.99 ($0.03 / count)', '$12.98', ['total']],
  ])('does not count a total as read beside %s', (_, from, to, missing) => {
    const { data } = changed(from, to);
    for (const field of missing) expect(data, field).not.toHaveProperty(field);
    expect(Object.hasOwn(data, 'itemsSubtotal')).toBe(!missing.includes('itemsSubtotal'));
  });

  it('knows a tax whose name holds invisible marks, where rows carry no code', () => {
    const bare = review.html.replace(/<input id="subtotal-line-type"[^>]*>/g, '');
    const marked = bare.replace('Estimated tax', 'Estimated t\u200bax');
    expect(marked).not.toBe(bare);
    expect(read(marked).data.tax).toEqual(read(bare).data.tax);
    expect(read(bare).data.tax).toBeDefined();
  });

  it.each<[string, string, string, 'asin' | 'title' | 'quantity' | 'unitPrice']>([
    ['a stepper that shows another number than it holds', '"inner-value">2<', '"inner-value">3<', 'quantity'],
    ['a quantity of nought', 'data-steppervalue="2"', 'data-steppervalue="0"', 'quantity'],
    ['a price without a number', '> $45.00 <', '> -- <', 'unitPrice'],
    ['two prices that differ', '> $45.00 <', '> $45.00 </span><span class="lineitem-price-text"> $44.00 <', 'unitPrice'],
    ['an ASIN of the wrong length', '>B0EXAMPLE1<', '>B0EXAMPLE12<', 'asin'],
    ['a title that is a book', 'Desk lamp, brushed steel</span>', `${'Desk lamp '.repeat(300)}</span>`, 'title'],
  ])('leaves out of a line what is doubtful: %s', (_, from, to, part) => {
    const { data, missing } = changed(from, to);
    expect(data.items?.[0]).not.toHaveProperty(part);
    expect(missing).toContain(`items[0].${part}`);
    expect(data.items).toHaveLength(6);
  });

  it('reads digits of any script and ignores invisible characters', () => {
    expect(changed('> $45.00 <', '> \u200e$٤٥.٠٠\u200b <').data.items?.[0]?.unitPrice).toEqual({ amount: 4500, currency: 'USD' });
    expect(changed('> $45.00 <', '> \u202e$45.00 <').data.items?.[0]).not.toHaveProperty('unitPrice');
  });

  it.each<[string, string, object | undefined]>([
    ['in the label', '<label for="a">\u202eON OP</label><input id="a">', undefined],
    ['in an accessible name', '<input aria-label="PO \u202drebmun">', undefined],
    ['in the label of what is no field', '<label for="a">\u202eON OP</label><input id="a" type="checkbox">', { present: false }],
    ['beside a field that is certain', '<label for="a">\u202eON OP</label><input id="a"><input aria-label="PO number" value="PO-1">', { present: true, value: 'PO-1', required: false, kind: 'text' }],
  ])('says nothing of Amazon’s own PO field when only a direction override can hide it: %s', (_, field, amazonPo) => {
    const { data, missing } = changed('<div id="checkout-experience-left-column">', `${field}<div id="checkout-experience-left-column">`);
    expect([data.amazonPo, missing.includes('amazonPo')]).toEqual([amazonPo, amazonPo === undefined]);
  });

  it.each([
    ['nested lines', '<div class="lineitem-container">'.repeat(1500)],
    ['empty lines and inputs', `<div id="checkout-item-block-panel">${'<div class="lineitem-container"></div><input aria-label="PO">'.repeat(1500)}</div>`],
    ['rows', `<ul id="subtotals-marketplace-table">${'<li>'.repeat(1500)}`],
    ['labels', '<label for="x">PO number'.repeat(1500)],
    ['a form that leads nowhere', '<form action="https://:">'],
  ])('reads nothing into a page of %s, in bounded time', (_, body) => {
    const document = documentOf(`<div id="a-page">${body}`, review.url);
    const { data } = readCheckout(document, { url: new URL(review.url), marketplace: 'amazon.com' });
    expect(data).toEqual({ purchaseId: '106-0000001-0000001', ...(data.amazonPo && { amazonPo: data.amazonPo }) });
  });
});

describe('the selectors of the checkout', () => {
  const lists: readonly (readonly Selector[])[] =
    [purchaseIdInputs, lineContainers, totalsRows, totalAtBottom, ...Object.values(stageMarks), ...Object.values(lineParts)];
  const documents = fixtures.map(({ html, url }) => documentOf(html, url));

  it.each(lists.flat())('$css hits in a fixture', ({ css }) => {
    expect(documents.some((document) => document.querySelector(css) !== null)).toBe(true);
  });
});
