import type { PurchaseOrder } from '../../lib/domain/purchase-order.ts';
import { expect, test as base } from './fixture.ts';
import { LedgerDatabase } from './pages/ledger-database.ts';
import { LedgerPage } from './pages/ledger-page.ts';
import { number, words, workbook } from '../unit/exchange/table-file/workbooks.ts';

const test = base.extend<{ ledger: LedgerPage; database: LedgerDatabase }>({
  ledger: async ({ browserContext, extensionId }, use) => {
    const ledger = new LedgerPage(await browserContext.newPage(), extensionId);
    await ledger.open('#/exchange/purchase-orders');
    await use(ledger);
  },
  database: async ({ browserContext, extensionId }, use) => use(new LedgerDatabase(browserContext, extensionId)),
});

const csv = [
  'Bestellnummer;Titel;Gültig bis;Währung;Bestellwert;Artikel;Menge;Einzelpreis;Farbe',
  'PO-2001;Büro;31.12.2027;EUR;1.200,50;Lampe;2;19,90;rot',
  'PO-2001;;;EUR;;Tisch;1;1.160,70;blau',
  'PO-2002;Labor;30.6.2027;EUR;500;Pipette;10;4,99;',
  'PO-2003;Werkstatt;31.2.2027;EUR;80;Bohrer;1;80;',
].join('\r\n');

