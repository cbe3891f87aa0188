// `npm run -s read -- --url URL FILE.html`: what PO Ledger reads on a saved page, as JSON.
// `npm run -s read -- --batch LIST.json`: the same for many, `[{ "url": "…", "file": "…" }]` → an array in the same order.
// A `.txt` file is the text of a Business invoice's PDF. Exit 2: a file is not there, or an address is no known page.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Reading } from '../lib/domain/reading.ts';
import { err, ok, type Result } from '../lib/domain/result.ts';
import { loadPage, readSavedPage } from './corpus/page-file.ts';

const usage = 'Usage: npm run -s read -- --url URL FILE.html\n       npm run -s read -- --batch LIST.json';

/** One page of a list. */
interface Wanted {
  readonly url: string;
  readonly file: string;
}

function readOne({ url, file }: Wanted): Result<Reading, string> {
  if (!URL.canParse(url)) return err(`Cannot read "${file}": "${url}" is not an address.`);
  if (!existsSync(file)) return err(`Cannot read "${file}": there is no such file.`);
  const read = readSavedPage(loadPage(file, new URL(url)));
  if (read === undefined) return err(`Cannot read "${file}": "${url}" is no checkout, confirmation, order list, order details or invoice page of a marketplace.`);
  if (read.error !== undefined) console.error(`The reader broke on "${file}"; please report it.`, read.error);
  return ok(read.reading);
}

/** The list's pages. A file's path is relative to the working directory, or to the list when it is not found there. */
function readList(file: string): Result<readonly Wanted[], string> {
  if (!existsSync(file)) return err(`Cannot read "${file}": there is no such file.`);
  const notAList = err(`Cannot read "${file}": it must be a JSON array of { "url", "file" }.`);
  let list: unknown;
  try {
    list = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    console.error(String(error));
    return notAList;
  }
  if (!Array.isArray(list) || !list.every(isWanted)) return notAList;
  return ok(list.map((each) => ({ url: each.url, file: existsSync(each.file) ? each.file : resolve(dirname(file), each.file) })));
}

function isWanted(value: unknown): value is Wanted {
  return typeof value === 'object' && value !== null
    && 'url' in value && typeof value.url === 'string' && 'file' in value && typeof value.file === 'string';
}

/** Prints what was asked for and answers the exit code. */
function main(args: readonly string[]): number {
  let options: { values: { url?: string; batch?: string }; positionals: string[] };
  try {
    options = parseArgs({ args: [...args], allowPositionals: true, options: { url: { type: 'string' }, batch: { type: 'string' } } });
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
    return 2;
  }
  const { values: { url, batch }, positionals: [file, ...more] } = options;
  if (batch !== undefined && url === undefined && file === undefined) return printBatch(batch);
  if (url === undefined || file === undefined || more.length > 0 || batch !== undefined) {
    console.error(usage);
    return 2;
  }
  const result = readOne({ url, file });
  if (result.ok) console.log(JSON.stringify(result.value, null, 2));
  else console.error(result.error);
  return result.ok ? 0 : 2;
}

/** A page of the list that cannot be read becomes `{ url, file, error }` at its place. */
function printBatch(batch: string): number {
  const list = readList(batch);
  if (!list.ok) {
    console.error(list.error);
    return 2;
  }
  const results = list.value.map((wanted) => ({ wanted, result: readOne(wanted) }));
  console.log(JSON.stringify(results.map(({ wanted, result }) => (result.ok ? result.value : { ...wanted, error: result.error })), null, 2));
  for (const { result } of results) if (!result.ok) console.error(result.error);
  return results.every(({ result }) => result.ok) ? 0 : 2;
}

process.exitCode = main(process.argv.slice(2));
