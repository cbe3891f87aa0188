import { i18n } from '#i18n';
import { usePeopleLocale } from '../../../../components/people-locale.ts';
import { Pill } from '../../../../components/pills/Pill.tsx';
import type { OrderNarrowing } from '../../../../lib/domain/order-narrowing.ts';
import type { PlainDate } from '../../../../lib/domain/plain-date.ts';
import { formatDay } from '../../../../lib/i18n/format.ts';
import { useAddress } from '../../use-address.ts';

/** What a link narrowed the list to, each with its way off. `number`: of the purchase order it is narrowed to, once it is read. */
export function NarrowingPills({ narrowing, number }: { narrowing: OrderNarrowing; number: string | null }) {
  const { setParams } = useAddress();
  const { locale } = usePeopleLocale();
  const { from, until, promisedFrom, promisedUntil, currency, purchaseOrder, department, seller, lacks } = narrowing;
  const span = (first: PlainDate | null, last: PlainDate | null): string | null => {
    if (first !== null && last !== null) return i18n.t('overview.narrow.between', { from: formatDay(first, locale), until: formatDay(last, locale) });
    if (first !== null) return i18n.t('overview.narrow.from', { from: formatDay(first, locale) });
    return last === null ? null : i18n.t('overview.narrow.until', { until: formatDay(last, locale) });
  };
  const [placed, promised] = [span(from, until), span(promisedFrom, promisedUntil)];
  const pills: readonly (readonly [string | null, readonly string[]])[] = [
    [placed === null ? null : i18n.t('overview.narrow.placed', { days: placed }), ['from', 'until']],
    [promised === null ? null : i18n.t('overview.narrow.promised', { days: promised }), ['promisedFrom', 'promisedUntil']],
    [currency === null ? null : i18n.t('overview.narrow.currency', { currency }), ['currency']],
    [purchaseOrder === null ? null : i18n.t('overview.narrow.purchaseOrder', { number: number ?? '…' }), ['po']],
    [department, ['department']],
    [seller === null ? null : i18n.t('overview.narrow.seller', { seller }), ['seller']],
    [lacks === null ? null : i18n.t(`overview.narrow.lacks.${lacks}`), ['lacks']],
  ];
  const shown = pills.flatMap(([name, params]) => (name === null ? [] : [{ name, params }]));
  if (shown.length === 0) return null;
  return (
    <>
      {shown.map(({ name, params }) => <Pill key={params[0]} on name={name} onToggle={() => setParams(Object.fromEntries(params.map((param) => [param, ''])))} />)}
    </>
  );
}
