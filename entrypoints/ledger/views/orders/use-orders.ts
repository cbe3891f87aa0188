import { useEffect, useState } from 'preact/hooks';
import { countOrderList, listOrders, type OrderRow } from '../../../../lib/app/list-orders.ts';
import type { Money } from '../../../../lib/domain/money.ts';
import { isNarrowed } from '../../../../lib/domain/order-narrowing.ts';
import { ok } from '../../../../lib/domain/result.ts';
import type { StorageFailure } from '../../../../lib/storage/failure.ts';
import { useLedger } from '../../../extension-page/use-ledger.ts';
import type { OrderArrangement } from './order-params.ts';

/** How many orders are read at first; twice as many each time somebody scrolls near the end. */
const firstPart = 200;
/** How near, in rows. */
const nearEnd = 60;
/** How long typing has to rest before a search begins, in milliseconds. */
const restMilliseconds = 150;

/** The orders of a view, as far as they were read. */
export interface ShownOrders {
  readonly rows: readonly OrderRow[];
  /** How many there are; null: more than were read. */
  readonly total: number | null;
  /** What all of them cost, refunds taken off; null: nobody added them up. */
  readonly cost: readonly Money[] | null;
  /** The number of the purchase order the list is narrowed to. */
  readonly narrowedTo: string | null;
  /** To be told the last row that is drawn. */
  readonly readOn: (lastDrawn: number) => void;
}

/** Reads the orders an arrangement asks for, and on as somebody scrolls. Null before the first answer. */
export function useOrders({ query, filter, narrowing, sort }: OrderArrangement): ShownOrders | StorageFailure | null {
  const rested = useRested(query);
  const asked = JSON.stringify([rested, filter, sort, narrowing]);
  const [part, setPart] = useState({ asked, limit: firstPart });
  const limit = part.asked === asked ? part.limit : firstPart;
  const read = useLedger((context) => listOrders(context, { query: rested, filter, narrowing, sort, offset: 0, limit }), [asked, limit]);
  const isCounted = rested === '' && !isNarrowed(narrowing) && (filter === 'all' || filter === 'withoutPurchaseOrder');
  const counted = useLedger(async (context) => {
    const count = await countOrderList(context, { filter: filter === 'all' ? 'all' : 'withoutPurchaseOrder' });
    return count.ok ? ok({ filter, count: count.value }) : count;
  }, [filter], isCounted && read?.ok === true && read.value.total === null);
  if (read === null) return null;
  if (!read.ok) return read.error;
  const { rows, cost, narrowedTo } = read.value;
  const count = isCounted && counted?.ok === true && counted.value.filter === filter ? counted.value.count : null;
  const total = read.value.total ?? count;
  const readOn = (lastDrawn: number): void => {
    const hasMore = total === null || total > rows.length;
    if (hasMore && rows.length >= limit && lastDrawn > rows.length - nearEnd) setPart({ asked, limit: limit * 2 });
  };
  return { rows, total, cost, narrowedTo, readOn };
}

/** A text once typing rests. An emptied one counts at once. */
function useRested(text: string): string {
  const [rested, setRested] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), text === '' ? 0 : restMilliseconds);
    return () => clearTimeout(timer);
  }, [text]);
  return rested;
}
