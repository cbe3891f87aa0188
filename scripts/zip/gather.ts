import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { PackedFile } from './archive.ts';

/** Every file under `folder`, such as a finished build. */
export function filesIn(folder: string): PackedFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: relative(folder, file).replaceAll('\\', '/'), bytes: readFileSync(file) }));
}

/** Every file git tracks under `root`: what a reviewer needs to build the same package, and nothing that lies about. Throws when `root` is no git work tree. */
export function trackedFiles(root: string): PackedFile[] {
  const names = execFileSync('git', ['ls-files', '-z', '--cached'], { cwd: root, encoding: 'utf8' }).split('\0').filter((name) => name !== '');
  return names.map((path) => ({ path, bytes: readFileSync(join(root, path)) }));
}
