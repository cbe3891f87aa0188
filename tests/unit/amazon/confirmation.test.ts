import { describe, expect, it } from 'vitest';
import type { Selector } from '../../../lib/amazon/read.ts';
import { readConfirmation } from '../../../lib/amazon/readers/confirmation.ts';
import { itemLinks, orderIdPlaces, placedMarks, purchaseIdInputs } from '../../../lib/amazon/selectors/confirmation.ts';
import { confirmationReadingSchema } from '../../../lib/domain/reading.schema.ts';
import { documentOf, fixturesOf, readHtml } from './checkout-fixtures.ts';

const fixtures = fixturesOf('confirmation');

describe('readConfirmation', () => {
  it.each(fixtures)('reads $name as a person does', ({ html, url, expected }) => {
    const { evidence, ...reading } = readHtml(readConfirmation, html, url);
    expect(reading).toEqual(expected);
    expect(confirmationReadingSchema.safeParse({ ...reading, evidence }).error).toBeUndefined();
  });

  it('keeps every order id it is shown, each once', () => {
    const url = 'https://www.amazon.com/gp/buy/thankyou/handlers/display.html?purchaseId=106-0000001-0000001';
    const link = (id: string) => `<a href="/your-orders/order-details?ref_=typ&amp;orderID=${id}">x</a>`;
    const html = `<div id="widget-purchaseConfirmationDetails">${['112-0000001-0000001', '112-0000002-0000002', '112-0000001-0000001', 'D01-0000003-0000003', '112-1', ''].map(link).join('')}</div>`;
    expect(readHtml(readConfirmation, html, url).data.orderIds)
      .toEqual(['112-0000001-0000001', '112-0000002-0000002', 'D01-0000003-0000003']);
  });
});

describe('the selectors of the confirmation page', () => {
  const lists: readonly (readonly Selector[])[] = [placedMarks, purchaseIdInputs, orderIdPlaces, itemLinks];
  const documents = fixtures.map(({ html, url }) => documentOf(html, url));

  it.each(lists.flat())('$css hits in a fixture', ({ css }) => {
    expect(documents.some((document) => document.querySelector(css) !== null)).toBe(true);
  });
});
