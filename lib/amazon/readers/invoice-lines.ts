import type { Asin } from '../../domain/ids.ts';
import { asinOfHref } from '../asin.ts';
import { collapse } from '../read.ts';

/** A link inside a line. */
interface LineLink {
  readonly text: string;
  readonly asin: Asin | undefined;
}

/** One line as a person sees it. */
export interface Line {
  /** The whole line, white space collapsed; the cells of a table row are joined by one space. */
  readonly text: string;
  readonly cells: readonly string[];
  /** True when the line begins with bold text: a label or a heading. */
  readonly bold: boolean;
  readonly links: readonly LineLink[];
  /** The block the line stands in; null for a line of plain text. */
  readonly block: Element | null;
}

const blockTags = new Set((
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DIV DL DT FIELDSET FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR HTML LI MAIN NAV OL P PRE SECTION '
  + 'TABLE TBODY TFOOT THEAD TR UL'
).split(' '));
const cellTags = new Set(['TD', 'TH']);
const boldTags = new Set(['B', 'STRONG', 'TH', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6']);
const silentTags = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'TITLE', 'SELECT', 'TEXTAREA', 'HEAD']);
const hiddenClass = /(?:^|\s)(?:aok-hidden|a-hidden|a-popover-preload)(?:\s|$)/;

/** The lines of plain text, such as the text of a PDF. Lines of white space and comments are left out. */
export function linesOfText(text: string): Line[] {
  return text.split(/[\n\r\f\u2028]/).map(collapse)
    .filter((line) => line !== '' && !line.startsWith('<!--'))
    .map((line) => ({ text: line, cells: [line], bold: false, links: [], block: null }));
}

/**
 * The lines of an element: `<br>` and the end of a block end a line, cells of one row share it. Hidden elements and
 * those `skip` names are left out. Walks once and without recursion, so that a deep or large page costs what it weighs.
 */
export function linesOf(root: Element, skip: (element: Element) => boolean = () => false): Line[] {
  const lines = new LineWriter(root);
  let node: Node = root;
  let entering = true;
  for (;;) {
    let entered = true;
    if (entering) {
      if (node.nodeType === 1) entered = isShown(node as Element) && !skip(node as Element); // type 1 is an element
      else if (node.nodeType === 3) lines.write(node.nodeValue ?? '');
      if (node.nodeType === 1 && entered) lines.open(node as Element); // type 1 is an element
      if (entered && node.firstChild !== null) {
        node = node.firstChild;
        continue;
      }
    }
    if (node.nodeType === 1 && entered) lines.close(node as Element); // type 1 is an element
    if (node === root) return lines.finish();
    entering = node.nextSibling !== null;
    const next: Node | null = node.nextSibling ?? node.parentNode;
    if (next === null) return lines.finish();
    node = next;
  }
}

function isShown(element: Element): boolean {
  return !silentTags.has(element.tagName) && !element.hasAttribute('hidden')
    && !hiddenClass.test(element.getAttribute('class') ?? '') && !/display:\s*none/.test(element.getAttribute('style') ?? '');
}

/** Collects text into lines while elements open and close around it. */
class LineWriter {
  readonly #lines: Line[] = [];
  #cells: string[][] = [[]];
  #links: LineLink[] = [];
  #bold: boolean | undefined;
  #boldDepth = 0;
  #block: Element;

  constructor(root: Element) {
    this.#block = root;
  }

  write(text: string): void {
    if (this.#bold === undefined && text.trim() !== '') this.#bold = this.#boldDepth > 0;
    this.#cells.at(-1)?.push(text);
  }

  open(element: Element): void {
    const tag = element.tagName;
    if (boldTags.has(tag)) this.#boldDepth += 1;
    if (tag === 'BR') this.#end();
    // An empty element that is as wide as a space: "Visa" | "ending in 0000".
    if (element.classList.contains('a-letter-space')) this.#cells.at(-1)?.push(' ');
    if (tag === 'A') this.#links.push({ text: collapse(element.textContent ?? ''), asin: asinOfHref(element.getAttribute('href')) });
    if (cellTags.has(tag)) this.#cells.push([]);
    if (blockTags.has(tag)) this.#end();
    if (cellTags.has(tag) || blockTags.has(tag)) this.#block = element;
  }

  close(element: Element): void {
    const tag = element.tagName;
    if (boldTags.has(tag)) this.#boldDepth -= 1;
    if (blockTags.has(tag)) this.#end();
    if (cellTags.has(tag) || blockTags.has(tag)) this.#block = element.parentElement ?? element;
  }

  finish(): Line[] {
    this.#end();
    return this.#lines;
  }

  #end(): void {
    const cells = this.#cells.map((parts) => collapse(parts.join(''))).filter((cell) => cell !== '');
    if (cells.length > 0) {
      this.#lines.push({ text: cells.join(' '), cells, bold: this.#bold === true, links: this.#links, block: this.#block });
    }
    this.#cells = [[]];
    this.#links = [];
    this.#bold = undefined;
  }
}
