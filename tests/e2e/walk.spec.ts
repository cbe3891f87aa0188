import { stopServiceWorker } from './browser.ts';
import { expect, test } from './fixture.ts';
import { fillYear, Walks } from './pages/walks.ts';

const year = '2025';

test.describe('a walk through an order list', () => {
  test.slow();

  test('opens one page after the other, at a person\'s pace, and in the end says that all orders were seen', async ({ browserContext, popup, store }) => {
    fillYear(store, year, 37);
    const walks = new Walks(browserContext, popup.page);
    const tab = await walks.starts(`year-${year}`);
    await walks.says('10 of 37 orders seen');
    await walks.says('37 of 37 orders seen');
    await walks.says('Done');
    expect(new URL(tab.url()).searchParams.get('startIndex')).toBe('30');
    const opened = store.requests.filter(({ url }) => url.includes('/your-orders/orders')).map(({ url }) => new URL(url).search);
    expect(opened).toEqual(['', '&startIndex=10', '&startIndex=20', '&startIndex=30'].map((part) => `?timeFilter=year-${year}${part}`));
  });

  test('pauses, and resumes where it stood', async ({ browserContext, popup, store }) => {
    fillYear(store, year, 24);
    const walks = new Walks(browserContext, popup.page);
    await walks.starts(`year-${year}`);
    await walks.says('10 of 24 orders seen');
    await walks.presses('Pause');
    await walks.says('Paused');
    const listsAsked = (): number => store.requests.filter(({ url }) => url.includes('/your-orders/orders')).length;
    const asked = listsAsked();
    await popup.page.waitForTimeout(9_000); // longer than any rest between two pages
    expect(listsAsked()).toBe(asked);
    await walks.presses('Resume');
    await walks.says('24 of 24 orders seen');
    expect(store.requests.filter(({ url }) => url.endsWith(`timeFilter=year-${year}`))).toHaveLength(1);
  });

  for (const [stop, address] of [['sign-in', /signin/], ['captcha', /validateCaptcha/]] as const) {
    test(`stops where Amazon asks for a ${stop}, says so, and goes on from there`, async ({ browserContext, popup, store }) => {
      fillYear(store, year, 24);
      const walks = new Walks(browserContext, popup.page);
      const tab = await walks.starts(`year-${year}`);
      await walks.says('10 of 24 orders seen');
      store.control.next.stop = stop;
      await tab.waitForURL(address, { timeout: 20_000 });
      await walks.says('That tab shows another page. If Amazon asks you to sign in, do so there; then resume.');
      await walks.presses('Resume');
      await walks.says('24 of 24 orders seen');
    });
  }

  test('stops at a captcha shown at the list\'s own address, and names it', async ({ browserContext, popup, store }) => {
    fillYear(store, year, 24);
    const walks = new Walks(browserContext, popup.page);
    store.extraPages.set(`https://www.amazon.com/your-orders/orders?timeFilter=year-${year}`, '<!doctype html><form action="/errors/validateCaptcha"><input name="field-keywords"></form>');
    await walks.starts(`year-${year}`);
    await walks.says('Amazon asks whether a person is there. Answer in that tab, then resume.');
    await walks.says('No order seen yet');
  });

  test('stops when its tab is closed, and opens another when it resumes', async ({ browserContext, popup, store }) => {
    fillYear(store, year, 24);
    const walks = new Walks(browserContext, popup.page);
    const tab = await walks.starts(`year-${year}`);
    await walks.says('10 of 24 orders seen');
    await tab.close();
    await walks.says('The tab was closed.');
    await walks.presses('Resume');
    await walks.says('24 of 24 orders seen');
  });

  test('leaves a tab alone that the person took elsewhere', async ({ browserContext, popup, store }) => {
    fillYear(store, year, 24);
    const walks = new Walks(browserContext, popup.page);
    const tab = await walks.starts(`year-${year}`);
    await walks.says('10 of 24 orders seen');
    await tab.goto('https://www.amazon.com/dp/B0DEMO0001');
    await walks.says('That tab shows another page.');
    expect(tab.url()).toContain('/dp/B0DEMO0001');
  });

  test('goes on when the service worker was killed between two pages', async ({ browserContext, popup, store }) => {
    fillYear(store, year, 24);
    const walks = new Walks(browserContext, popup.page);
    await walks.starts(`year-${year}`);
    await walks.says('10 of 24 orders seen');
    await stopServiceWorker(browserContext, popup.page);
    await walks.says('24 of 24 orders seen', 90_000);
  });

  test('through an empty period is done at once, and through none of it claims more than it saw', async ({ browserContext, popup, store }) => {
    store.state['www.amazon.com'].orders = [];
    const walks = new Walks(browserContext, popup.page);
    await walks.starts(`year-${year}`);
    await walks.says('0 of 0 orders seen');
    await walks.says('Done');
  });
});
