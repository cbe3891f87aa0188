import { expect, test as base } from './fixture.ts';
import { LedgerDatabase } from './pages/ledger-database.ts';
import { LedgerPage } from './pages/ledger-page.ts';
import { manyPurchaseOrders } from './pages/purchase-order-records.ts';
import { Popup } from './pages/popup.ts';

const test = base.extend<{ ledger: LedgerPage; database: LedgerDatabase }>({
  ledger: async ({ browserContext, extensionId }, use) => {
    await browserContext.grantPermissions(['clipboard-read', 'clipboard-write']);
    await use(new LedgerPage(await browserContext.newPage(), extensionId));
  },
  database: async ({ browserContext, extensionId }, use) => use(new LedgerDatabase(browserContext, extensionId)),
});

const copied = (ledger: LedgerPage) => ledger.page.evaluate('navigator.clipboard.readText()') as Promise<string>; // it is a text

test('a PO is asked for by hand, its text copied, the answer recorded, and the number can be used', async ({ ledger, popup }) => {
  await ledger.open('#/requests/new');
  await ledger.field('Title').fill('Winter safety wear');
  await ledger.field('Item').fill('Gloves');
  await ledger.field('Quantity').fill('20');
  await ledger.field('Unit price').fill('4.50');
  await ledger.field(/^Reason/).fill('Winter shift');
  await ledger.field(/^Delivery/).fill('Gate 2');
  await ledger.isAccessible();
  await ledger.field('Title').press('Enter');
  await ledger.says('The request is saved.');
  await ledger.presses('Copy the text');
  await ledger.says('The text of the request is copied.');
  const text = await copied(ledger);
  expect(text).toContain('PO request: Winter safety wear');
  expect(text).toContain('1. Gloves: 20 × $4.50 = $90.00');
  expect(text).toContain('Delivery: Gate 2');
  expect(text).not.toContain('PENDING');
  await ledger.isAccessible();

  await ledger.presses('Save the approval');
  await ledger.refuses('Final PO number', 'Type a PO number.');
  await ledger.field('Final PO number').fill('PO-2026-0007');
  await ledger.field(/^Answered by/).fill('Tom Reed');
  await ledger.presses('Save the approval');
  await ledger.says('PO-2026-0007 is approved.');
  await ledger.shows(/Approved .* by Tom Reed/);
  await popup.open();
  await popup.opensPurchaseOrder('PO-2026-0007');
  await popup.shows('Issued');
});

test('a cart is asked for from the popup over its checkout', async ({ ledger, browserContext, extensionId, tab, shop, field }) => {
  await tab.bringToFront();
  await shop.fillsCart('B0DEMO0001');
  await shop.goesToReview();
  await field.isShownOnce();
  const over = new Popup(await browserContext.newPage(), extensionId);
  await over.openOver(tab);
  const opening = browserContext.waitForEvent('page');
  await over.page.getByRole('button', { name: 'Request a PO for this checkout on amazon.com' }).click();
  const page = await opening;
  await expect(page.getByText('Taken from the cart of this checkout.')).toBeVisible();
  await expect(page.getByLabel('ASIN', { exact: true })).toHaveValue('B0DEMO0001');
  await expect(page.getByLabel('Quantity', { exact: true })).toHaveValue('1');
  await page.getByLabel('Title', { exact: true }).fill('Desk lamps');
  await page.getByLabel('Title', { exact: true }).press('Enter');
  await expect(page.getByText('Purchase order request')).toBeVisible();
  await expect(page.getByRole('row', { name: /B0DEMO0001/ })).toBeVisible();
  await ledger.open('#/requests');
  await expect(ledger.row('Desk lamps')).toContainText('No number yet');
});

test('nothing asked for is said at the title, and nothing is saved', async ({ ledger, database }) => {
  await ledger.open('#/requests/new');
  await ledger.presses('Save the request');
  await ledger.refuses('Title', 'Say what you ask for, in a title or as a line.');
  expect(await database.all('purchaseOrders')).toEqual([]);
});

test('a request that was not saved survives a closed tab', async ({ ledger, browserContext, extensionId }) => {
  await ledger.open('#/requests/new');
  await ledger.field('Title').fill('Winter safety wear');
  await ledger.field('Item').fill('Gloves');
  await ledger.page.close();
  const again = new LedgerPage(await browserContext.newPage(), extensionId);
  await again.open('#/requests/new');
  await expect(again.field('Item')).toHaveValue('Gloves');
  await again.presses('Start anew');
  await expect(again.field('Item')).toHaveValue('');
});

