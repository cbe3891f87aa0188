import { describe, expect, it } from 'vitest';
import { fieldAnchor, isPlaceOrderTarget, isReviewStep, panelRoot, placeOrderForms } from '../../../lib/amazon/place-order.ts';
import { documentOf, fixturesOf } from './checkout-fixtures.ts';

const pages = new Map(fixturesOf('checkout').map(({ name, html, url, expected }) =>
  [name, { document: documentOf(html, url), stage: (expected.data as { stage?: string }).stage }]));
const page = (name: string): Document => {
  const found = pages.get(name);
  if (found === undefined) throw new Error(`No fixture ${name}`);
  return found.document;
};
const one = (document: Document, css: string): Element => {
  const found = document.querySelector(css);
  if (found === null) throw new Error(`Nothing at ${css}`);
  return found;
};

describe('the review step', () => {
  it.each([...pages])('%s: is it where the fixture says', (_, { document, stage }) => {
    expect(isReviewStep(document)).toBe(stage === 'review');
  });

  it.each([...pages].filter(([, { stage }]) => stage === 'review'))('%s: has a place for the field outside every panel', (_, { document }) => {
    const anchor = fieldAnchor(document);
    const [form] = placeOrderForms(document);
    expect(anchor?.parent.closest('.spp-panel')).toBeNull();
    expect(anchor?.before?.parentElement).toBe(anchor?.parent);
    expect(anchor?.before?.contains(form ?? null)).toBe(true);
    expect(panelRoot(document).contains(anchor?.parent ?? null)).toBe(true);
  });

  it('puts the field above the box in the right column', () => {
    expect(fieldAnchor(page('com--review'))).toMatchObject({
      parent: { id: 'checkout-experience-right-column-deck' }, before: { id: 'checkout-subtotals-section' },
    });
  });

  it.each([...pages].filter(([, { stage }]) => stage !== 'review'))('%s: has no place for the field', (_, { document }) => {
    expect(fieldAnchor(document)).toBeUndefined();
  });

  it('has a place in the left column where the right one has no form', () => {
    const document = documentOf('<div id="deck"><div class="spp-panel"><div class="spp-panel"><form action="/checkout/p/p-106-0000001-0000001/spc/place-order"></form></div></div></div>', 'https://www.amazon.com/');
    expect(fieldAnchor(document)).toMatchObject({ parent: { id: 'deck' } });
  });

  it.each([
    '<form action="https://ads.example/checkout/p/p-106-0000001-0000001/spc/place-order">',
    '<form action="https://www.amazon.com.evil.example/checkout/spc/place-order">',
    '<form action="/cart/add?next=/spc/place-order">',
    '<form action="/checkout/p/p-106-0000001-0000001/spc/place-order-later">',
    '<form name="spc">',
    '<div class="aok-hidden"><form action="/checkout/p/p-106-0000001-0000001/spc/place-order">',
    '<div class="spp-panel collapsed"><form action="/checkout/p/p-106-0000001-0000001/spc/place-order">',
    '<p>form action="/checkout/p/p-106-0000001-0000001/spc/place-order"</p>',
  ])('is not made by %s', (html) => {
    expect(isReviewStep(documentOf(html, 'https://www.amazon.com/'))).toBe(false);
  });

  it.each([
    '<form action="/checkout/p/p-106-0000001-0000001/spc/place-order?x=1">',
    '<form action="https://www.amazon.co.jp/checkout/p/p-250-0000001-0000001/spc/place-order">',
    '<form action="/-/en/checkout/p/p-302-0000001-0000001/spc/place-order">',
    '<form action="/gp/buy/spc/handlers/static-submit-decoupled.html/ref=ox_spc_place_order">',
  ])('is made by %s', (html) => {
    expect(isReviewStep(documentOf(html, 'https://www.amazon.com/'))).toBe(true);
  });
});

describe('isPlaceOrderTarget', () => {
  const live = '#submitOrderButtonId input,#submitOrderButtonId';
  it.each<[string, string, string, boolean]>([
    ['the submit of the form', 'form#spc-form', 'submit', true],
    ['a click on the form beside its buttons', 'form#spc-form', 'click', false],
    ['a click on a live button', live, 'click', true],
    ['a click on the words of a live button', '#submitOrderButtonId .a-button-inner', 'click', true],
    ['a click on a disabled twin', 'input[disabled]', 'click', false],
    ['a click on the summary', '#subtotals-marketplace-table', 'click', false],
    ['a submit elsewhere', '.lineitem-container', 'submit', false],
  ])('%s', (_, css, type, expected) => {
    expect(isPlaceOrderTarget(one(page('com--review'), css), type)).toBe(expected);
  });

  it('knows no button while the page blocks them', () => {
    const document = page('co-jp--review-button-blocked');
    expect([...document.querySelectorAll('input')].filter((input) => isPlaceOrderTarget(input, 'click'))).toEqual([]);
  });

  it('knows neither the advertisement nor the other form on a page of look-alikes', () => {
    const document = page('com--review-look-alikes');
    for (const target of document.querySelectorAll('#percolate-upsell-widget *')) {
      expect(isPlaceOrderTarget(target, target.localName === 'form' ? 'submit' : 'click')).toBe(false);
    }
  });
});
