import { i18n } from '#i18n';
import { useExtensionPage } from '../../../extension-page/page-context.ts';
import { SettingGroup } from '../../../../components/settings/SettingGroup.tsx';
import { TextRow } from '../../../../components/settings/TextRow.tsx';
import { judgeByRules } from '../../../../lib/domain/number-rules/number-rules.ts';
import { turnOfSeries } from '../../../../lib/domain/number-rules/series.ts';
import { dayInZone } from '../../../../lib/domain/plain-date.ts';
import { usePeopleLocale } from '../../../../components/people-locale.ts';
import type { HeldSettings } from '../../use-settings.ts';

/** Where new numbers come from. */
export function SeriesGroup(props: { held: HeldSettings }) {
  const { values: { seriesMask, seriesStart, numberRules }, change, lockOf, problemOf } = props.held;
  const { timeZone } = usePeopleLocale();
  const { revision } = useExtensionPage();
  const today = dayInZone(Date.now(), timeZone);
  const first = seriesMask === null ? undefined
    : turnOfSeries({ mask: seriesMask, checkDigit: numberRules.checkDigit, next: {}, start: seriesStart }, today);
  const isAgainstRules = first?.ok === true && !judgeByRules(first.value.number, numberRules).ok;
  const hint = first?.ok === true ? i18n.t('options.series.example', { number: first.value.number }) : i18n.t('options.series.maskHint', { year: '{YYYY}', counter: '{seq:5}' });
  return (
    <SettingGroup key={revision} id="series" title={i18n.t('options.series.title')} lead={i18n.t('options.series.lead')} lockedBy={(lockOf('seriesMask') ?? lockOf('seriesStart'))?.by}>
      <TextRow
        id="series-mask" label={i18n.t('options.series.mask')} hint={hint} isCode value={seriesMask ?? ''}
        problem={problemOf('seriesMask') !== undefined ? i18n.t('options.series.bad') : isAgainstRules ? i18n.t('options.series.breaksRules') : undefined}
        onDone={(text) => change('seriesMask', text.trim() === '' ? null : text.trim())}
      />
      <TextRow
        id="series-start" label={i18n.t('options.series.start')} hint={i18n.t('options.series.startHint')} type="number" min={0} max={999_999_999}
        value={String(seriesStart)} problem={problemOf('seriesStart') === undefined ? undefined : i18n.t('options.series.startBad')}
        onDone={(text) => change('seriesStart', Number(text))}
      />
    </SettingGroup>
  );
}
