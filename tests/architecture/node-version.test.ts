import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { nodeIsNewEnough } from '../../scripts/setup/node-version.mjs';

test.each([
  ['18.20.8', false], ['20.12.0', false], ['20.18.3', false], ['20.19.0', true], ['20.20.2', true],
  ['21.7.3', false], ['22.0.0', false], ['22.11.0', false], ['22.12.0', true], ['22.20.0', true],
  ['23.11.1', false], ['24.0.0', true], ['25.1.0', true], ['', false],
] as const)('Node %s: set-up goes on: %s', (version, goesOn) => {
  expect(nodeIsNewEnough(version)).toBe(goesOn);
});

test('the package says the same to npm', () => {
  const engines = (file: string) => /"node": "([^"]+)"/.exec(readFileSync(file, 'utf8'))?.[1];
  expect([engines('package.json'), engines('package-lock.json')]).toEqual(Array(2).fill('^20.19.0 || ^22.12.0 || >=24.0.0'));
});

test('no tool of ours asks for another Node', () => {
  // What each asked for when the rule was written. One that asks for more now fails here, before it fails on somebody's machine.
  interface Locked { readonly packages: Readonly<Record<string, { readonly engines?: { readonly node?: string } }>> }
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Locked; // npm's own file
  const asked = Object.fromEntries(['vite', 'vitest', 'oxlint', 'knip', 'wxt', '@playwright/test', 'tsx'].map((name) => [name, packages[`node_modules/${name}`]?.engines?.node]));
  expect(asked).toEqual({
    'vite': '^20.19.0 || >=22.12.0', 'vitest': '^20.0.0 || ^22.0.0 || >=24.0.0', 'oxlint': '^20.19.0 || >=22.12.0',
    'knip': '^20.19.0 || >=22.12.0', 'wxt': '>=20.12.0', '@playwright/test': '>=20', 'tsx': '>=18.0.0',
  });
});
