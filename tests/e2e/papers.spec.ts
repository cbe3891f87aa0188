import { readFileSync } from 'node:fs';
import { expect, test as base } from './fixture.ts';
import { LedgerPage } from './pages/ledger-page.ts';
import { Seed } from './pages/seed.ts';

const test = base.extend<{ ledger: LedgerPage; seed: Seed }>({
  ledger: async ({ browserContext, extensionId }, use) => {
    await browserContext.grantPermissions(['clipboard-read', 'clipboard-write']);
    const ledger = new LedgerPage(await browserContext.newPage(), extensionId);
    await ledger.open();
    await use(ledger);
  },
  seed: async ({ browserContext, extensionId }, use) => use(new Seed(browserContext, extensionId)),
});

const orderId = '112-0000001-0000001';
const copied = (ledger: LedgerPage) => ledger.page.evaluate('navigator.clipboard.readText()') as Promise<string>; // it is a text

test('what was said about a PO is written down, found, taken out and put back, and a mail joins it', async ({ ledger, seed }) => {
  await seed.purchaseOrder('PO-7', 'Desk lamps', { suppliers: ['Marlow'] });
  await ledger.page.bringToFront();
  await ledger.open('#/purchase-orders/po-PO-7');
  const panel = await ledger.panel('PO-7');
  await ledger.presses('Write something down');
  await panel.getByLabel('Text', { exact: true }).fill('The lamps come on Monday, and every e in this text is one.');
  await expect(ledger.page.getByRole('heading', { level: 1, name: 'Purchase orders' })).toBeVisible(); // no letter was taken for a key
  await panel.getByLabel('With whom').fill('ines@');
  await ledger.presses('Keep it');
  await ledger.refuses(/^With whom/, 'This is no single mail address.');
  await panel.getByLabel('With whom').fill('Ines <ines@example.com>');
  await ledger.isAccessible();
  await panel.getByLabel('With whom').press('Enter');
  await ledger.says('Kept in the correspondence.');
  await panel.getByRole('button', { name: /^Take out:/ }).click();
  await ledger.says('Taken out of the correspondence.');
  await expect(panel.getByText('Nothing was written down yet.')).toBeVisible();
  await ledger.presses('Undo');
  await ledger.says('As it was before.');
  await expect(panel.getByText('The lamps come on Monday')).toBeVisible();

  await ledger.presses('Write something down');
  await panel.getByLabel('Text', { exact: true }).evaluate((field: HTMLTextAreaElement) => {
    field.value = 'x'.repeat(1_000_000);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await ledger.presses('Keep it');
  await ledger.refuses('Text', 'This is too long: 100,000 characters can be kept. Nothing is lost');
  await ledger.shows('1,000,000 of 100,000 characters');
  expect(await ledger.field('Text').inputValue()).toHaveLength(1_000_000);
  await ledger.presses('Cancel');

  await ledger.presses('Draft a mail');
  await panel.getByLabel('What it is about').selectOption('missingInvoice');
  await panel.getByLabel('Language').selectOption('de');
  const mail = panel.getByRole('region', { name: 'The mail' });
  await expect(mail).toContainText('Fehlende Rechnung: PO-7');
  await panel.getByLabel('Mail address', { exact: true }).fill('a@example.com?bcc=b@example.com');
  await ledger.presses('Copy the text');
  await ledger.refuses('Mail address', 'This is no single mail address. Correct it, or leave it empty.');
  await panel.getByLabel('Mail address', { exact: true }).fill('orders@marlow.example');
  await ledger.isAccessible();
  await ledger.presses('Copy the text');
  await ledger.says('The text is copied.');
  expect(await copied(ledger)).toContain('Bestellnummer (PO): PO-7');
  await expect(panel.getByText('Marlow <orders@marlow.example>')).toBeVisible();
});

test('a support pack with markup in a name is saved as a file, and there it is text', async ({ ledger, seed, browserContext }) => {
  const nasty = '<img src=x onerror="document.title=1"><script>document.title=1</script>';
  await seed.purchaseOrder('PO-7', nasty);
  await seed.order(orderId, 'PO-7');
  await ledger.page.bringToFront();
  await ledger.open(`#/orders/amazon.com/${orderId}`);
  const opener = ledger.page.getByRole('button', { name: 'Support pack' });
  await opener.press('Enter');
  await expect(ledger.page.getByRole('region', { name: 'The pack' })).toBeFocused();
  await ledger.page.keyboard.press('Escape');
  await expect(opener).toBeFocused();
  await opener.press('Enter');
  await expect(ledger.field('What is wrong, in one sentence')).toBeVisible();
  await ledger.page.keyboard.press('Tab');
  await ledger.page.keyboard.insertText('x'.repeat(3000));
  await ledger.presses('Save as HTML file');
  await ledger.refuses('What is wrong, in one sentence', 'This is too long: 2,000 characters can be kept.');
  await ledger.shows('3,000 of 2,000 characters');
  await expect(ledger.field('What is wrong, in one sentence')).toBeFocused();
  await ledger.field('What is wrong, in one sentence').fill('One of two lamps is missing.');
  await expect(ledger.page.getByRole('heading', { level: 2, name: new RegExp(orderId) })).toBeVisible();
  await ledger.isAccessible();
  const saving = ledger.page.waitForEvent('download');
  await ledger.presses('Save as HTML file');
  const download = await saving;
  expect(download.suggestedFilename()).toMatch(/^support-112-0000001-0000001-.*\.html$/);
  const file = readFileSync(await download.path(), 'utf8');
  const opened = await browserContext.newPage();
  await opened.setContent(file);
  await expect(opened.getByText(nasty)).toBeVisible();
  await expect(opened.getByText('One of two lamps is missing.')).toBeVisible();
  expect(await opened.title()).toContain('Support request');
  expect(await opened.locator('img, script').count()).toBe(0);
});

test('the document of a PO is printed on as many pages as it needs, in the language that is chosen', async ({ ledger, seed }) => {
  const lines = Array.from({ length: 60 }, (_, index) => ({
    id: `l${index}`, asin: null, text: `Item ${index + 1}`, quantity: 1, unitPrice: { amount: 1000, currency: 'USD' }, tolerancePercent: 0,
  } as const));
  await seed.settings({ documentDetails: { buyer: 'Example Works\nHarbour Street 1', delivery: '', billing: '', terms: '30 days net.' } });
  await seed.purchaseOrder('PO-7', 'Desk lamps', { lines });
  await ledger.page.bringToFront();
  await ledger.open('#/purchase-orders/po-PO-7');
  await ledger.presses('PO document');
  await ledger.shows('In words: six hundred US dollars');
  await ledger.isAccessible();
  const pages = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  for (const format of ['A4', 'Letter'] as const) expect(pages(await ledger.page.pdf({ format }))).toBeGreaterThanOrEqual(2);
  await ledger.presses('Deutsch');
  await ledger.shows('In Worten: sechshundert US-Dollar');
  await ledger.page.setViewportSize({ width: 320, height: 700 });
  await ledger.fitsTheWindow();
  await ledger.page.keyboard.press('Escape');
  await ledger.panel('PO-7');
  await expect(ledger.page.getByRole('button', { name: 'PO document' })).toBeFocused();
});

test('the history tells what happened to a PO, from what to what, and takes it back', async ({ ledger, seed }) => {
  await seed.purchaseOrder('PO-7', 'Desk lamps');
  await ledger.page.bringToFront();
  await ledger.open('#/purchase-orders/po-PO-7');
  const panel = await ledger.panel('PO-7');
  await ledger.presses('Write something down');
  await panel.getByLabel('Text', { exact: true }).fill('On Monday.');
  await ledger.presses('Keep it');
  await ledger.says('Kept in the correspondence.');
  await ledger.presses('Full history');
  await expect(ledger.page.getByRole('button', { name: /^Only PO-7/ })).toBeVisible();
  await expect(ledger.rows()).toHaveCount(1);
  await expect(ledger.row('Correspondence kept')).toContainText('A person');
  await ledger.isAccessible();
  await ledger.presses('Verify the trail');
  await ledger.shows('The trail holds');
  await ledger.presses('Settings');
  await ledger.shows('Nothing in the history fits.');
  await ledger.page.reload();
  await ledger.presses('Show everything');
  await ledger.page.getByRole('grid').focus();
  await ledger.page.keyboard.press('Enter');
  const entry = await ledger.panel('Correspondence kept');
  await expect(entry).toContainText('On Monday.');
  await ledger.isAccessible();
  await ledger.presses('Undo this');
  await ledger.says('It is as it was before.');
  await expect(ledger.row('Correspondence taken out')).toBeVisible();
  await ledger.open('#/history?q=monday&kind=correspondence');
  await expect(ledger.rows()).toHaveCount(2);
});
