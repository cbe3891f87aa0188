import { readFileSync } from 'node:fs';
import { fileReply, type Reply } from './reply.ts';
import { route, type Route } from './route.ts';

/** The shop's own scripts, styles and the one picture. */
export const assetRoutes: readonly Route[] = [
  route('GET', '/demo-assets/shop.css', () => fileReply(read('shop.css'), 'text/css')),
  route('GET', '/demo-assets/picture.svg', () => fileReply(read('picture.svg'), 'image/svg+xml')),
  route('GET', '/demo-assets/:script.js', ({ params }) => script(params['script'] ?? '')),
];

const scripts: readonly string[] = ['checkout', 'product', 'order-list', 'business-list'];

/** A page's script: written in TypeScript like everything else, its types taken off when a browser asks. */
async function script(name: string): Promise<Reply> {
  if (!scripts.includes(name)) return { status: 404, headers: {}, body: '' };
  const { default: typescript } = await import('typescript');
  const { ESNext } = typescript.ModuleKind;
  const options = { compilerOptions: { module: ESNext, target: typescript.ScriptTarget.ES2022 } };
  return fileReply(typescript.transpileModule(read(`${name}.ts`), options).outputText, 'text/javascript');
}

function read(name: string): string {
  return readFileSync(new URL(`assets/${name}`, import.meta.url), 'utf8');
}
