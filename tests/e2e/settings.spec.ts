import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './fixture.ts';
import { LedgerDatabase } from './pages/ledger-database.ts';
import { Options } from './pages/options.ts';

interface StoredSettings { readonly key: string; readonly values?: Readonly<Record<string, unknown>> }

test.beforeEach(async ({ tab, extensionId }) => {
  await new Options(tab, extensionId).open();
  await tab.getByLabel('Form of the series').waitFor();
});

const own = async (database: LedgerDatabase): Promise<Readonly<Record<string, unknown>>> =>
  (await database.all<StoredSettings>('settings')).find(({ key }) => key === 'own')?.values ?? {};

test('a setting is kept once it is finished, and taken back with one click', async ({ tab, browserContext, extensionId }) => {
  const database = new LedgerDatabase(browserContext, extensionId);
  await tab.getByLabel('Hold the order back').click();
  await expect(tab.getByLabel('Hold the order back')).toBeChecked(); // once it is kept
  await expect(tab.getByText('Saved.')).toBeVisible();
  expect(await own(database)).toMatchObject({ enforcement: { mode: 'require' } });
  await tab.bringToFront();
  await tab.getByRole('button', { name: 'Undo' }).click();
  await expect(tab.getByLabel('Remind once')).toBeChecked();
  expect(await own(database)).not.toHaveProperty('enforcement');
});

test('a series says its first number, and one that cannot count is refused with a sentence', async ({ tab, browserContext, extensionId }) => {
  const mask = tab.getByLabel('Form of the series');
  await mask.fill('PO-{YYYY}-{seq:5}');
  await mask.press('Enter');
  await expect(tab.getByText(`The first one today would be PO-${new Date().getFullYear()}-00001`)).toBeVisible();
  await mask.fill('PO-{YYYY}');
  await mask.press('Enter');
  await expect(tab.getByText('A series needs exactly one counter')).toBeVisible();
  expect(await own(new LedgerDatabase(browserContext, extensionId))).toMatchObject({ seriesMask: 'PO-{YYYY}-{seq:5}' });
});

test('an expression that could hang is refused with the reason, and the other forms still hold', async ({ tab, browserContext, extensionId }) => {
  await tab.getByRole('button', { name: 'Add a form' }).click();
  await tab.getByLabel('Form', { exact: true }).fill('PO-{seq:4}');
  await tab.keyboard.press('Tab');
  await tab.getByRole('button', { name: 'Add a form' }).click();
  await expect(tab.getByLabel('Written as')).toHaveCount(2);
  await tab.getByLabel('Written as').last().selectOption('expression');
  await tab.getByLabel('Regular expression').first().fill('(a+)+$');
  await tab.keyboard.press('Tab');
  await expect(tab.getByText('so it could hang. It is refused.')).toBeVisible();
  await tab.getByLabel('Try a number').fill('PO-12');
  await expect(tab.getByText('It has none of the allowed forms.')).toBeVisible();
  await tab.getByLabel('Try a number').fill('PO-0012');
  await expect(tab.getByText('This number fits.')).toBeVisible();
  expect(await own(new LedgerDatabase(browserContext, extensionId)))
    .toMatchObject({ numberRules: { patterns: [{ kind: 'mask', text: 'PO-{seq:4}' }] } });
});

test('a field of one\'s own is kept with its choices once it has a name', async ({ tab, browserContext, extensionId }) => {
  const database = new LedgerDatabase(browserContext, extensionId);
  await tab.getByRole('button', { name: 'Add a field' }).click();
  await tab.getByLabel('Choices').fill('North\nSouth');
  await tab.keyboard.press('Tab');
  expect(await own(database)).not.toMatchObject({ customFields: [expect.anything()] });
  await tab.bringToFront();
  await tab.getByRole('region', { name: 'Your own fields' }).getByLabel('Name').fill('Site');
  await tab.keyboard.press('Tab');
  await expect(tab.getByText('Saved.')).toBeVisible();
  expect(await own(database)).toMatchObject({ customFields: [{ label: 'Site', options: ['North', 'South'], requiredAtCheckout: false }] });
});

test('a mail address that is none is said at its field and not kept', async ({ tab, browserContext, extensionId }) => {
  await tab.getByRole('group', { name: 'Purchasing' }).getByLabel('Mail address').fill('nobody');
  await tab.keyboard.press('Tab');
  await expect(tab.getByText('This is no mail address. Nothing was changed.')).toBeVisible();
  expect(await own(new LedgerDatabase(browserContext, extensionId))).not.toHaveProperty('purchasing');
});

test('an address that is too long stays as it was typed until it is shortened, and the settings pass an automatic accessibility check', async ({ tab, browserContext, extensionId }) => {
  const address = tab.getByLabel('Delivery address');
  await address.focus();
  await tab.keyboard.insertText('Gate 2\n'.repeat(200));
  await tab.keyboard.press('Tab');
  await expect(tab.getByText('1,399 characters are too many: 1,000 can be kept. Nothing was changed or cut')).toBeVisible();
  await expect(address).toHaveValue('Gate 2\n'.repeat(200));
  expect(await own(new LedgerDatabase(browserContext, extensionId))).not.toHaveProperty('documentDetails');
  await tab.bringToFront();
  const { violations } = await new AxeBuilder({ page: tab }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  await address.fill('Gate 2\nHarbour Street 3');
  await tab.keyboard.press('Tab');
  await expect(tab.getByText('Saved.')).toBeVisible();
  expect(await own(new LedgerDatabase(browserContext, extensionId))).toMatchObject({ documentDetails: { delivery: 'Gate 2\nHarbour Street 3' } });
});
