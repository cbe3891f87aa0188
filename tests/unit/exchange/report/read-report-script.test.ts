import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../../../lib/domain/report.ts';
import { reasonOf, reportJson } from '../../../../scripts/report/report-json.ts';

const fixture = (name: string): string => fileURLToPath(new URL(`../../../fixtures/reports/${name}`, import.meta.url));
const expectedOf = (name: string) => JSON.parse(readFileSync(fixture(`${name}.expected.json`), 'utf8')) as Report; // written by hand, compared elsewhere
const run = (...args: string[]) => spawnSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'scripts/read-report.ts', ...args], { encoding: 'utf8' });

describe('npm run -s read-report -- FILE', () => {
  test('prints what the report says, and exits with 0', () => {
    const { status, stdout } = run(fixture('com--business-orders.csv'));
    expect([status, JSON.parse(stdout)]).toEqual([0, reportJson(expectedOf('com--business-orders'))]);
  });

  test('says in a sentence what a file is that is no report, and exits with 1', () => {
    const { status, stdout, stderr } = run(fixture('README.md'));
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('README.md": no line at its start names the columns of a report; found "# Report fixtures".');
  });

  test('exits with 2 when there is no such file', () => {
    expect(run('nowhere.csv').status).toBe(2);
  });
});

describe('the shape others check', () => {
  const keys = ['orderId', 'placedOn', 'poNumber', 'status', 'quantity', 'itemsSubtotal', 'shipping', 'promotion', 'tax', 'total', 'items', 'payments'];

  test('of orders has a refund only where there is one', () => {
    const { orders } = reportJson(expectedOf('com--business-orders')) as { orders: object[] }; // as the test says
    expect(orders.map((order) => Object.keys(order))).toEqual([keys, keys, keys, [...keys, 'refundTotal']]);
  });

  test.each([['com--business-returns', 'returns', 'returnedOn'], ['com--consumer-refunds', 'refunds', 'refundedOn']])('of %s is a list of %s', (name, list, day) => {
    expect(reportJson(expectedOf(name))).toMatchObject({ [list]: expect.arrayContaining([{ orderId: expect.any(String), asin: expect.any(String), title: name === 'com--business-returns' ? null : 'Lamp', quantity: 1, [day]: expect.any(String), reason: expect.any(String), refund: name === 'com--business-returns' ? null : { amount: 1600, currency: 'USD' } }]) });
  });
});

test.each(['empty', 'zip', 'spreadsheet', 'pdf', 'webPage', 'json', 'binary', 'cancelled'] as const)('there are words for %s', (code) => {
  expect(reasonOf({ code })).toMatch(/^[a-z][\w ;,]+ \w+$/i);
});
