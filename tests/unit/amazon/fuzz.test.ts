import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../lib/amazon/read-page.ts';
import { casesIn, ownFixtures } from '../../../scripts/corpus/corpus.ts';
import { readSavedPage } from '../../../scripts/corpus/page-file.ts';
import { runCase } from '../../../scripts/fuzz/run-case.ts';

/** A slice of `npm run fuzz`. The seed is fixed, so a failure can be repeated. */
const count = 300;

describe('changed pages', () => {
  it(`throw nothing and give no wrong value, ${count} times`, { timeout: 300_000 }, () => {
    const pages = casesIn(ownFixtures).flatMap((page) => {
      const read = readSavedPage(page);
      return read === undefined ? [] : [{ ...page, reading: read.reading }];
    });
    expect(pages.length).toBeGreaterThan(0);
    const problems = Array.from({ length: count }, (_, seed) => {
      const page = pages[seed % pages.length];
      return page === undefined ? [] : runCase(page, seed).problems.map((problem) => `seed ${seed} ${page.name}: ${problem}`);
    }).flat();
    expect(problems).toEqual([]);
  });
});

describe('hostile pages', () => {
  const urls = [
    'https://www.amazon.com/checkout/p/p-106-0000001-0000001/spc', 'https://www.amazon.com/gp/buy/thankyou/handlers/display.html', 'https://www.amazon.com/your-orders/orders',
    'https://www.amazon.com/your-orders/order-details', 'https://www.amazon.com/gp/css/summary/print.html',
  ];
  const amount = '$1.00 ';

  it.each([
    ['10,000 levels deep', (): string => `${'<div class="order-card item-box lineitem-container">'.repeat(10_000)}${amount}`],
    ['20 MB long', (): string => `<p>${amount.repeat((20 * 2 ** 20) / amount.length)}</p>`],
    ['a million open angle brackets', (): string => '<'.repeat(1_000_000)],
  ])('%s are read in bounded time, with nothing invented', { timeout: 300_000 }, (_name, html) => {
    const { document } = new JSDOM(html()).window;
    for (const url of urls) {
      const data = (readPage(document, new URL(url))?.data ?? {}) as Record<string, unknown>; // any page's keys
      for (const field of ['total', 'itemsSubtotal', 'orderId', 'orderIds']) expect(data[field] ?? []).toEqual([]);
    }
  });

  it('run nothing', () => {
    const { window } = new JSDOM('<body onload="globalThis.ran=1"><img src=x onerror="globalThis.ran=1"><script>globalThis.ran=1</script><a href="javascript:globalThis.ran=1">1</a>');
    for (const url of urls) readPage(window.document, new URL(url));
    expect('ran' in window || 'ran' in globalThis).toBe(false);
  });
});
