import { i18n } from '#i18n';
import { Button } from '../../../../../components/Button.tsx';
import { ChoiceField } from '../../../../../components/form/ChoiceField.tsx';
import { DayField } from '../../../../../components/form/DayField.tsx';
import { usePeopleLocale } from '../../../../../components/people-locale.ts';
import { Pill } from '../../../../../components/pills/Pill.tsx';
import { Section } from '../../../../../components/Section.tsx';
import type { HistoryFilter } from '../../../../../lib/domain/history-filter.ts';
import { dayInZone } from '../../../../../lib/domain/plain-date.ts';
import { formatCount } from '../../../../../lib/i18n/format.ts';
import { useAddress } from '../../../use-address.ts';
import { exportableStates, hasBadDays, spanBack } from './export-choice.ts';
import css from './ExportView.module.css';

const spans = [['thisMonth', 'month', 0], ['lastMonth', 'month', 1], ['thisYear', 'year', 0], ['lastYear', 'year', 1]] as const;

/** What of the history goes into the file: days, status, department, and the POs somebody chose in their list. */
export function WhatGoesIn({ filter, departments }: { filter: HistoryFilter; departments: readonly string[] }) {
  const { setParams } = useAddress();
  const { locale, timeZone } = usePeopleLocale();
  const today = dayInZone(Date.now(), timeZone);
  const [from, until] = [filter.from ?? '', filter.until ?? ''];
  const chosen = filter.purchaseOrderIds?.length;
  return (
    <Section id="export-what" level={2} title={i18n.t('exporting.what.title')} lead={i18n.t('exporting.what.lead')}>
      <div class={css['what']}>
        {chosen !== undefined && (
          <p class={css['chosen']}>
            <strong>{i18n.t('exporting.what.chosen', chosen, [formatCount(chosen, locale)])}</strong>
            <Button small onClick={() => setParams({ chosen: '' })}>{i18n.t('exporting.what.allPos')}</Button>
          </p>
        )}
        <div class={css['pills']}>
          <Pill on={from === '' && until === ''} name={i18n.t('exporting.what.allDays')} onToggle={() => setParams({ from: '', until: '' })} />
          {spans.map(([name, unit, back]) => {
            const span = spanBack(unit, back, today);
            return <Pill key={name} on={from === span.from && until === span.until} name={i18n.t(`exporting.what.${name}`)} onToggle={() => setParams(span)} />;
          })}
        </div>
        <div class={css['fields']}>
          <DayField id="export-from" label={i18n.t('exporting.what.from')} value={from} onInput={(text) => setParams({ from: text })} />
          <DayField
            id="export-until" label={i18n.t('exporting.what.until')} value={until} onInput={(text) => setParams({ until: text })}
            hint={from === '' && until === '' ? undefined : i18n.t('exporting.what.daysHint')}
            problem={hasBadDays(filter) ? i18n.t('exporting.what.badDays') : undefined}
          />
          <ChoiceField
            id="export-state" label={i18n.t('exporting.what.state')} value={filter.state ?? ''} onChoose={(state) => setParams({ state })}
            options={[{ value: '', text: i18n.t('exporting.what.anyState') }, ...exportableStates.map((value) => ({ value, text: i18n.t(`common.state.${value}`) }))]}
          />
          <ChoiceField
            id="export-department" label={i18n.t('exporting.what.department')} value={filter.department ?? ''} onChoose={(department) => setParams({ department })}
            options={[{ value: '', text: i18n.t('exporting.what.anyDepartment') }, ...departments.map((value) => ({ value, text: value }))]}
          />
        </div>
      </div>
    </Section>
  );
}
