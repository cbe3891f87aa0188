import { expect, test } from './fixture.ts';
import { ClosedShadow } from './pages/closed-shadow.ts';

test('the badge tells what is open about an order, and its panel settles it without leaving the page', async ({ popup, shop, field, tab }) => {
  await popup.addsPurchaseOrder('PO-1001', 'North wing');
  await tab.bringToFront();
  await shop.fillsCart('B0DEMO0001');
  await shop.goesToReview();
  await field.types('PO-1001');
  await field.says('North wing');
  await field.presses('Enter');
  await shop.placesOrder();
  await shop.opensOrders();
  const address = tab.url();
  const badge = new ClosedShadow(tab, 'order-badge');
  await expect.poll(() => badge.texts('.badge')).toEqual(['PO-1001']);

  await test.step('everything is received in the panel of the linked order', async () => {
    await badge.click('.opener');
    await expect.poll(() => badge.texts('.po')).toEqual(['PO-1001North wing']);
    await expect.poll(() => badge.texts('.panel')).toEqual([expect.stringContaining('Nothing is open about this order.')]);
    await badge.click('.panel > div > .acts:last-child .act');
    await expect.poll(() => badge.texts('.said')).toEqual(['Kept. Everything of this order is marked as received.']);
    await tab.keyboard.press('Escape');
    await expect.poll(() => badge.texts('.panel')).toEqual([]);
  });

  await test.step('a finding is dismissed with a reason, by keyboard alone, and the badge follows', async () => {
    const before = (await badge.texts('.none')).length;
    expect(before).toBeGreaterThan(0);
    const opened = (): Promise<boolean[]> => badge.readAll<boolean>('.none', 'function () { return this.getRootNode().activeElement === this.parentElement; }');
    for (let presses = 0; presses < 60 && !(await opened()).includes(true); presses += 1) await tab.keyboard.press('Tab');
    await tab.keyboard.press('Enter');
    await expect.poll(() => badge.texts('.findings h3')).toEqual(['Order without PO']);
    const isThere = async (what: string): Promise<boolean> => (await badge.readAll<boolean>(what, 'function () { return this.getRootNode().activeElement === this; }')).includes(true);
    const isAtDismiss = async (): Promise<boolean> => (await badge.readAll<string>('.panel', 'function () { return this.getRootNode().activeElement?.textContent; }')).includes('Dismiss');
    for (let presses = 0; presses < 10 && !(await isAtDismiss()); presses += 1) await tab.keyboard.press('Tab');
    await tab.keyboard.press('Enter');
    await expect.poll(() => isThere('form input')).toBe(true);
    await tab.keyboard.press('Enter');
    await expect.poll(() => badge.texts('.problem')).toHaveLength(1); // a reason is asked for, nothing is kept without one
    await tab.keyboard.insertText('x'.repeat(2001));
    await tab.keyboard.press('Enter');
    await expect.poll(() => badge.texts('.problem')).toEqual(['This is too long: 2,000 characters can be kept. Nothing is lost; shorten it, then go on.']);
    await tab.keyboard.press('ControlOrMeta+a');
    await tab.keyboard.type('Bought in private');
    await tab.keyboard.press('Enter');
    await expect.poll(() => badge.texts('.said')).toEqual(['Dismissed. The ledger keeps the reason.']);
    await tab.keyboard.press('Escape');
    await shop.reloads();
    await expect.poll(async () => [(await badge.texts('.badge')).length, (await badge.texts('.none')).length]).toEqual([1, before - 1]);
  });
  expect(tab.url()).toBe(address);
});