test('a mail begins with the text; one too long for a link is copied, and that is said', async ({ ledger }) => {
  await ledger.open('#/requests/new');
  await ledger.field('Title').fill('Gloves\r\nBcc: somebody@example.com & more');
  await ledger.field('Title').press('Enter');
  await ledger.says('The request is saved.');
  const session = await ledger.page.context().newCDPSession(ledger.page);
  await session.send('Page.enable');
  const asked = new Promise<string>((resolve) => { session.on('Page.frameRequestedNavigation', ({ url }) => resolve(url)); });
  await ledger.presses('Mail it');
  const { protocol, searchParams } = new URL(await asked);
  expect(protocol).toBe('mailto:');
  expect([...searchParams.keys()]).toEqual(['subject', 'body']);
  expect(searchParams.get('subject')).toMatch(/^PO request: Gloves ?Bcc: somebody@example.com & more$/);

  await ledger.open('#/requests/new');
  await ledger.field('Title').fill('Long');
  await ledger.field(/^Reason/).fill('because '.repeat(240));
  await ledger.presses('Save the request');
  await ledger.says('The request is saved.');
  await ledger.presses('Mail it');
  await ledger.says(/too long for a mail link/);
  expect(await copied(ledger)).toContain('because because');
});

test('a request that waits too long is counted in the rail, and its mail is a reminder', async ({ ledger, database }) => {
  const request = {
    requestedAt: Date.UTC(2026, 0, 5), reason: '', delivery: '', payment: '', earlierOrders: '', numberPending: false, remindOn: '2026-01-08', answer: null,
  };
  await database.put('purchaseOrders', manyPurchaseOrders(1).map((each) => ({ ...each, state: 'requested', request, keys: { ...each.keys, remind: '2026-01-08' } })));
  await ledger.open('#/requests');
  await expect(ledger.page.getByRole('link', { name: /Requests.*1 request waits too long/ })).toBeVisible();
  await expect(ledger.row('PO-0000')).toContainText('Answer due');
  await ledger.row('PO-0000').click();
  await expect(ledger.page.getByRole('button', { name: 'Mail a reminder' })).toBeVisible();
  await ledger.page.getByRole('radio', { name: 'Rejected' }).check();
  await ledger.field(/^Reason given/).fill('No budget left');
  await ledger.presses('Save the rejection');
  await ledger.shows(/Rejected .* No budget left/);
  await expect(ledger.page.getByRole('link', { name: /waits too long/ })).toHaveCount(0);
});

test('on paper there is the request alone', async ({ ledger }) => {
  await ledger.open('#/requests/new');
  await ledger.field('Title').fill('Winter safety wear');
  await ledger.field('Title').press('Enter');
  await ledger.says('The request is saved.');
  await ledger.page.emulateMedia({ media: 'print' });
  await expect(ledger.page.getByText('Purchase order request')).toBeVisible();
  await expect(ledger.page.getByRole('navigation')).toBeHidden();
  await expect(ledger.page.getByRole('heading', { name: 'Record the answer', includeHidden: true })).toBeHidden();
  await expect(ledger.page.getByRole('button', { name: 'Print' })).toBeHidden();
});

test.describe('in German', () => {
  test.use({ browserOptions: { language: 'de' } });

  test('amounts are typed and read the German way, and the mail is German', async ({ ledger }) => {
    await ledger.open('#/requests/new');
    await ledger.field('Titel').fill('Winterkleidung');
    await ledger.field('Artikel').fill('Handschuhe');
    await ledger.field('Menge').fill('1.000');
    await ledger.field('Einzelpreis').fill('4,50');
    await ledger.field('Titel').press('Enter');
    await ledger.says('Die Anfrage ist gespeichert.');
    await ledger.presses('Text kopieren');
    expect((await copied(ledger)).replaceAll('\u00a0', ' ')).toContain('1. Handschuhe: 1.000 × 4,50 € = 4.500,00 €');
    await ledger.fitsTheWindow();
    await ledger.page.setViewportSize({ width: 320, height: 640 });
    await ledger.fitsTheWindow();
    await ledger.isAccessible();
  });
});
