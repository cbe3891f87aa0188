import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const tokensFile = 'components/tokens.css';

const declaration = /--([\w-]+):[^;}]*;?/g;
const namesIn = (css: string): string[] => [...css.matchAll(/var\(--([\w-]+)/g)].flatMap(([, name]) => name ?? []);

/** `tokens` without the custom properties that neither `styles` nor a kept property uses. */
export function onlyUsed(tokens: string, styles: string): string {
  const used = new Set(namesIn(styles));
  for (let before = 0; before < used.size;) {
    before = used.size;
    for (const [whole, name] of tokens.matchAll(declaration)) {
      if (name !== undefined && used.has(name)) for (const inner of namesIn(whole)) used.add(inner);
    }
  }
  const kept = tokens.replace(declaration, (whole, name: string) => used.has(name) ? whole : '');
  // On a shop's page nobody chooses a theme: it follows the page.
  return kept.replace(/\[data-theme[^{}]*\{[^{}]*\}/g, '').replace(/[^{}]*\{\}/g, '').replace(/@[^{}]*\{\}/g, ''); // rules, then the media queries around them, that are empty now
}

/** `css` with root-relative sizes in pixels: the root font size of a shop's page is the shop's, not ours. */
export function inPixels(css: string): string {
  return css.replace(/([\d.]+)rem\b/g, (_, size: string) => `${Number(size) * 16}px`);
}

/** Puts before each style sheet that is imported with `?inline`, all of them for a shop's page, the tokens it uses, and no more: every byte counts there. */
export function pageTokens(): Plugin {
  return {
    name: 'page-tokens',
    enforce: 'post',
    transform(code, id) {
      if (!id.endsWith('.css?inline')) return undefined;
      const css: unknown = JSON.parse(/export default (".*")/s.exec(code)?.[1] ?? 'null');
      if (typeof css !== 'string') throw new SyntaxError(`Cannot find the style sheet in "${id}"`);
      const tokens = readFileSync(tokensFile, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '').replace(/\s+/g, ' ').replace(/ ?([{}:;,>]) ?/g, '$1');
      // Our host takes the scheme from the page it stands on; a later sheet must not take it back.
      const kept = onlyUsed(tokens, css).replace(/color-scheme:[^;}]*;?/g, '');
      return { code: `export default ${JSON.stringify(inPixels(kept + css))}`, map: null };
    },
  };
}
