import { describe, expect, test } from 'vitest';
import { codeOf, importsOf, type Source, sourcesIn } from './sources.ts';

const product = ['lib', 'components', 'entrypoints'].flatMap(sourcesIn);
const everything = [...product, ...['tests', 'scripts'].flatMap(sourcesIn)];
const lines = (source: Source) => source.text.trimEnd().split('\n').length;
const offenders = (sources: readonly Source[], code: RegExp) => sources.filter((source) => code.test(codeOf(source))).map(({ path }) => path);

describe('files stay readable', () => {
  test('none has more than 250 lines', () => {
    expect(everything.filter((source) => lines(source) > 250).map((source) => `${source.path}: ${lines(source)}`)).toEqual([]);
  });

  test('half of the product\'s files have at most 70', () => {
    const counts = product.map(lines).toSorted((left, right) => left - right);
    expect(counts.length).toBeGreaterThan(50);
    expect(counts[Math.floor(counts.length / 2)]).toBeLessThanOrEqual(70);
  });

  test('no file hides what it is about behind a name for anything', () => {
    expect(everything.map(({ path }) => path).filter((path) => /(^|[/.-])(utils?|helpers?|common|manager|service|misc)([/.-]|$)/i.test(path))).toEqual([]);
  });

  test('no file only hands on what others export', () => {
    expect(offenders(product, /^\s*export \* from/m)).toEqual([]);
  });
});

test('nothing that is kept is cut while it is typed', () => {
  // What looks something up may end: it is not kept.
  expect(offenders(product, /\bmaxLength=\{/).toSorted()).toEqual([
    'components/SearchBox.tsx', 'components/orders/PurchaseOrderBox.tsx', 'entrypoints/options/views/settings/NumberTrial.tsx',
  ]);
});

describe('the page is not trusted, and not touched more than needed', () => {
  test('nothing is ever written as markup', () => {
    expect(offenders(product, /\b(inner|outer)HTML\s*=[^=]|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|createContextualFragment/)).toEqual([]);
  });

  test('only lib/amazon and the content scripts look into a page', () => {
    const looks = offenders(product, /\.(querySelector|querySelectorAll|matches|closest)(<[^>]*>)?\(/);
    // A Preact view (.tsx) is shown on the extension's own pages only, and may look into what it drew itself.
    expect(looks.filter((path) => !/^(lib\/amazon|entrypoints\/[\w-]+\.content)\/|\.tsx$/.test(path))).toEqual([]);
  });

  test('what is drawn on a shop\'s page carries no framework', () => {
    const pageSide = product.filter(({ path }) => /^(components\/(field\/|element|order-badge|page-host|is-honest-click)|entrypoints\/[\w-]+\.content\/)/.test(path));
    expect(pageSide.length).toBeGreaterThan(8);
    expect(offenders(pageSide, /from '(preact|preact\/hooks|zod|idb)'|\.tsx'/)).toEqual([]);
  });

  test('nobody polls', () => {
    expect(offenders(product, /\bsetInterval\(/)).toEqual([]);
  });

  test('nothing of ours reaches the network', () => {
    expect(offenders(product, /\b(fetch|sendBeacon)\(|XMLHttpRequest|new WebSocket|new EventSource/)).toEqual([]);
  });
});

describe('a content script stays small and on its side', () => {
  const scripts = sourcesIn('entrypoints').map(({ path }) => path).filter((path) => /^entrypoints\/[\w-]+\.content(\/index)?\.tsx?$/.test(path));

  test('there are the checkout and the orders script', () => {
    expect(scripts.map((path) => path.split('/')[1])).toEqual(['checkout.content', 'orders.content']);
  });

  test.each(scripts)('%s loads neither schemas, nor database, nor use cases', (script) => {
    const forbidden = /^(zod|idb|papaparse|@leeoniya)|^lib\/(storage|app|exchange)\/|^lib\/messaging\/(handlers|schemas)|\.schema\.ts$/;
    const imports = [...importsOf(script)];
    expect(imports).toContain('lib/messaging/client.ts'); // else nothing was followed
    expect(imports.filter((name) => forbidden.test(name))).toEqual([]);
  });
});

describe('every product file has a test of its layer', () => {
  test.each(['domain', 'amazon', 'storage', 'exchange', 'app', 'messaging'])('lib/%s', (layer) => {
    expect(sourcesIn('tests/unit').filter(({ path }) => path.startsWith(`tests/unit/${layer}/`) && path.includes('.test.')).length).toBeGreaterThan(0);
  });
});
