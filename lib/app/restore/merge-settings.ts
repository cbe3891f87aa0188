import { canonicalText } from '../../domain/canonical-text.ts';
import type { PurchaseOrderId } from '../../domain/ids.ts';
import type { RestoreChoice } from '../../domain/restore-choice.ts';
import type { KeptSettings } from '../../exchange/backup/backup-format.ts';
import type { KeptByName } from '../../storage/records.ts';

/**
 * The settings of a file on top of ours: what we never set is taken, what differs only when the file is to win. A series
 * goes on from whichever counted further, so that no number is given out twice. Rules and catalogue rows of purchase orders that are
 * not there stay out. Where the trail ends is nobody's setting.
 */
export function mergeSettings(
  mine: KeptByName, file: KeptSettings, choice: RestoreChoice, isKnown: (id: PurchaseOrderId) => boolean,
): Omit<KeptByName, 'trail'> {
  const { trail: _, ...theirs } = file;
  const others = Object.fromEntries(Object.entries(theirs).filter(([name]) => !Object.hasOwn(mine, name) || choice === 'file'));
  const own = { ...file.own?.values, ...(choice === 'file' ? {} : mine.own?.values) };
  const values = { ...mine.own?.values, ...own };
  const rules = values.linkRules?.filter(({ purchaseOrderId }) => isKnown(purchaseOrderId));
  const catalogue = Object.entries({ ...file.catalogue?.purchaseOrders, ...mine.catalogue?.purchaseOrders }).filter(([, id]) => isKnown(id));
  const { trail: _trail, ...ours } = mine;
  return {
    ...ours,
    ...others,
    ...(Object.keys(values).length === 0 ? {} : { own: { values: { ...values, ...(rules === undefined ? {} : { linkRules: rules }) } } }),
    ...(mine.series === undefined && file.series === undefined ? {} : { series: { counters: furthest(mine.series?.counters ?? {}, file.series?.counters ?? {}) } }),
    ...(catalogue.length === 0 ? {} : { catalogue: { purchaseOrders: Object.fromEntries(catalogue) } }),
  };
}

/** True when nothing of the settings would change. */
export function sameSettings(a: KeptByName, b: KeptByName): boolean {
  return canonicalText({ ...a, trail: null }) === canonicalText({ ...b, trail: null });
}

type Counters = Readonly<Record<string, Readonly<Record<string, number>>>>;

function furthest(mine: Counters, file: Counters): Counters {
  const masks = [...new Set([...Object.keys(mine), ...Object.keys(file)])];
  return Object.fromEntries(masks.map((mask) => {
    const periods = [...new Set([...Object.keys(mine[mask] ?? {}), ...Object.keys(file[mask] ?? {})])];
    return [mask, Object.fromEntries(periods.map((period) => [period, Math.max(mine[mask]?.[period] ?? 0, file[mask]?.[period] ?? 0)]))];
  }));
}
