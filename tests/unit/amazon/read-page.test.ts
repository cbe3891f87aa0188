import { JSDOM } from 'jsdom';
import { describe, expect, it, vi } from 'vitest';
import { readPage, tryReadPage } from '../../../lib/amazon/read-page.ts';
import { otherExamples, pageRules } from '../../../lib/amazon/pages.ts';
import { marketplaceOfUrl } from '../../../lib/amazon/marketplaces.ts';

const broken = vi.hoisted(() => ({ confirmation: false }));

vi.mock('../../../lib/amazon/readers/confirmation.ts', async (load) => {
  const { readConfirmation } = await load<typeof import('../../../lib/amazon/readers/confirmation.ts')>();
  return {
    readConfirmation: (...args: Parameters<typeof readConfirmation>) => {
      if (broken.confirmation) throw new TypeError('a bug');
      return readConfirmation(...args);
    },
  };
});

const documentOf = (html: string): Document => new JSDOM(html).window.document;

describe('a page', () => {
  it.each(pageRules.flatMap(({ kind, examples }) => examples.map((example) => [kind, example] as const)))('of kind %s at %s is read by its reader, and an empty one has no value that would be an invention', (kind, example) => {
    const url = new URL(example);
    const { reading, error } = tryReadPage(documentOf(''), url) ?? {};
    expect(error).toBeUndefined();
    expect(reading).toMatchObject({ page: kind, marketplace: marketplaceOfUrl(url) });
    // What an empty page may say: its step, that nothing can be placed, no PO field, and ids that stand in the address itself.
    const { stage: _, canPlaceOrder, placed, amazonPo, purchaseId, orderId, ...invented } = (reading?.data ?? {}) as Record<string, unknown>; // any page's keys
    expect(invented).toEqual({});
    expect([canPlaceOrder, placed].filter(Boolean)).toEqual([]);
    expect([undefined, false]).toContain((amazonPo as { present?: boolean } | undefined)?.present); // the shape of CheckoutData
    for (const id of [purchaseId, orderId]) if (id !== undefined) expect(example).toContain(id);
  });

  it.each(otherExamples.map((example) => [example]))('at %s is read by none', (example) => {
    const reading = readPage(documentOf(''), new URL(example));
    expect(reading?.page ?? 'other').toBe('other');
    expect(reading?.data ?? {}).toEqual({});
  });

  it('that breaks its reader becomes a reading without data, and the error is told', () => {
    const url = new URL('https://www.amazon.de/gp/buy/thankyou/handlers/display.html');
    broken.confirmation = true;
    expect(readPage(documentOf(''), url)).toEqual({ page: 'confirmation', marketplace: 'amazon.de', data: {}, missing: ['*'], evidence: {} });
    expect(tryReadPage(documentOf(''), url)?.error).toBeInstanceOf(TypeError);
    broken.confirmation = false;
    expect(tryReadPage(documentOf(''), url)?.error).toBeUndefined();
  });
});
