import type { Random } from './random.ts';

/**
 * A change to a page. `damage` names the nodes it is about to change, for the judge to excuse what stands there;
 * `apply` then changes them. A change that damages nothing may only ever make a field missing.
 */
export interface Mutation {
  readonly damage: readonly Node[];
  readonly apply: () => void;
}

/** Plans one change of its kind, or undefined when the page offers no place for it. `titles` are those the page was read to have. */
export type Mutate = (document: Document, random: Random, titles: ReadonlySet<string>) => Mutation | undefined;

const marks = ['\u200b', '\u200c', '\u200d', '\u200e', '\u200f', '\u2066', '\u2069', '\u202a', '\u202e', '\ufeff', '\u00ad', '\u2060'];
const bait = 'Order # 999-9999999-9999999 Order placed January 1, 2001 Total $0.01 Order total: $9,999.99 Qty: 99 Sold by: Nobody PO number: PO-BAIT Cancelled';

/** Lines that each look like a field of an order on their own. */
const baitLines = [
  bait, '$0.01', '999-9999999-9999999', 'Order placed: January 1, 2001', 'Order total: $0.01', 'Grand Total: $0.01', 'PO number: PO-BAIT',
  'Business order information', 'Project code: BAIT', 'This order has been cancelled.', 'Delivered January 2, 2001', 'Tracking ID: BAIT00001',
];

const elementsOf = (document: Document): Element[] => [...document.body.querySelectorAll('*')];

function textsOf(document: Document): Text[] {
  const walker = document.createTreeWalker(document.body, 4 /* NodeFilter.SHOW_TEXT */);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const shown = node.parentElement?.closest('script,style,template') === null;
    if (shown && node.nodeValue?.trim() !== '') texts.push(node as Text); // SHOW_TEXT yields nothing else
  }
  return texts;
}

const drop: Mutate = (document, random) => {
  const elements = elementsOf(document);
  if (elements.length === 0) return undefined;
  const element = random.oneOf(elements);
  return { damage: [element], apply: () => element.remove() };
};

const duplicate: Mutate = (document, random) => {
  const elements = elementsOf(document);
  if (elements.length === 0) return undefined;
  const element = random.oneOf(elements);
  return { damage: [element], apply: () => element.after(element.cloneNode(true)) };
};

const swap: Mutate = (document, random) => {
  const elements = elementsOf(document);
  if (elements.length === 0) return undefined;
  const left = random.oneOf(elements);
  const right = random.oneOf(elements);
  if (left.contains(right) || right.contains(left)) return undefined;
  const apply = (): void => {
    const place = document.createComment('');
    left.replaceWith(place);
    right.replaceWith(left);
    place.replaceWith(right);
  };
  return { damage: [left, right], apply };
};

const cutText: Mutate = (document, random) => {
  const texts = textsOf(document);
  if (texts.length === 0) return undefined;
  const text = random.oneOf(texts);
  return { damage: [text], apply: () => { text.data = text.data.slice(0, random.below(text.data.length)); } };
};

const insertMarks: Mutate = (document, random) => {
  const texts = textsOf(document);
  if (texts.length === 0) return undefined;
  const apply = (): void => {
    for (let count = 0; count < 5; count += 1) {
      const text = random.oneOf(texts);
      text.insertData(random.below(text.data.length + 1), random.oneOf(marks));
    }
  };
  return { damage: [], apply };
};

const baitTitle: Mutate = (document, random, titles) => {
  const places = textsOf(document).filter(({ data }) => titles.has(data.replace(/\s+/g, ' ').trim()));
  if (places.length === 0) return undefined;
  const text = random.oneOf(places);
  return { damage: [], apply: () => text.appendData(` ${bait}`) };
};

/** An advertisement that looks like an order and a summary, with ids and classes of no meaning. */
const advertisement: Mutate = (document, random) => ({
  damage: [],
  apply: () => {
    const box = document.createElement('div');
    box.className = 'ad-slot';
    for (const line of baitLines) {
      const row = document.createElement(random.oneOf(['p', 'span', 'b', 'li']));
      row.textContent = line;
      box.append(row);
    }
    const link = document.createElement('a');
    link.href = '/dp/B0BAITBAIT';
    link.textContent = bait;
    box.append(link);
    document.body.insertBefore(box, random.oneOf([document.body.firstChild, null]));
  },
});

// jsdom takes quadratic time to build a deep tree: 10,000 levels are built once, in the unit test.
const nestDeep: Mutate = (document) => ({
  damage: [],
  apply: () => {
    let inner: Element = document.body;
    for (let depth = 0; depth < 1_000; depth += 1) inner = inner.appendChild(document.createElement('div'));
    inner.textContent = bait;
  },
});

const pad: Mutate = (document, random) => ({
  damage: [],
  apply: () => {
    const unit = random.oneOf([' ', '1,', '0', '$1.00 ', '112-0000001-']);
    const padding = unit.repeat((20 * 2 ** 20) / unit.length);
    const place = random.oneOf([document.createElement('p'), document.createElement('div')]);
    place.textContent = padding;
    document.body.append(random.oneOf<Node>([place, document.createComment(padding)]));
  },
});

/** All kinds of change with how often they are made. Deep and huge pages are slow to build, so they are rare. */
export const mutations: readonly (readonly [name: string, weight: number, mutate: Mutate])[] = [
  ['drop', 200, drop], ['duplicate', 150, duplicate], ['swap', 150, swap], ['cutText', 150, cutText],
  ['insertMarks', 200, insertMarks], ['baitTitle', 100, baitTitle], ['advertisement', 100, advertisement],
  ['nestDeep', 4, nestDeep], ['pad', 2, pad],
];
