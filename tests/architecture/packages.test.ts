import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Locked {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Readonly<Record<string, Locked>> }; // npm's own format
const wanted = JSON.parse(readFileSync('package.json', 'utf8')) as Readonly<Record<'dependencies' | 'devDependencies', Readonly<Record<string, string>>>>; // our own file

// npm drops the packages for other systems from the lock when it cannot reach them, and `npm ci` then fails for everybody.
test('the lock file names the packages for every system', () => {
  const missing = Object.entries(lock.packages).flatMap(([path, locked]) => Object.keys(locked.optionalDependencies ?? {})
    .filter((name) => lock.packages[`node_modules/${name}`] === undefined && lock.packages[`${path}/node_modules/${name}`] === undefined));
  expect(missing).toEqual([]);
});

test('every package is wanted in one exact version', () => {
  const versions = Object.entries({ ...wanted.dependencies, ...wanted.devDependencies });
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});
