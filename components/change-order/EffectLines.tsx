import { i18n } from '#i18n';
import type { BudgetStatus } from '../../lib/domain/budget-status.ts';
import type { ExportRecord } from '../../lib/domain/export-record.ts';
import type { Invoice } from '../../lib/domain/invoice.ts';
import type { PoNumber } from '../../lib/domain/po-number.ts';
import { formatMoney, formatMoment } from '../../lib/i18n/format.ts';
import { usePeopleLocale } from '../people-locale.ts';
import css from './ChangeOrder.module.css';

/** What another purchase order for an order would change. */
export interface ShownEffects {
  readonly budgets: readonly { readonly number: PoNumber; readonly before: BudgetStatus | null; readonly after: BudgetStatus | null }[];
  /** Findings that would come, stay with other facts, and go, in words. */
  readonly come: readonly string[];
  readonly change: readonly { readonly before: string; readonly after: string }[];
  readonly go: readonly string[];
  readonly invoices: readonly Invoice[];
  readonly exports: readonly ExportRecord[];
}

/** Budgets before and after, papers that keep the old number, and what else would come or go. */
export function EffectLines({ effects: { budgets, come, change, go, invoices, exports } }: { effects: ShownEffects }) {
  const { locale, timeZone } = usePeopleLocale();
  const invoiceWords = ({ number, amount }: Invoice): string =>
    [number ?? i18n.t('changePo.effect.unnamed'), amount === null ? '' : formatMoney(amount, locale)].filter((text) => text !== '').join(' · ');
  return (
    <section class={css['part']} aria-label={i18n.t('changePo.effect.title')}>
      <h4 class={css['title']}>{i18n.t('changePo.effect.title')}</h4>
      <ul class={css['list']}>
        {budgets.map(({ number, before, after }) => (
          <li key={number}>
            {before === null || after === null
              ? i18n.t('changePo.effect.noBudget', { number })
              : i18n.t('changePo.effect.budget', { number, before: formatMoney(before.left, locale), after: formatMoney(after.left, locale) })}
          </li>
        ))}
        {come.map((text) => <li key={text}>{i18n.t('changePo.effect.comes', { finding: text })}</li>)}
        {change.map(({ before, after }) => <li key={after}>{i18n.t('changePo.effect.changes', { finding: after, before })}</li>)}
        {go.map((text) => <li key={text}>{i18n.t('changePo.effect.goes', { finding: text })}</li>)}
        {invoices.length > 0 && <li>{i18n.t('changePo.effect.invoices', { invoices: invoices.map(invoiceWords).join(', ') })}</li>}
        {exports.map(({ id, fileName, at }) => <li key={id}>{i18n.t('changePo.effect.export', { file: fileName, when: formatMoment(at, locale, timeZone) })}</li>)}
        {invoices.length + exports.length === 0 && <li>{i18n.t('changePo.effect.noPapers')}</li>}
      </ul>
    </section>
  );
}
