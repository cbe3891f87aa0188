import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import { Button } from '../../../../../components/Button.tsx';
import { DayField } from '../../../../../components/form/DayField.tsx';
import { PurchaseOrderBox } from '../../../../../components/orders/PurchaseOrderBox.tsx';
import { usePeopleLocale } from '../../../../../components/people-locale.ts';
import { dayInZone, toPlainDate } from '../../../../../lib/domain/plain-date.ts';
import type { PurchaseOrder } from '../../../../../lib/domain/purchase-order.ts';
import type { RemovalScope } from '../../../../../lib/domain/removal.ts';
import { formatDay } from '../../../../../lib/i18n/format.ts';
import { suggest } from '../../orders/suggest.ts';
import css from '../backup/BackupView.module.css';

type Problem = 'noPurchaseOrder' | 'noDay' | 'endBeforeStart';

/** Chooses what to look at: one PO, or the days orders were placed on. */
export function RemovalChoice({ onLook }: { onLook: (scope: RemovalScope, what: string) => void }) {
  const { locale, timeZone } = usePeopleLocale();
  const [purchaseOrder, setPurchaseOrder] = useState<PurchaseOrder | null>(null);
  const [days, setDays] = useState({ from: '', until: '' });
  const [problem, setProblem] = useState<Problem | null>(null);
  const said = (...codes: readonly Problem[]): string | undefined => (problem !== null && codes.includes(problem) ? i18n.t(`backup.removal.problem.${problem}`) : undefined);
  const lookAtOne = (): void => {
    if (purchaseOrder === null) return setProblem('noPurchaseOrder');
    onLook({ kind: 'purchaseOrder', id: purchaseOrder.id }, purchaseOrder.number);
  };
  const lookAtPeriod = (): void => {
    const [from, until] = [toPlainDate(days.from) ?? null, toPlainDate(days.until) ?? null];
    if (from === null && until === null) return setProblem('noDay');
    if (from !== null && until !== null && until < from) return setProblem('endBeforeStart');
    const [first, last] = [from, until].map((day) => (day === null ? '' : formatDay(day, locale)));
    const how = from === null ? 'untilDay' : until === null ? 'sinceDay' : 'between';
    onLook({ kind: 'period', from, until }, i18n.t(`backup.removal.period.${how}`, { first: first ?? '', last: last ?? '' }));
  };
  return (
    <>
      <form class={css['part']} noValidate aria-labelledby="removal-one" onSubmit={(event) => { event.preventDefault(); lookAtOne(); }}>
        <h2 class={css['title']} id="removal-one">{i18n.t('backup.removal.one.title')}</h2>
        <p class={css['lead']}>{i18n.t('backup.removal.one.lead')}</p>
        <div class={css['choice']}>
          <PurchaseOrderBox
            id="removal-po" label={i18n.t('backup.removal.one.field')} chosen={purchaseOrder} today={dayInZone(Date.now(), timeZone)} suggest={suggest}
            onChoose={(chosen) => { setPurchaseOrder(chosen); setProblem(null); }}
          />
          <p role="status">{said('noPurchaseOrder')}</p>
        </div>
        <div class={css['actions']}><Button type="submit">{i18n.t('backup.removal.one.look')}</Button></div>
      </form>
      <form class={css['part']} noValidate aria-labelledby="removal-period" onSubmit={(event) => { event.preventDefault(); lookAtPeriod(); }}>
        <h2 class={css['title']} id="removal-period">{i18n.t('backup.removal.period.title')}</h2>
        <p class={css['lead']}>{i18n.t('backup.removal.period.lead')}</p>
        <div class={css['fields']}>
          <DayField id="removal-from" label={i18n.t('backup.removal.period.from')} value={days.from} problem={said('noDay')} onInput={(from) => { setDays({ ...days, from }); setProblem(null); }} />
          <DayField id="removal-until" label={i18n.t('backup.removal.period.until')} value={days.until} problem={said('endBeforeStart')} onInput={(until) => { setDays({ ...days, until }); setProblem(null); }} />
        </div>
        <div class={css['actions']}><Button type="submit">{i18n.t('backup.removal.period.look')}</Button></div>
      </form>
    </>
  );
}
