import { redactAddress } from './redact-address.ts';
import { redactName, redactText, redactWords } from './redact-text.ts';

/** Left out with all that is in them: code, looks, pictures, and markup that is not shown. */
const dropped = new Set([
  'script', 'style', 'noscript', 'template', 'svg', 'math', 'iframe', 'object', 'embed', 'link', 'meta', 'base', 'xmp', 'plaintext', 'noembed', 'noframes',
]);
const empty = new Set(['area', 'br', 'col', 'hr', 'img', 'input', 'source', 'track', 'wbr']);

const names = new Set([
  'id', 'class', 'name', 'for', 'type', 'role', 'method', 'dir', 'lang', 'scope', 'headers', 'aria-labelledby', 'aria-describedby',
  'data-component', 'data-testid', 'data-csa-c-slot-id', 'data-csa-c-type', 'data-csa-c-content-id', 'data-feature-id',
]);
const words = new Set(['alt', 'title', 'placeholder', 'value', 'aria-label', 'label']);
const addresses = new Set(['href', 'action', 'formaction']);
const switches = new Set(['hidden', 'disabled', 'checked', 'selected', 'multiple', 'readonly', 'required', 'open', 'aria-hidden', 'aria-disabled', 'aria-expanded', 'aria-required']);

/** No page of Amazon's has so much; one that does is cut, so that any page is redacted in bounded time. */
const maxElements = 60_000;
const maxLength = 4_000_000;
const maxText = 2_000;
const maxAttributes = 40;

/**
 * A copy of a page to report a change of its layout with: structure, ids, classes, component and parameter names and
 * Amazon's labels are kept; every other word, number, address and picture is replaced or left out, in text and in
 * attributes. The document is only looked at; the copy is HTML text without scripts, that can be read like the page.
 */
export function redactPage(document: Document, url: URL): string {
  const parts = ['<!doctype html>\n'];
  let length = 0;
  let elements = 0;
  const write = (part: string): void => {
    parts.push(part);
    length += part.length;
  };
  const root: Node = document.documentElement;
  let node: Node | null = root;
  let open = 0;
  while (node !== null) {
    const isFull = elements >= maxElements || length >= maxLength;
    let enters = false;
    if (node.nodeType === 1) { // an element
      const element = node as Element; // just seen
      if (!isFull && !dropped.has(element.localName)) {
        elements += 1;
        write(startTag(element, url, node === root));
        enters = !empty.has(element.localName);
        if (enters && element.firstChild === null) write(endTag(element));
      }
      enters &&= element.firstChild !== null;
    } else if (node.nodeType === 3 && !isFull) { // a text
      const text = escaped(textWithin(node.nodeValue ?? ''));
      if (text !== '\n' || parts.at(-1)?.endsWith('\n') !== true) write(text);
    }
    if (enters) {
      open += 1;
      node = node.firstChild;
      continue;
    }
    while (node !== null && node !== root && node.nextSibling === null) {
      node = node.parentNode;
      if (node === null) break;
      write(endTag(node as Element)); // only elements are entered
      open -= 1;
    }
    if (node === root || node === null || open === 0) break;
    node = node.nextSibling;
  }
  return parts.join('');
}

function textWithin(text: string): string {
  if (text.trim() === '') return text.includes('\n') ? '\n' : ' ';
  return redactWords(text.slice(0, maxText));
}

function tagName({ localName }: Element): string {
  return /^h[1-6]$/.test(localName) ? localName : /^[a-z][a-z-]{0,40}$/.test(localName) ? localName : 'x-other';
}

function startTag(element: Element, url: URL, isRoot: boolean): string {
  const attributes = [...element.attributes].slice(0, maxAttributes)
    .flatMap(({ name, value }) => attribute(element, name, value.slice(0, maxText), url) ?? []);
  if (isRoot) attributes.push(written('data-copy-of', url.origin + redactAddress(url.href, url)));
  return `<${[tagName(element), ...attributes].join(' ')}>`;
}

function attribute(element: Element, name: string, value: string, url: URL): string | undefined {
  if (names.has(name)) return written(name, redactName(value));
  if (addresses.has(name)) return written(name, redactAddress(value, url));
  if (switches.has(name)) return written(name, /^(?:true|false)$/.test(value) ? value : '');
  if (name === 'style') return /display:\s*none/.test(value) ? written(name, 'display:none') : undefined;
  // Amazon's own code of a row of the order summary, the same for everybody.
  if (name === 'value' && element.getAttribute('name') === 'subtotalLineType' && /^[A-Z_]{1,60}$/.test(value)) return written(name, value);
  if (words.has(name)) return written(name, redactWords(value));
  return /^data-[a-z-]{1,60}$/.test(name) ? written(name, redactText(value.slice(0, 200))) : undefined;
}

function written(name: string, value: string): string {
  return `${name}="${escaped(value).replaceAll('"', '&quot;')}"`;
}

function endTag(element: Element): string {
  return `</${tagName(element)}>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
