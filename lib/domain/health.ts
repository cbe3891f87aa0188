import type { Marketplace } from './marketplace.ts';
import type { PlainDate } from './plain-date.ts';
import type { PageKind, Reading } from './reading.ts';

/** The kinds of page a reader knows. */
export type ReadablePage = Exclude<PageKind, 'other'>;

/** `partly`: on one page it was read in some places and not in others, such as the totals of an order list. */
export type FieldState = 'read' | 'partly' | 'missing';

/** How one field was read when it was last there to be read. */
export interface FieldHealth {
  /** Without positions, and without the order it belongs to: `items.quantity` for `orders[3].items[0].quantity`. */
  readonly field: string;
  readonly state: FieldState;
  /** The place it was last found at, and the day or month we know that place from; null for what follows from other fields. */
  readonly selector: string | null;
  readonly selectorSeen: string | null;
  /** The last day it was read; null when it never was. */
  readonly readOn: PlainDate | null;
}

/** What could be read of one kind of page in one marketplace, as of the last page of that kind. */
export interface PageHealth {
  readonly kind: 'page';
  readonly key: `page/${Marketplace}/${ReadablePage}`;
  readonly marketplace: Marketplace;
  readonly page: ReadablePage;
  readonly seenOn: PlainDate;
  /** True when the last page could not be read at all, so that nothing was taken from it. */
  readonly unread: boolean;
  readonly fields: readonly FieldHealth[];
}

/** A page's script says that it could not read its page, and for want of which fields. */
export interface UnreadReport {
  readonly page: ReadablePage;
  readonly marketplace: Marketplace;
  readonly fields: readonly string[];
}

/** No page kind has so many fields; names beyond it come from no reader of ours. */
const maxFields = 60;

/** The key of a page kind's record. */
export function pageHealthKey(marketplace: Marketplace, page: ReadablePage): PageHealth['key'] {
  return `page/${marketplace}/${page}`;
}

/**
 * The health of a page kind after another page of it was read on `today`. A field that this page neither showed nor
 * missed keeps what was known of it, unless that was a failure: what no page misses any more is no trouble.
 */
export function healthAfterReading(
  before: PageHealth | undefined, reading: Exclude<Reading, { page: 'other' }>, today: PlainDate,
): PageHealth {
  const { marketplace, page } = reading;
  const observed = observe(reading);
  const known = new Map(before?.fields.map((field) => [field.field, field]));
  for (const [name, { read, missed, selector, seen }] of observed) {
    const last = known.get(name);
    known.set(name, {
      field: name,
      state: !missed ? 'read' : read ? 'partly' : 'missing',
      selector: read ? selector : (last?.selector ?? null),
      selectorSeen: read ? seen : (last?.selectorSeen ?? null),
      readOn: read ? today : (last?.readOn ?? null),
    });
  }
  const fields = [...known.values()].filter(({ field, state }) => state === 'read' || observed.has(field));
  return { kind: 'page', key: pageHealthKey(marketplace, page), marketplace, page, seenOn: today, unread: false, fields: sorted(fields) };
}

/** The health of a page kind after one of its pages could not be read at all. What was known of other fields stays. */
export function healthAfterUnread(before: PageHealth | undefined, report: UnreadReport, today: PlainDate): PageHealth {
  const { marketplace, page } = report;
  const known = new Map(before?.fields.map((field) => [field.field, field]));
  for (const name of new Set(report.fields.map(fieldName))) {
    if (name === undefined) continue;
    const last = known.get(name) ?? { field: name, selector: null, selectorSeen: null, readOn: null };
    known.set(name, { ...last, state: 'missing' });
  }
  const fields = sorted([...known.values()]);
  return { kind: 'page', key: pageHealthKey(marketplace, page), marketplace, page, seenOn: today, unread: true, fields };
}

/** Sorts page kinds, those in most need of a look first; equally good ones by their last day, the latest first. */
export function worstFirst(a: PageHealth, b: PageHealth): number {
  const troubles = trouble(b) - trouble(a);
  if (troubles !== 0) return troubles;
  if (a.seenOn !== b.seenOn) return a.seenOn < b.seenOn ? 1 : -1;
  return a.key < b.key ? -1 : 1;
}

function trouble({ unread, fields }: PageHealth): number {
  const weights = { missing: 100, partly: 1, read: 0 } as const;
  return fields.reduce((sum, { state }) => sum + weights[state], unread ? 100_000 : 0);
}

/**
 * A field's name as the record has it, or undefined for what is no trouble: a card of the list that shows an order a
 * second time (`orders[7]`).
 */
export function fieldName(name: string): string | undefined {
  if (/^orders\[\d+\]$/.test(name)) return undefined;
  return name.replace(/\[\d+\]/g, '').replace(/^orders\./, '');
}

interface Observed {
  read: boolean;
  missed: boolean;
  selector: string | null;
  seen: string | null;
}

function observe({ data, missing, evidence }: Reading): Map<string, Observed> {
  const observed = new Map<string, Observed>();
  const note = (name: string | undefined, what: Partial<Observed>): void => {
    if (name !== undefined) observed.set(name, { read: false, missed: false, selector: null, seen: null, ...observed.get(name), ...what });
  };
  for (const name of namesIn(data, '')) note(name, { read: true });
  for (const name of missing) note(fieldName(name), { missed: true });
  // The last place wins below, so that the first one on the page is the one that is kept.
  for (const [path, { selector, seen }] of Object.entries(evidence).reverse()) {
    const name = fieldName(path);
    if (name !== undefined && observed.get(name)?.read === true) note(name, { selector, seen });
  }
  return observed;
}

/** The names of all values in a reading's data, those in its lists too. */
function namesIn(value: object, prefix: string): Set<string> {
  const names = new Set<string>();
  for (const [key, inner] of Object.entries(value)) {
    const name = `${prefix}${key}`;
    names.add(name);
    if (!Array.isArray(inner)) continue;
    for (const each of inner as readonly unknown[]) { // a list of the reading's own
      if (typeof each !== 'object' || each === null) continue;
      for (const innerName of namesIn(each, name === 'orders' ? '' : `${name}.`)) names.add(innerName);
    }
  }
  return names;
}

function sorted(fields: readonly FieldHealth[]): readonly FieldHealth[] {
  return [...fields].sort((a, b) => (a.field < b.field ? -1 : 1)).slice(0, maxFields);
}