test('a table of POs goes in, a second time nothing changes, and the import is taken back', async ({ ledger, database }) => {
  const { page } = ledger;
  const file = page.getByLabel('Choose a table of POs');
  await file.setInputFiles({ name: 'offene-pos.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
  await expect(page.getByLabel('Column Bestellnummer goes to')).toHaveValue('number');
  await expect(page.getByLabel('Column Einzelpreis goes to')).toHaveValue('lineUnitPrice');
  // A field that moves to another column leaves the first one, and a number has to be somewhere.
  await page.getByLabel('Column Farbe goes to').selectOption({ label: 'PO number' });
  await expect(page.getByLabel('Column Bestellnummer goes to')).toHaveValue('');
  await page.getByLabel('Column Farbe goes to').selectOption({ label: 'Not read' });
  await expect(page.getByText('One column has to go to the PO number.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Compare with the ledger' })).toHaveCount(0);
  await page.getByLabel('Column Bestellnummer goes to').selectOption({ label: 'PO number' });
  await page.getByLabel('Column Farbe goes to').selectOption({ label: 'Project' });
  await page.getByLabel('Column Farbe goes to').selectOption({ label: 'Not read' });
  await ledger.isAccessible();

  await page.getByRole('button', { name: 'Compare with the ledger' }).click();
  await expect(page.getByRole('grid', { name: 'New' }).getByRole('row')).toHaveCount(3);
  await expect(page.getByRole('grid', { name: 'New' })).toContainText('€1,200.50');
  await page.getByRole('button', { name: /Cannot be read/ }).click();
  const problem = page.getByRole('grid', { name: 'Cannot be read' }).getByRole('row').nth(1);
  await expect(problem).toContainText('Gültig bis');
  await expect(problem).toContainText('31.2.2027');
  await expect(problem).toContainText('No day of the calendar.');
  await ledger.isAccessible();
  expect(await database.all('purchaseOrders')).toEqual([]);

  await page.getByRole('button', { name: 'Import 2 POs' }).click();
  await expect(page.getByText('2 POs were added.')).toBeVisible();
  expect(await database.all('purchaseOrders')).toMatchObject([{}, {}]);
  await page.getByRole('button', { name: 'Show the POs' }).click();
  await ledger.opens('PO-2001');
  await expect(await ledger.panel('PO-2001')).toContainText('€1,160.70');

  // The same file again: its columns are remembered, and nothing is new.
  await ledger.open('#/exchange/purchase-orders');
  await file.setInputFiles({ name: 'offene-pos.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
  await expect(page.getByText('Read as the last file with these columns.')).toBeVisible();
  await page.getByRole('button', { name: 'Compare with the ledger' }).click();
  await expect(page.getByText(/There is nothing to write/)).toBeVisible();
  await expect(page.getByRole('button', { name: /^Import/ })).toHaveCount(0);

  // A later one changes a PO, adds one, and is taken back.
  await page.getByRole('button', { name: 'Another file' }).click();
  const later = csv.replace('Labor', 'Labor Nord').replace('PO-2003;Werkstatt;31.2.2027', 'PO-2003;Werkstatt;28.2.2027');
  await file.setInputFiles({ name: 'later.csv', mimeType: 'text/csv', buffer: Buffer.from(later) });
  await page.getByRole('button', { name: 'Compare with the ledger' }).click();
  await page.getByRole('button', { name: 'Import 2 POs' }).click();
  await expect(page.getByText('1 PO was added. 1 was changed.')).toBeVisible();
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('The import was taken back.')).toBeVisible();
  const left = await database.all<PurchaseOrder>('purchaseOrders');
  expect(left.map(({ number, title }) => [number, title]).sort()).toEqual([['PO-2001', 'Büro'], ['PO-2002', 'Labor']]);
});

test('a spreadsheet is read as it shows its cells, a pasted table too, and what is no table is named', async ({ ledger, database }) => {
  const { page } = ledger;
  const choose = (name: string, buffer: Buffer) => page.getByLabel('Choose a table of POs').setInputFiles({ name, mimeType: '', buffer });
  for (const [name, content, sentence] of [
    ['empty.csv', '', 'The file is empty.'], ['scan.csv', '%PDF-1.4', 'This is a PDF.'], ['page.xls', '<html>', 'This is a web page'], ['figures.csv', '1,2\n3,4', 'hold no names of columns'],
  ] as const) {
    await choose(name, Buffer.from(content));
    await expect(page.getByRole('alert')).toContainText(`${name} was not read`);
    await expect(page.getByRole('alert')).toContainText(sentence);
  }
  const made = workbook({
    formats: ['00000', 'yyyy-mm-dd'],
    sheets: [
      { name: 'Notes', rows: [[words('A1', 'Read me')]] },
      { name: 'POs', rows: [[words('A1', 'PO number'), words('B1', 'Valid until'), words('C1', 'Unit price'), words('D1', 'Item')], [number('A2', 42, 1), number('B2', 46_387, 2), number('C2', 12.5), words('D2', 'Lamp')]] },
    ],
  });
  await choose('pos.xlsx', Buffer.from(await made.arrayBuffer()));
  await page.getByLabel('Sheet').selectOption({ label: 'POs' });
  await expect(page.getByText('The amounts need a currency.')).toBeVisible();
  await page.getByLabel('Currency of amounts').selectOption('USD');
  await page.getByRole('button', { name: 'Compare with the ledger' }).press('Enter');
  await page.getByRole('button', { name: 'Import 1 PO' }).press('Enter');
  await expect(page.getByText('1 PO was added.')).toBeVisible();
  expect(await database.all('purchaseOrders')).toMatchObject([{ number: '00042', validUntil: '2026-12-31', lines: [{ text: 'Lamp', unitPrice: { amount: 1250, currency: 'USD' } }] }]);

  // A closed one stays as it is until somebody says otherwise.
  await database.put('purchaseOrders', (await database.all<PurchaseOrder>('purchaseOrders')).map((each) => ({ ...each, state: 'closed' })));
  await page.getByRole('button', { name: 'Another file' }).click();
  await expect(page.getByLabel('Choose a table of POs')).toBeVisible();
  await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'PO number\tTitle\n00042\tLamps\n');
    document.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
  });
  await page.getByRole('button', { name: 'Compare with the ledger' }).click();
  await expect(page.getByRole('grid', { name: 'To decide' })).toContainText('Is closed or cancelled here.');
  await expect(page.getByRole('button', { name: /^Import/ })).toHaveCount(0);
  await page.getByLabel('Take what the file says of 00042').check();
  await page.getByRole('button', { name: 'Import 1 PO' }).click();
  await expect(page.getByText('1 was changed.')).toBeVisible();
  expect(await database.all('purchaseOrders')).toMatchObject([{ number: '00042', title: 'Lamps', state: 'closed' }]);
});
