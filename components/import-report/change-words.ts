import { i18n } from '#i18n';
import type { ChangedFields } from '../../lib/domain/changed-fields.ts';
import type { ReportConflict } from '../../lib/domain/merge-report.ts';
import type { Order } from '../../lib/domain/order.ts';
import { formatCount, formatDay, formatMoney } from '../../lib/i18n/format.ts';

/** Fields whose values are shown; of the others the name says enough. */
const shown = ['placedOn', 'total', 'itemsSubtotal', 'shipping', 'tax', 'refundTotal', 'status', 'amazonPoNumber'] as const;
const named = ['lines', 'cancelled', 'returns'] as const;

/** What would change of an order, each in one short phrase: "State: Pending → Closed". */
export function changeWords({ before, after }: ChangedFields, charges: number, locale: string): readonly string[] {
  const [old, now]: readonly Partial<Order>[] = [before ?? {}, after]; // the fields of two orders
  const said = shown.filter((field) => Object.hasOwn(after, field)).map((field) => {
    const [was, is] = [valueWords(old?.[field], locale), valueWords(now?.[field], locale)];
    const values = { field: i18n.t(`importReport.field.${field}`), before: was, after: is };
    return was === '' ? i18n.t('importReport.change.filled', { field: values.field, after: is }) : i18n.t('importReport.change.from', values);
  });
  return [
    ...said,
    ...named.filter((field) => Object.hasOwn(after, field)).map((field) => i18n.t(`importReport.field.${field}`)),
    ...(charges === 0 ? [] : [i18n.t('importReport.change.charges', charges, [formatCount(charges, locale)])]),
  ];
}

function valueWords(value: Partial<Order>[(typeof shown)[number]], locale: string): string {
  if (value == null) return '';
  if (typeof value === 'object') return formatMoney(value, locale);
  return /^\d{4}-\d\d-\d\d$/.test(value) ? formatDay(value as Order['placedOn'] & string, locale) : value; // a day is the only text of that form
}

/** What the ledger and the report say of one thing, where both cannot be right. */
export function conflictWords(conflict: ReportConflict, locale: string): { readonly what: string; readonly ledger: string; readonly report: string } {
  const what = i18n.t(`importReport.field.${conflict.field}`);
  switch (conflict.field) {
    case 'total': return { what, ledger: formatMoney(conflict.ledger, locale), report: formatMoney(conflict.report, locale) };
    case 'placedOn': return { what, ledger: formatDay(conflict.ledger, locale), report: formatDay(conflict.report, locale) };
    case 'amazonPoNumber': return { what, ledger: conflict.ledger, report: conflict.report };
    case 'cancelled': return { what, ledger: i18n.t('importReport.conflict.arrived'), report: i18n.t('importReport.conflict.cancelled') };
    case 'lines': return { what: conflict.title ?? what, ledger: formatCount(conflict.ledger, locale), report: formatCount(conflict.report, locale) };
    case 'returns': return {
      what: conflict.title ?? what, ledger: i18n.t('importReport.conflict.ordered', [formatCount(conflict.ordered, locale)]), report: i18n.t('importReport.conflict.returned', [formatCount(conflict.report, locale)]),
    };
  }
}
