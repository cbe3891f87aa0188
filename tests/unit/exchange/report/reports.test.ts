import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { families } from '../../../../lib/exchange/report/families.ts';
import { languages } from '../../../../lib/exchange/report/languages.ts';
import { readBytes } from './read-text.ts';

const own = new URL('../../../fixtures/reports/', import.meta.url);
const real = new URL('../../../../../shared/amazon/reports/', import.meta.url);
const expectedIn = (folder: URL): string[] => (existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.expected.json')).map((file) => file.slice(0, -14)) : []);
const expectedOf = (folder: URL, name: string): unknown => JSON.parse(readFileSync(new URL(`${name}.expected.json`, folder), 'utf8'));
const read = (folder: URL, name: string) => readBytes(readFileSync(new URL(`${name}.csv`, folder)));

describe('our own reports', () => {
  test.each(expectedIn(own))('%s reads to exactly what is expected', async (name) => {
    expect(await read(own, name)).toEqual({ ok: true, value: expectedOf(own, name) });
  });

  test('there is one for every report and every language we know', async () => {
    const seen = await Promise.all(expectedIn(own).map(async (name) => {
      const report = await read(own, name);
      return report.ok ? [report.value.family, report.value.language] : [];
    }));
    expect(new Set(seen.flat())).toEqual(new Set([...families.map(({ id }) => id), ...languages.map(({ language }) => language)]));
  });
});

interface RealReport {
  readonly orders: readonly Record<string, unknown>[];
  readonly rows: number;
}

describe.skipIf(!existsSync(real))('real reports beside the repository', () => {
  test.each(expectedIn(real))('%s reads to exactly what is expected', async (name) => {
    const report = await read(real, name);
    if (!report.ok || report.value.contents.kind !== 'orders') throw new Error(JSON.stringify(report));
    const orders = report.value.contents.orders.map(({ marketplace: _marketplace, complete: _complete, refundTotal, ...order }) => (refundTotal === null ? order : { ...order, refundTotal }));
    const expected = expectedOf(real, name) as RealReport; // written by hand, in the shape README.md describes there
    expect({ orders, rows: report.value.rows }).toEqual({ orders: expected.orders, rows: expected.rows });
    expect(report.value.unreadable).toEqual([]);
  });

  test.each(existsSync(real) ? readdirSync(real).filter((file) => file.endsWith('.csv') && !file.startsWith('HEADERS--')) : [])('%s is known and has no row we cannot read', async (file) => {
    const report = await read(real, file.slice(0, -4));
    expect(report.ok ? report.value.unreadable : report.error).toEqual([]);
  });
});
