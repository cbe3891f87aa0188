import type { Entry } from '../../../../lib/domain/entry.ts';
import type { OrderKey, PurchaseOrderId } from '../../../../lib/domain/ids.ts';
import { addDays, toPlainDate, type Instant, type PlainDate } from '../../../../lib/domain/plain-date.ts';
import { actors, trailKinds, type TrailFilter } from '../../../../lib/domain/trail-filter.ts';

type Params = Readonly<Record<string, string>>;

/** What of the trail an address asks for. What it does not say, or says wrongly, is not narrowed. */
export function trailFilter({ q = '', kind = '', actor = '', from = '', until = '', po = '', order = '' }: Params): TrailFilter {
  const [first, last] = [toPlainDate(from), toPlainDate(until)];
  return {
    query: q,
    kind: trailKinds.find((each) => each === kind) ?? null,
    actor: actors.find((each): each is Entry['actor'] => each === actor) ?? null,
    from: first === undefined ? null : beginningOf(first),
    before: last === undefined ? null : beginningOf(addDays(last, 1)),
    // Ids of nothing have no story, which the view says.
    story: po !== '' ? { purchaseOrderId: po as PurchaseOrderId } : order !== '' ? { orderKey: order as OrderKey } : null,
  };
}

/** Midnight by the clock of this computer, as days are typed. */
function beginningOf(day: PlainDate): Instant {
  return new Date(`${day}T00:00:00`).getTime();
}

/** True when an address narrows the trail. */
export function isNarrowed({ query, kind, actor, from, before, story }: TrailFilter): boolean {
  return query !== '' || kind !== null || actor !== null || from !== null || before !== null || story !== null;
}
