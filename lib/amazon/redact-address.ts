import { pageRules } from './pages.ts';
import { redactName, redactText } from './redact-text.ts';

/** Words of Amazon's own paths. Anything else in a path may be a product's title or a person's name. */
const pathWords = new Set([
  ...pageRules.flatMap(({ examples }) => examples.flatMap((address) => new URL(address).pathname.split('/'))).filter((word) => !/\d/.test(word)),
  'dp', 'product', 'aw', 'd', 'place-order', 'static-submit-decoupled.html', 'shipaddressselect', 'cart', 'view.html', 'pop', 'search',
]);

/**
 * A link or form address without what it says: of Amazon's own addresses the path's known words, the names of the
 * parameters and Amazon's reference tags; of any other address nothing.
 */
export function redactAddress(address: string, page: URL): string {
  if (!URL.canParse(address, page.href)) return '#';
  const url = new URL(address, page);
  if (url.origin !== page.origin) return '#';
  const path = url.pathname.split('/').map(redactSegment).join('/');
  const parameters = [...url.searchParams].slice(0, 30).map(([name, value]) =>
    `${redactName(name)}=${/^ref_?$/.test(name) ? redactName(value) : redactText(value)}`);
  return `${path}${parameters.length === 0 ? '' : '?'}${parameters.join('&')}`;
}

function redactSegment(segment: string): string {
  if (pathWords.has(segment)) return segment;
  // A purchase's own segment, and Amazon's reference tags.
  if (/^p-[\d-]+$/.test(segment) || segment.startsWith('ref=')) return redactName(segment);
  try {
    return redactText(decodeURIComponent(segment)).replaceAll('/', '-');
  } catch {
    return 'x'; // no text at all
  }
}
