// `npm run zip`: builds the store packages and the sources Firefox's reviewers ask for. The same commit gives the same bytes.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { archive, type PackedFile } from './zip/archive.ts';
import { filesIn, trackedFiles } from './zip/gather.ts';

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string; version: string }; // our own file
const browsers = ['chrome', 'edge', 'firefox'] as const;

function write(kind: string, files: readonly PackedFile[]): void {
  const { zip, leftOut } = archive(files);
  const path = `.output/${name}-${version}-${kind}.zip`;
  writeFileSync(path, zip);
  console.log(`${path}  ${zip.length} bytes  sha256 ${createHash('sha256').update(zip).digest('hex')}`);
  for (const file of leftOut) console.error(`LEFT OUT: ${file} may hold a key or a password. Take it out of the project.`);
}

for (const browser of browsers) {
  execFileSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build', '-b', browser, '--mv3'], { stdio: ['ignore', 'ignore', 'inherit'], timeout: 180_000 });
  write(browser, filesIn(`.output/${browser}-mv3`));
}
write('firefox-sources', trackedFiles('.'));
