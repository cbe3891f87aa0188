import type { FindingWeight } from '../../../../lib/domain/checkout-finding.ts';
import type { FindingCode } from '../../../../lib/domain/findings/finding-facts.ts';
import { findingCodes, findingWeights } from '../../../../lib/domain/findings/weights.ts';
import { findingColumnKeys, type FindingColumn, type ShownFinding } from '../../../../components/findings/columns.tsx';

type Params = Readonly<Record<string, string>>;

/** How the list of findings is narrowed and sorted. */
export interface FindingArrangement {
  readonly query: string;
  readonly show: 'open' | 'dismissed';
  readonly weight: FindingWeight | null;
  readonly code: FindingCode | null;
  readonly owner: string | null;
  /** Null: the weightiest first, then the oldest. */
  readonly sorting: { readonly key: FindingColumn; readonly descending: boolean } | null;
}

/** The arrangement an address asks for. What it does not say, or says wrongly, is as usual: all open findings, the weightiest first. */
export function findingArrangement({ q = '', show = '', weight = '', code = '', owner = '', sort = '' }: Params): FindingArrangement {
  const descending = sort.startsWith('-');
  const key = findingColumnKeys.find((each) => each === (descending ? sort.slice(1) : sort));
  return {
    query: q, show: show === 'dismissed' ? 'dismissed' : 'open', owner: owner === '' ? null : owner,
    weight: findingWeights.find((each) => each === weight) ?? null, code: findingCodes.find((each) => each === code) ?? null,
    sorting: key === undefined ? null : { key, descending },
  };
}

/** The address's word for sorting by `key`: first upwards, then downwards, then as it comes. */
export function nextFindingSort({ sorting }: FindingArrangement, key: FindingColumn): string {
  if (sorting?.key !== key) return key;
  return sorting.descending ? '' : `-${key}`;
}

/** A finding in the list: what it says, and whether somebody dismissed it. */
export interface ListedFinding extends ShownFinding {
  readonly isDismissed: boolean;
}

/** The findings an arrangement asks for. They come with the weightiest first, and equals stay so. */
export function arrangeFindings(all: readonly ListedFinding[], arrangement: FindingArrangement): readonly ListedFinding[] {
  const { query, show, weight, code, owner, sorting } = arrangement;
  const words = query.toLowerCase().split(/\s+/).filter((word) => word !== '');
  const found = all.filter((each) =>
    each.isDismissed === (show === 'dismissed') && (weight === null || each.weight === weight) && (code === null || each.finding.facts.code === code)
    && (owner === null || each.finding.owner === owner) && words.every((word) => textOf(each).includes(word)));
  if (sorting === null) return found;
  const { compare } = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });
  const sign = sorting.descending ? -1 : 1;
  return found.toSorted((a, b) => sign * compare(valueOf(a, sorting.key), valueOf(b, sorting.key)));
}

function textOf({ title, sentence, numbers, finding }: ListedFinding): string {
  return [title, sentence, finding.owner, ...numbers, ...finding.orderKeys].join(' ').toLowerCase();
}

function valueOf({ finding, weight, title, numbers }: ListedFinding, key: FindingColumn): string {
  switch (key) {
    case 'weight': return String(findingWeights.indexOf(weight));
    case 'what': return title;
    case 'since': return finding.since;
    case 'owner': return finding.owner;
    case 'purchaseOrder': return numbers[0] ?? '';
    case 'order': return finding.orderKeys[0] ?? '';
  }
}
