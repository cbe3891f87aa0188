import { resolve } from 'node:path';
import { build } from 'vite';

/** One of our modules with all it imports, as a script that leaves its exports in the global `name`. For pages that load no modules. */
export async function bundle(entry: string, name: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry: resolve(entry), formats: ['iife'], name, fileName: name } },
  });
  const outputs = Array.isArray(built) ? built : [built];
  const chunks = outputs.flatMap((each) => ('output' in each ? each.output : [])).filter((part) => part.type === 'chunk');
  const [chunk] = chunks;
  if (chunk === undefined || chunks.length > 1) throw new Error(`${entry} gave ${chunks.length} scripts instead of one`);
  // A `var` of a script that is evaluated is a global of the page.
  return chunk.code;
}
