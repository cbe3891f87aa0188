import { compareText } from './compare-text.ts';
import type { Invoice } from '../invoice.ts';

const sources = ['report', 'page', 'person'] as const satisfies readonly Invoice['source'][];
/** A charge is booked some days after it was made; farther apart they are two. */
const sameWithinDays = 7;

/** A paper, and every source that told of it. */
interface Seen {
  readonly paper: Invoice;
  readonly sources: readonly Invoice['source'][];
}

/**
 * The papers of an order, each of them once: what a report, a page and a person told of is one paper when kind, amount, number
 * and day can be the same. Of one source every paper counts, so that what was booked twice shows. In a fixed order.
 */
export function seenPapers(invoices: readonly Invoice[]): readonly Invoice[] {
  const seen: Seen[] = [];
  for (const source of sources) {
    for (const paper of invoices.filter((each) => each.source === source).toSorted(inOrder)) {
      const known = seen.filter((each) => !each.sources.includes(source) && areSame(each.paper, paper))
        .toSorted((a, b) => likeness(b.paper, paper) - likeness(a.paper, paper))[0];
      if (known === undefined) seen.push({ paper, sources: [source] });
      else seen[seen.indexOf(known)] = { paper: completed(known.paper, paper), sources: [...known.sources, source] };
    }
  }
  return seen.map(({ paper }) => paper).sort(inOrder);
}

/** What one source did not say of a paper, another may have. */
function completed(known: Invoice, { number, day, amount }: Invoice): Invoice {
  return { ...known, number: known.number ?? number, day: known.day ?? day, amount: known.amount ?? amount };
}

function areSame(a: Invoice, b: Invoice): boolean {
  if (a.kind !== b.kind) return false;
  const isNumberSame = a.number !== null && b.number !== null && numberKey(a.number) === numberKey(b.number);
  if (a.number !== null && b.number !== null && !isNumberSame) return false;
  if (a.amount === null || b.amount === null) return isNumberSame;
  if (a.amount.amount !== b.amount.amount || a.amount.currency !== b.amount.currency) return false;
  return isNumberSame || daysApart(a, b) <= sameWithinDays;
}

/** Of several that could be the same: one with the same number, else the nearest day. */
function likeness(a: Invoice, b: Invoice): number {
  return a.number !== null && b.number !== null ? 1000 : -daysApart(a, b);
}

function daysApart({ day: a }: Invoice, { day: b }: Invoice): number {
  return a === null || b === null ? 0 : Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;
}

/** An invoice number as people compare it: case, width and spaces do not count. */
export function numberKey(number: string): string {
  return number.normalize('NFKC').toUpperCase().replace(/\s+/g, '');
}

/** By day, then as they were seen: the later of two is the one that came again. */
function inOrder(a: Invoice, b: Invoice): number {
  return compareText(a.day ?? '9999', b.day ?? '9999') || a.seenAt - b.seenAt || compareText(a.id, b.id);
}
